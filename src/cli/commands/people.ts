import { reportFor, type Context } from '../context';
import { peopleJson } from '../json/peopleJson';
import { asJson, type Result } from '../result';
import { peopleText } from '../tables/peopleText';

export async function people(context: Context): Promise<Result> {
  const loaded = await reportFor(context, { dives: false });
  if (loaded.kind === 'stop') return loaded;
  return context.options.json ? asJson(peopleJson(loaded.value)) : { kind: 'text', text: peopleText(loaded.value) };
}

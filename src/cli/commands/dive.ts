import { reportFor, type Context } from '../context';
import { diveJson } from '../json/diveJson';
import { asJson, type Result } from '../result';
import { diveText } from '../tables/diveText';

export async function dive(context: Context): Promise<Result> {
  const loaded = await reportFor(context);
  if (loaded.kind === 'stop') return loaded;
  return context.options.json ? asJson(diveJson(loaded.value)) : { kind: 'text', text: diveText(loaded.value) };
}

import { reportFor, type Context } from '../context';
import { visibilityJson } from '../json/visibilityJson';
import { asJson, type Result } from '../result';
import { visibilityText } from '../tables/visibilityText';

export async function visibility(context: Context): Promise<Result> {
  const loaded = await reportFor(context, { dives: false });
  if (loaded.kind === 'stop') return loaded;
  return context.options.json
    ? asJson(visibilityJson(loaded.value))
    : { kind: 'text', text: visibilityText(loaded.value) };
}

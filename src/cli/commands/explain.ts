import { weekFor, type Context } from '../context';
import { explainItems, explainJson } from '../json/explainJson';
import { asJson, type Result } from '../result';
import { explainText } from '../tables/explainText';

export async function explain(context: Context): Promise<Result> {
  const loaded = await weekFor(context, { dives: false });
  if (loaded.kind === 'stop') return loaded;
  const { report, week } = loaded.value;
  return context.options.json
    ? asJson(explainJson(report, week))
    : { kind: 'text', text: explainText(report, week, explainItems(report, week)) };
}

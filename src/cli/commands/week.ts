import { weekMarkdown } from '../../engine/summary/weekMarkdown';
import { othersWorkFor, weekFor, type Context } from '../context';
import { weekJson } from '../json/weekJson';
import { weekText } from '../tables/weekText';
import { asJson, type Result } from '../result';

export async function week(context: Context): Promise<Result> {
  const loaded = await weekFor(context);
  if (loaded.kind === 'stop') return loaded;
  const { report, evidence, week: summary } = loaded.value;
  if (context.options.json) return asJson(weekJson(report, summary));
  if (!context.options.markdown) return { kind: 'text', text: weekText(report, summary) };
  const others = await othersWorkFor(context, { report, evidence, week: summary });
  return { kind: 'text', text: weekMarkdown(report, summary, others) };
}

import { weekMarkdown } from '../../engine/summary/weekMarkdown';
import { weekFor, type Context } from '../context';
import { weekJson } from '../json/weekJson';
import { weekText } from '../tables/weekText';
import { asJson, type Result } from '../result';

export async function week(context: Context): Promise<Result> {
  const loaded = await weekFor(context);
  if (loaded.kind === 'stop') return loaded;
  const { report, week: summary } = loaded.value;
  if (context.options.json) return asJson(weekJson(report, summary));
  return { kind: 'text', text: context.options.markdown ? weekMarkdown(report, summary) : weekText(report, summary) };
}

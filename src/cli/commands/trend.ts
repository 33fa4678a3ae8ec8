import { reportFor, type Context } from '../context';
import { weekJson } from '../json/weekJson';
import { asJson, type Result } from '../result';
import { trendText } from '../tables/trendText';

/** A quarter: long enough to see a role change, short enough for a screen. */
const defaultWeeks = 12;

export async function trend(context: Context): Promise<Result> {
  const count = context.options.weeks ?? defaultWeeks;
  const loaded = await reportFor(context, { weeksBack: count, dives: context.options.json });
  if (loaded.kind === 'stop') return loaded;
  const report = loaded.value;
  const weeks = report.summaries.weeksEndingAt(report.today, count);
  if (context.options.json) return asJson(weeks.map((week) => weekJson(report, week)));
  return { kind: 'text', text: trendText(report, weeks) };
}

import { logTypedLine } from '../../app/logWork';
import { kindWords } from '../../engine/kinds';
import { localTimeOf } from '../../engine/time/instants';
import { stop, type Context } from '../context';
import { logJson } from '../json/logJson';
import { asJson, type Result } from '../result';
import { storeWords, wrong } from '../words';

export async function log({ options, data, now, settings }: Context): Promise<Result> {
  if (!data) return stop(2, wrong.noData('"log"'));
  const outcome = await logTypedLine({ records: data.records }, options.line, now, settings);
  if (outcome.kind === 'failed') {
    switch (outcome.reason) {
      case 'noMinutes':
      case 'noKind':
      case 'tooLong':
      case 'notADay':
      case 'inTheFuture':
      case 'notOver':
        return stop(2, wrong.logLine(outcome.reason));
      default:
        return stop(1, `${storeWords[outcome.reason]} Not logged: ${options.line}`);
    }
  }
  const { kind, minutes, day, startsAt, note } = outcome.value;
  if (options.json) return asJson(logJson(outcome.value));
  const start = startsAt === undefined ? '' : ` from ${localTimeOf(Date.parse(startsAt), now.timeZone)}`;
  const what = note === undefined ? '' : `: ${note}`;
  return { kind: 'text', text: `Logged ${minutes} min of ${kindWords[kind].toLowerCase()} on ${day}${start}${what}\n` };
}

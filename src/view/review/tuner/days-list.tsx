import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage, type Page } from '../../page';
import { tunerWords } from './words';

type Days = TunerPage['days'][number];

/** Coming and recent ones by date, each with the way to take it out. */
export function DaysList({ days }: { readonly days: TunerPage['days'] }) {
  const { format, send } = usePage();
  if (days.length === 0) return <p class="dim small">{tunerWords.daysNone}</p>;
  return (
    <ul class="entries">
      {days.map((one) => {
        const when = spanWords(one, format);
        const why = tunerWords.dayReasons[one.why];
        return (
          <li key={one.record ?? `release ${one.from}`}>
            <span>
              {when} <span class="dim small">{why}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={tunerWords.daysRemove(when, why)}
              onClick={() => {
                send(
                  one.record === null
                    ? { type: 'withdrawRelease', day: one.from }
                    : { type: 'removeDays', days: one.record },
                );
              }}
            >
              {tunerWords.remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function spanWords({ from, to }: Days, format: Page['format']): string {
  return from === to ? format.day(from) : tunerWords.daysSpan(format.day(from), format.day(to));
}

import { sum } from 'd3-array';
import type { Bands } from '../../../engine/balance/bands';
import { kinds, perKind, type Kind } from '../../../engine/kinds';
import { WeekBar } from '../../ink/week-bar';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { tunerWords } from './words';

export interface BandSumProps {
  readonly bands: Bands;
  /** The stated week in hours. */
  readonly week: number;
}

/** What the bands ask of the week together: a fact, never a hindrance. */
export function BandSum({ bands, week }: BandSumProps) {
  const { format } = usePage();
  const middle = (kind: Kind): number => ((bands[kind]?.low ?? 0) + (bands[kind]?.high ?? 0)) / 2;
  const total = sum(kinds, middle);
  const parts = kinds.map((kind) => `${kindWords[kind]} ${format.number(middle(kind))}`).join(', ');
  return (
    <div class="gap-l">
      <WeekBar
        hours={perKind(middle)}
        stated={week}
        label={tunerWords.sumLabel(
          `${parts}, unassigned ${format.number(Math.max(0, week - total))}`,
          format.number(week),
        )}
      />
      <div class="split small number">
        <span>
          {tunerWords.sum(
            format.number(sum(kinds, (kind) => bands[kind]?.low ?? 0)),
            format.number(sum(kinds, (kind) => bands[kind]?.high ?? 0)),
            format.number(total),
          )}
        </span>
        <span class="dim">
          {total > week
            ? tunerWords.over(format.number(total), format.number(total - week))
            : tunerWords.unassigned(format.number(week - total), format.number(week))}
        </span>
      </div>
    </div>
  );
}

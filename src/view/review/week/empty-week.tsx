import type { WeekPage } from '../../../protocol/review-week';
import { IntentButton } from '../../intent-button';
import { tie } from '../../tie';
import { reviewWords } from '../words';
import { ComesUp } from './comes-up';
import { DoneWithoutYou } from './done-without-you';
import { FeltWeek } from './felt-week';
import { Intention } from './intention';
import { Pride } from './pride';
import { Tally } from './tally';

/**
 * A week without any evidence: a boat, and a line nobody lowered. What others did, what falls due and what was meant for
 * it stand in it all the same, and it can be filled in by hand.
 */
export function EmptyWeek({ week }: { readonly week: WeekPage }) {
  return (
    <>
      <EmptyHead week={week} />
      <div class="grid">
        {week.doneWithoutYou.items.length > 0 && <DoneWithoutYou week={week} />}
        {week.comesUp.length > 0 && <ComesUp items={week.comesUp} />}
        <Pride week={week} half={week.comesUp.length > 0} key={`pride ${week.week}`} />
        <FeltWeek week={week} />
        <Tally week={week} key={week.week} />
        <Intention week={week} key={`intention ${week.week}`} />
      </div>
    </>
  );
}

function EmptyHead({ week }: { readonly week: WeekPage }) {
  return (
    <div class="empty">
      <svg viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
        <path d="M6 30c7-6 14-6 21 0s14 6 21 0 14-6 21 0 14 6 21 0" />
        <path d="M34 20h28l-5 8H39Z" />
        <path d="M48 20v-9" />
        <path d="M48 36v40" stroke-dasharray="2 5" />
      </svg>
      <h1 tabIndex={-1} class="headline">
        {week.headline}
      </h1>
      <p class="dim">{tie(week.subline)}</p>
      <div class="actions">
        {week.unread && (
          <IntentButton intent={{ type: 'readWeekFromGit', week: week.week }} look="primary">
            {reviewWords.readFromGit}
          </IntentButton>
        )}
        {week.after !== null && (
          <IntentButton intent={{ type: 'goToThisWeek' }} look="second">
            {reviewWords.thisWeek}
          </IntentButton>
        )}
      </div>
    </div>
  );
}

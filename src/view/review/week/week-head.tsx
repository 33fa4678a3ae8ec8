import type { WeekPage } from '../../../protocol/review-week';
import { Icon } from '../../ink/icons';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { reviewWords } from '../words';

/** Which week this is, the ways to its neighbours, and what may leave the page. */
export function WeekHead({ week }: { readonly week: WeekPage }) {
  const { format, send } = usePage();
  const way = (to: string | null, name: 'before' | 'after') => (
    <button
      type="button"
      class="icon-button"
      aria-label={reviewWords[name]}
      disabled={to === null}
      onClick={() => {
        if (to !== null) send({ type: 'goToWeek', week: to });
      }}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <div class="page-head">
      <div class="page-way">
        {way(week.before, 'before')}
        <span class="number">{reviewWords.week(weekNumber(week.week), format.dates(week.from, week.to))}</span>
        {way(week.after, 'after')}
      </div>
      {week.verdict !== 'empty' && (
        <div class="actions">
          <IntentButton intent={{ type: 'exportMarkdown', week: week.week }} look="second">
            {reviewWords.export}
          </IntentButton>
          <IntentButton intent={{ type: 'shareLines', week: week.week }} look="second">
            {reviewWords.share}
          </IntentButton>
          <IntentButton intent={{ type: 'tellTeam' }}>{reviewWords.tellTeam}</IntentButton>
        </div>
      )}
    </div>
  );
}

/** `2026-W07` → `7` */
export function weekNumber(week: string): string {
  return week.replace(/^\d{4}-W0?/u, '');
}

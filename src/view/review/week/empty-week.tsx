import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { reviewWords } from '../words';

/** A week without any evidence: a boat, and a line nobody lowered. */
export function EmptyWeek({ week }: { readonly week: WeekPage }) {
  const { send } = usePage();
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
      <p class="dim">{reviewWords.emptyNote}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            send({ type: 'readWeekFromGit', week: week.week });
          }}
        >
          {reviewWords.readFromGit}
        </button>
        <button
          type="button"
          class="button is-second"
          onClick={() => {
            send({ type: 'goToThisWeek' });
          }}
        >
          {reviewWords.thisWeek}
        </button>
      </div>
    </div>
  );
}

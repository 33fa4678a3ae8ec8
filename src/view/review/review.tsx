import type { ComponentChildren } from 'preact';
import type { PageName, ReviewSnapshot } from '../../protocol/review';
import { Patterns } from '../ink/patterns';
import { IntentButton } from '../intent-button';
import { useKeptFocus } from '../kept-focus';
import { usePage } from '../page';
import { EvidencePageView } from './evidence/evidence-page';
import { JourneyPageView } from './journey/journey-page';
import { MapPageView } from './map/map-page';
import { TeamPageView } from './team/team-page';
import { TunerPageView } from './tuner/tuner-page';
import { useUndoKey } from './undo-key';
import { WeekPageView } from './week/week-page';
import { pageWords, reviewWords } from './words';

/** The Weekly Review panel: one page at a time. */
export function Review({ snapshot }: { readonly snapshot: ReviewSnapshot }) {
  useUndoKey(snapshot);
  useKeptFocus();
  return (
    <>
      <Patterns />
      <main class="page">
        <Top snapshot={snapshot} />
        {pageOf(snapshot)}
      </main>
    </>
  );
}

function pageOf(snapshot: ReviewSnapshot): ComponentChildren {
  switch (snapshot.page) {
    case 'loading':
      return (
        <h1 tabIndex={-1} class="headline">
          {reviewWords.loading}
        </h1>
      );
    case 'week':
      return <WeekPageView week={snapshot.week} />;
    case 'evidence':
      return <EvidencePageView evidence={snapshot.evidence} singleKeys={snapshot.singleKeys} />;
    case 'tuner':
      return <TunerPageView tuner={snapshot.tuner} />;
    case 'map':
      return <MapPageView map={snapshot.map} />;
    case 'team':
      return <TeamPageView team={snapshot.team} />;
    case 'journey':
      return <JourneyPageView journey={snapshot.journey} />;
  }
}

const linked = ['week', 'tuner', 'map', 'team', 'journey'] as const satisfies readonly PageName[];

/** The ways between the pages, and what the last entry left to say. */
function Top({ snapshot }: { readonly snapshot: ReviewSnapshot }) {
  const { send } = usePage();
  const { undo } = snapshot;
  return (
    <div class="page-top small">
      <nav class="links" aria-label={reviewWords.pages}>
        {linked.map((page) => (
          <button
            key={page}
            type="button"
            class="tab"
            aria-current={snapshot.page === page ? 'page' : undefined}
            onClick={() => {
              send({ type: 'openPage', page });
            }}
          >
            {pageWords[page]}
          </button>
        ))}
      </nav>
      <div class="page-status" role="status">
        {snapshot.unsaved && (
          <>
            <span>{reviewWords.notSaved}</span>
            <IntentButton intent={{ type: 'retry' }}>{reviewWords.retry}</IntentButton>
          </>
        )}
        {undo !== null && !snapshot.unsaved && (
          <>
            <span class="dim">{reviewWords.undone}</span>
            <button
              type="button"
              class="link"
              data-undo={undo}
              {...(snapshot.singleKeys ? { 'aria-keyshortcuts': 'U' } : {})}
              onClick={() => {
                send({ type: 'undo', record: undo });
              }}
            >
              {reviewWords.undo}
              {snapshot.singleKeys && <kbd aria-hidden="true">U</kbd>}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

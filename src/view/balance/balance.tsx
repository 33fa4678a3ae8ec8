import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../protocol/snapshot';
import { Patterns } from '../ink/patterns';
import { useKeptFocus } from '../kept-focus';
import { words } from '../words';
import { Announcement } from './announcement';
import { Box } from './box';
import { Depth } from './depth';
import { Facts } from './facts';
import { FirstRun } from './first-run';
import { KeyList } from './key-list';
import { KindRows } from './kind-rows';
import { Learning } from './learning';
import { Log } from './log';
import { NoLine } from './no-line';
import { Question } from './question';
import { readingOf } from './reading';
import { StatedWeek } from './stated-week';
import { TroubleNotes } from './trouble-notes';
import { useSingleKeys } from './single-keys';

/** The Balance view: depth, facts and actions, the question, the five kinds, the week, the log. */
export function Balance({ snapshot }: { readonly snapshot: Snapshot }) {
  const view = useRef<HTMLElement>(null);
  const keys = useSingleKeys(snapshot, view);
  useKeptFocus();
  return (
    <>
      <Patterns />
      <main class="view" ref={view}>
        <h1 class="unseen" tabIndex={-1}>
          {words.title}
        </h1>
        <Announcement snapshot={snapshot} />
        <Sections snapshot={snapshot} />
        {keys.listed && <KeyList close={keys.hide} />}
      </main>
    </>
  );
}

function Sections({ snapshot }: { readonly snapshot: Snapshot }) {
  const reading = readingOf(snapshot);
  const trouble = <TroubleNotes snapshot={snapshot} />;
  if (snapshot.state === 'loading') {
    return (
      <>
        <Depth snapshot={snapshot} />
        {trouble}
      </>
    );
  }
  if (snapshot.state === 'unset') {
    return (
      <>
        <FirstRun setup={snapshot.setup} />
        {trouble}
        {reading.anyHours && <KindRows snapshot={snapshot} />}
        {reading.anyHours && <StatedWeek snapshot={snapshot} />}
        <Log snapshot={snapshot} />
      </>
    );
  }
  const week = <StatedWeek snapshot={snapshot} />;
  return (
    <>
      {reading.noLine ? <NoLine snapshot={snapshot} /> : <Depth snapshot={snapshot} />}
      {snapshot.box && <Box box={snapshot.box} snapshot={snapshot} />}
      {snapshot.learning && <Learning learning={snapshot.learning} actions={snapshot.actions} />}
      {!snapshot.learning && !reading.noLine && <Facts snapshot={snapshot} />}
      {trouble}
      {/* Where little is seen, the open part of the week is the main message. */}
      {snapshot.state === 'partial' && week}
      <Question snapshot={snapshot} />
      <KindRows snapshot={snapshot} />
      {snapshot.state !== 'partial' && week}
      <Log snapshot={snapshot} />
    </>
  );
}

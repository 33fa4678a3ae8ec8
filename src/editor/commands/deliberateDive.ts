import { declareDive, extendDive, feltThePull, finishDive } from '../../app/dives';
import { boxEnd, boxLengths, readBoxLength, type BoxLength } from '../../engine/dive/boxLength';
import type { DeclaredBox } from '../../engine/dive/diveReport';
import { diveReasons } from '../../engine/records/choices';
import type { RecordOf } from '../../engine/records/schema';
import type { UserState } from '../../engine/records/state';
import { momentText } from '../format';
import type { Parts } from '../parts';
import { askText, pick } from '../quick/steps';
import { inform, keepOrTell, tellNoted } from '../tell';
import { reasonWords, words } from '../words';
import { handOverDive } from './handOver';

type Reason = RecordOf<'dive.started'>['reason'];

/** Declares a dive, or offers the ends of the one whose box is open or has just run out. */
export async function startDeliberateDive(parts: Parts): Promise<void> {
  const box = (await parts.session.report()).dive.declared;
  if (box) await endOf(parts, box);
  else await declare(parts);
}

/** A reason, a box, and who could take it afterwards. */
async function declare(parts: Parts): Promise<void> {
  const { session } = parts;
  const reason = await pick<Reason | 'pull'>(words.step(words.diveTitle, 1, 3), words.diveReason, [
    ...diveReasons.map((value) => ({ label: reasonWords[value], value })),
    { label: words.feltOnly, description: words.feltOnlyNote, value: 'pull' },
  ]);
  if (reason === undefined) return;
  if (reason === 'pull') {
    await noteThePull(parts);
    return;
  }
  const state = await session.state();
  const length = await askBox(parts, state);
  if (length === undefined) return;
  const who = await askText({
    title: words.step(words.diveTitle, 3, 3),
    prompt: words.diveWho,
    placeholder: words.diveWhoHint,
    most: 200,
  });
  if (who === undefined) return;
  const now = session.clock();
  const until = boxEnd(length, state, now);
  const outcome = await keepOrTell(session, who, () => declareDive(session.data.records, { reason, until, who }));
  if (outcome.kind === 'failed') return;
  tellNoted(parts, words.diveStarted(momentText(until, now)), outcome.value.id);
}

async function askBox({ session }: Parts, state: UserState): Promise<BoxLength | undefined> {
  const now = session.clock();
  const title = words.step(words.diveTitle, 2, 3);
  const ending = (length: BoxLength): string => words.diveUntil(momentText(boxEnd(length, state, now), now));
  const chosen = await pick<BoxLength | 'own'>(title, words.diveBox, [
    ...Object.entries(boxLengths).map(([name, value]) => ({
      label: words.boxes[name as keyof typeof boxLengths],
      description: ending(value),
      value,
    })),
    { label: words.boxOwn, value: 'own' },
  ]);
  if (chosen !== 'own') return chosen;
  const typed = await askText({
    title,
    prompt: words.boxOwnAsk,
    check: (text) => (readBoxLength(text) === undefined ? words.boxOwnFault : undefined),
  });
  return typed === undefined ? undefined : readBoxLength(typed);
}

async function endOf(parts: Parts, box: DeclaredBox): Promise<void> {
  const now = parts.session.clock();
  const over = box.phase === 'over';
  const placeholder = over ? words.diveOver : words.diveOpen(momentText(box.until, now));
  const choice = await pick<'finish' | 'extend' | 'handOver' | 'another'>(words.diveTitle, placeholder, [
    { label: words.finish, value: 'finish' },
    ...(box.extendable
      ? [
          {
            label: words.extend,
            description: words.diveUntil(momentText(box.extendedUntil, now)),
            value: 'extend' as const,
          },
        ]
      : []),
    { label: words.handOver, value: 'handOver' },
    { label: words.anotherBox, value: 'another' },
  ]);
  switch (choice) {
    case undefined:
      return;
    case 'finish':
      return finish(parts, box.id);
    case 'extend':
      return extend(parts, box.id);
    case 'handOver':
      return handOverDive(parts, box.id);
    case 'another':
      return declare(parts);
  }
}

export async function finish(parts: Parts, id?: string): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  const outcome = await keepOrTell(session, '', () => finishDive(session.data.records, state, { id }));
  if (outcome.kind === 'done') tellNoted(parts, words.diveFinished, outcome.value.id);
  else if (outcome.reason === 'noDive') inform(id === undefined ? words.noDive : words.diveEnded);
}

export async function extend(parts: Parts, id?: string): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  const now = session.clock();
  const outcome = await keepOrTell(session, '', () => extendDive(session.data.records, state, now, id));
  if (outcome.kind === 'done') {
    tellNoted(parts, words.diveExtended(momentText(Date.parse(outcome.value.until), now)), outcome.value.id);
  } else if (outcome.reason === 'alreadyExtended') inform(words.alreadyExtended);
  else if (outcome.reason === 'noDive') inform(id === undefined ? words.noDive : words.diveEnded);
}

/** One key notes an urge; what pulled is optional. */
export async function noteThePull(parts: Parts): Promise<void> {
  const { session } = parts;
  const cue = await askText({ title: words.felt, prompt: words.feltAsk, most: 1_000 });
  if (cue === undefined) return;
  const outcome = await keepOrTell(session, cue, () => feltThePull(session.data.records, cue));
  if (outcome.kind === 'done') tellNoted(parts, words.feltNoted, outcome.value.id);
}

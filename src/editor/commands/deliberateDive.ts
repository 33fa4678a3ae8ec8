import { declareDive, extendDive, feltThePull, finishDive } from '../../app/dives';
import { diveReasons } from '../../engine/records/choices';
import type { RecordOf } from '../../engine/records/schema';
import { dayMs, minuteMs } from '../../engine/time/now';
import { momentText } from '../format';
import type { Parts } from '../parts';
import { askText, pick } from '../quick/steps';
import { inform, keepOrTell, mention, tellNoted } from '../tell';
import { reasonWords, words } from '../words';
import { handOver } from './handOver';

/** Declares a dive: a reason, a box, and who could take it afterwards. While one is open, its ends are offered. */
export async function startDeliberateDive(parts: Parts): Promise<void> {
  const { session } = parts;
  const open = (await session.state()).dives.find(({ finishedAt }) => finishedAt === undefined);
  if (open && open.until > session.clock().instant) {
    await endOf(parts, open.extended);
    return;
  }
  const reason = await pick<RecordOf<'dive.started'>['reason']>(
    words.step(words.diveTitle, 1, 3),
    words.diveReason,
    diveReasons.map((value) => ({ label: reasonWords[value], value })),
  );
  if (reason === undefined) return;
  const minutes = await askBox(parts);
  if (minutes === undefined) return;
  const who = await askText({
    title: words.step(words.diveTitle, 3, 3),
    prompt: words.diveWho,
    placeholder: words.diveWhoHint,
    most: 200,
  });
  if (who === undefined) return;
  const now = session.clock();
  const outcome = await keepOrTell(session, who, () =>
    declareDive(session.data.records, { reason, minutes, who }, now),
  );
  if (outcome.kind === 'failed') return;
  const until = momentText(now.instant + minutes * minuteMs, now);
  tellNoted(parts, words.diveStarted(until), outcome.value.id);
}

const boxes = [
  [words.box30, 30],
  [words.box60, 60],
  [words.box120, 120],
  [words.box240, 240],
  [words.box480, 480],
] as const;
const mostDays = 14;

async function askBox({ session }: Parts): Promise<number | undefined> {
  const now = session.clock();
  const minutes = await pick<number>(words.step(words.diveTitle, 2, 3), words.diveBox, [
    ...boxes.map(([label, value]) => ({
      label,
      description: words.diveUntil(momentText(now.instant + value * minuteMs, now)),
      value,
    })),
    { label: words.boxDays, value: 0 },
  ]);
  if (minutes !== 0) return minutes;
  const days = await askText({
    title: words.step(words.diveTitle, 2, 3),
    prompt: words.boxDaysAsk,
    check: (text) => {
      const count = Number(text);
      return Number.isInteger(count) && count >= 1 && count <= mostDays ? undefined : words.boxDaysFault;
    },
  });
  return days === undefined ? undefined : (Number(days) * dayMs) / minuteMs;
}

async function endOf(parts: Parts, extended: boolean): Promise<void> {
  const choice = await pick<'finish' | 'extend' | 'handOver'>(words.diveTitle, words.diveOpen, [
    { label: words.finish, value: 'finish' },
    ...(extended ? [] : [{ label: words.extend, value: 'extend' as const }]),
    { label: words.handOver, value: 'handOver' },
  ]);
  if (choice === 'finish') await finish(parts);
  if (choice === 'extend') await extend(parts);
  if (choice === 'handOver') await handOver(parts);
}

export async function finish({ session }: Parts, how: RecordOf<'dive.finished'>['how'] = 'finished'): Promise<void> {
  const state = await session.state();
  const outcome = await keepOrTell(session, '', () => finishDive(session.data.records, state, how));
  if (outcome.kind === 'done') session.desk.said([outcome.value.id]);
  else if (outcome.reason === 'noDive') inform(words.noDive);
}

export async function extend({ session }: Parts): Promise<void> {
  const state = await session.state();
  const outcome = await keepOrTell(session, '', () => extendDive(session.data.records, state, session.clock()));
  if (outcome.kind === 'done') session.desk.said([outcome.value.id]);
  else if (outcome.reason === 'alreadyExtended') inform(words.alreadyExtended);
  else if (outcome.reason === 'noDive') inform(words.noDive);
}

/** One key notes an urge; what pulled is optional. */
export async function noteThePull({ session }: Parts): Promise<void> {
  const cue = await askText({ title: words.felt, prompt: words.feltAsk, most: 1_000 });
  if (cue === undefined) return;
  const outcome = await keepOrTell(session, cue, () => feltThePull(session.data.records, cue));
  if (outcome.kind === 'failed') return;
  session.desk.said([outcome.value.id]);
  mention(words.feltNoted);
}

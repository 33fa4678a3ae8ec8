import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import type { Failed, Outcome, RecordStore } from './ports';
import { say } from './say';
import { undo } from './undo';

type HandOver = Omit<Extract<RecordBody, { readonly type: 'handover.added' }>, 'type'>;

/** Hands work over: outcome, paths, limits and a check date. There is no field for how it is done. */
export async function handOver(
  records: RecordStore | undefined,
  { outcome, paths, ...rest }: HandOver,
): Promise<Outcome<RecordOf<'handover.added'>> | Failed<'noOutcome'>> {
  if (outcome.trim() === '') return { kind: 'failed', reason: 'noOutcome', detail: '' };
  const named = [...new Set(paths.map((path) => path.trim().replaceAll('\\', '/')))].filter((path) => path !== '');
  return say<'handover.added'>(records, { type: 'handover.added', outcome: outcome.trim(), paths: named, ...rest });
}

/**
 * An agreement on an outcome: what was handed over, and who owns it. The owner is a line about a person, so it is a
 * record of its own that stays where such lines stay. Both are one act: kept whole or, as far as the disk allows, not at
 * all, so that a second try keeps no second agreement.
 */
export async function addAgreement(
  records: RecordStore | undefined,
  { owner, ...agreement }: HandOver & { readonly owner?: string },
): Promise<Outcome<readonly LeadRecord[]> | Failed<'noOutcome'>> {
  const kept = await handOver(records, agreement);
  if (kept.kind === 'failed') return kept;
  if (owner === undefined) return { kind: 'done', value: [kept.value] };
  const owned = await say<'agreement.owner'>(records, { type: 'agreement.owner', of: kept.value.id, owner });
  if (owned.kind === 'done') return { kind: 'done', value: [kept.value, owned.value] };
  await undo(records, kept.value.id);
  return owned;
}

export function closeHandover(
  records: RecordStore | undefined,
  handover: string,
): Promise<Outcome<RecordOf<'handover.closed'>>> {
  return say<'handover.closed'>(records, { type: 'handover.closed', of: handover });
}

export function setGrip(
  records: RecordStore | undefined,
  handover: string,
  grip: RecordOf<'handover.grip'>['grip'],
): Promise<Outcome<RecordOf<'handover.grip'>>> {
  return say<'handover.grip'>(records, { type: 'handover.grip', of: handover, grip });
}

/** The note for whoever takes it on: what for, what must be true, by when we look together. How is theirs. */
export function handoverNote({ outcome, paths, context, limits, checkOn }: HandOver): string {
  const parts = [
    '# Handed over',
    `**Outcome.** ${outcome.trim()}`,
    ...(context === undefined || context === '' ? [] : [`**Context.** ${context}`]),
    ...(limits === undefined || limits === '' ? [] : [`**Limits.** ${limits}`]),
    ...(paths.length === 0 ? [] : [`**Where.** ${paths.map((path) => `\`${path}\``).join(', ')}`]),
    ...(checkOn === undefined ? [] : [`**We look at it together on** ${checkOn}.`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

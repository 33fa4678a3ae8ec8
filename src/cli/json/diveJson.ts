import type { Report } from '../../engine/report';

/** State, signals with their facts, and why it would or would not speak now. */
export function diveJson({ dive, now }: Report) {
  const { declared, notice, waiting, learning, thin } = dive;
  return {
    version: 1,
    at: instantText(now.instant),
    state: dive.state,
    depth: dive.depth,
    since: dive.since ?? null,
    signals: dive.signals.map(({ id, name, strength, facts, sentence, since, muted }) => ({
      id,
      name,
      strength,
      facts,
      sentence,
      since,
      muted,
    })),
    waiting: waiting
      ? { branches: waiting.branches, longestDays: waiting.longestDays, sentence: waiting.sentence }
      : null,
    wouldSpeak: dive.wouldSpeak,
    silence: dive.wouldSpeak ? null : dive.silence,
    because: dive.because,
    notice: notice
      ? {
          id: notice.id,
          kind: notice.kind,
          facts: notice.facts,
          waiting: notice.waiting ?? null,
          question: notice.question,
          actions: notice.actions.map(({ label }) => label),
          message: notice.message,
        }
      : null,
    declared: declared
      ? {
          reason: declared.reason,
          startedAt: instantText(declared.startedAt),
          until: instantText(declared.until),
          phase: declared.phase,
        }
      : null,
    learning: learning ? { day: learning.day, of: learning.of, until: learning.until } : null,
    thin: thin?.sentence ?? null,
    seenPercent: dive.seenPercent,
    limits: dive.limits,
  };
}

function instantText(instant: number): string {
  return new Date(instant).toISOString();
}

import type { Trigger } from './trigger/trigger';

/** A prompt: one question, at most one measured line above it, and a next step once something was typed. */
export interface Prompt {
  readonly id: string;
  readonly theme: Theme;
  readonly cadence: Cadence;
  readonly text: string;
  readonly followUp: string | undefined;
  /** What must be true for the question to make sense; without one the prompt takes its turn in the rotation. */
  readonly trigger: Trigger | undefined;
  /** The measured line, with `{variable}` for its figures. */
  readonly evidenceLine: string | undefined;
  readonly kind: PromptKind;
  readonly minutes: number;
  readonly cooldownDays: number;
  readonly priority: number;
  /** Where the idea comes from, for those who want to read on. */
  readonly idea: string | undefined;
  readonly origin: PromptOrigin;
}

/** Who wrote a prompt. What a repository brings is labelled wherever it is shown. */
export type PromptOrigin =
  | { readonly from: 'leadline' }
  | { readonly from: 'user' }
  | { readonly from: 'repository'; readonly repository: string; readonly label: string };

export const themes = [
  'identity',
  'delegation',
  'coaching',
  'feedback',
  'guidance-vs-control',
  'hiring-and-onboarding',
  'strategy',
  'vision',
  'alignment-across-teams',
  'goals',
  'support',
  'defend',
  'inspire',
  'connect',
  'skills-map',
  'longer-view',
  'problem-space',
  'self-care-and-pride',
  'handover',
  'organisational-support',
] as const;
export type Theme = (typeof themes)[number];

export const cadences = ['daily', 'weekly', 'monthly', 'quarterly', 'after-dive', 'milestone'] as const;
export type Cadence = (typeof cadences)[number];

export const promptKinds = ['look-back', 'look-ahead', 'strength', 'check', 'learn-from-action'] as const;
export type PromptKind = (typeof promptKinds)[number];

/** One idea can be read at a glance; longer questions are two questions. */
export const mostWords = 31;

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

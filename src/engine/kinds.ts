/** The five kinds of work a week is made of. The order is the order of every list and drawing. */
export const kinds = ['handsOn', 'review', 'mentoring', 'direction', 'integration'] as const;
export type Kind = (typeof kinds)[number];

/** The kinds as every screen and table names them. */
export const kindWords: Readonly<Record<Kind, string>> = {
  handsOn: 'Hands-on',
  review: 'Review',
  mentoring: 'Mentoring',
  direction: 'Direction',
  integration: 'Integration',
};

/** The kinds that are leading work: everything but one's own building. */
export const leadingKinds = ['review', 'mentoring', 'direction', 'integration'] as const satisfies readonly Kind[];

/** Where a figure comes from: the editor, git, the user's own word, a calendar file. */
export const sources = ['measured', 'estimated', 'said', 'calendar'] as const;
export type Source = (typeof sources)[number];

export function perKind<T>(value: (kind: Kind) => T): Readonly<Record<Kind, T>> {
  return {
    handsOn: value('handsOn'),
    review: value('review'),
    mentoring: value('mentoring'),
    direction: value('direction'),
    integration: value('integration'),
  };
}

export function perSource<T>(value: (source: Source) => T): Readonly<Record<Source, T>> {
  return {
    measured: value('measured'),
    estimated: value('estimated'),
    said: value('said'),
    calendar: value('calendar'),
  };
}

/** One meeting of a calendar file. The title is for choosing a kind and is dropped afterwards. */
export interface CalendarEvent {
  /** Stable over re-imports; says nothing about the meeting. */
  readonly key: string;
  /** The same for all meetings of one series, wherever they are moved to; says nothing about it either. */
  readonly series: string | undefined;
  /** Whether it is the only one of its id, so that it is known wherever it is moved to. */
  readonly single: boolean;
  readonly title: string;
  readonly startsAt: number;
  readonly minutes: number;
}

/** Why an entry is not counted as time. */
export type LeftOut = 'allDay' | 'cancelled' | 'declined' | 'free' | 'noLength' | 'unreadable';

export interface CalendarRead {
  readonly kind: 'read';
  /** Oldest first. */
  readonly events: readonly CalendarEvent[];
  /** Every series the file speaks of, those without a meeting in the span included. */
  readonly series: ReadonlySet<string>;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Lines outside of meetings that make no sense, counted by the piece they stand in. */
  readonly brokenParts: number;
  /** The file ends before its end: what else it held nobody knows. */
  readonly cutShort: boolean;
}

export type CalendarReading = CalendarRead | { readonly kind: 'notACalendar' };

export interface CalendarSpan {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** Zone of times that name none. */
  readonly timeZone: string;
}

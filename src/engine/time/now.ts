/** The moment a report is made for. The engine has no clock and no zone of its own. */
export interface Now {
  /** Milliseconds since 1970 UTC. */
  readonly instant: number;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
}

/** A calendar day of the user, `YYYY-MM-DD`; it starts at the hour the user chose (default 04:00). */
export type DayName = string;

/** An ISO week, `YYYY-Www`. */
export type WeekName = string;

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

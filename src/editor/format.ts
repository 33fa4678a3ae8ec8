import * as vscode from 'vscode';
import type { Now } from '../engine/time/now';
import { localeOf } from '../engine/words';

/** Times, days and numbers in the editor's language and the user's zone. */
export function timeText(instant: number, { timeZone }: Pick<Now, 'timeZone'>): string {
  return new Intl.DateTimeFormat(locale(), { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);
}

export function dayText(day: string): string {
  const format = new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** The time alone on the same day, else with its day. */
export function momentText(instant: number, now: Now): string {
  const dayOf = (at: number): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: now.timeZone, dateStyle: 'short' }).format(at);
  const time = timeText(instant, now);
  return dayOf(instant) === dayOf(now.instant) ? time : `${dayText(dayOf(instant))} ${time}`;
}

export function numberText(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

function locale(): string {
  return localeOf(vscode.env.language);
}

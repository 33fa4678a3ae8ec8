import type { Parts } from '../parts';

/** Loads what it takes to import a calendar file, which few windows ever do, and begins. */
export async function openCalendar(parts: Parts): Promise<void> {
  const { importCalendar } = await import('../calendarFile');
  await importCalendar(parts);
}

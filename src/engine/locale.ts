/**
 * The locale numbers, days and times are written in. Plain English names no region; the words of this product are written
 * the British way, with 24 hours. A language nobody knows is read as English.
 */
export function localeOf(language: string): string {
  if (language === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

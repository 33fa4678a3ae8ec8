import type { MailmapEntry, Person } from './evidence';

/** Reads a `.mailmap` (gitmailmap(5)): `Name <address>`, then what was written instead. Other lines are passed over. */
export function readMailmap(text: string): readonly MailmapEntry[] {
  const entries: MailmapEntry[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const firstOpen = line.indexOf('<');
    const firstClose = line.indexOf('>', firstOpen);
    if (firstOpen < 0 || firstClose < 0) continue;
    const name = line.slice(0, firstOpen).trim() || undefined;
    const email = line.slice(firstOpen + 1, firstClose).trim();
    const secondOpen = line.indexOf('<', firstClose);
    const secondClose = line.indexOf('>', secondOpen);
    const second = secondOpen >= 0 && secondClose >= 0;
    entries.push({
      name,
      email,
      writtenName: second ? line.slice(firstClose + 1, secondOpen).trim() || undefined : undefined,
      writtenEmail: second ? line.slice(secondOpen + 1, secondClose).trim() : undefined,
    });
  }
  return entries;
}

/** Who a written name and address are: the later line wins, and one that gives name and address beats one that gives only the address (gitmailmap(5)). */
export function mapPerson(person: Person, entries: readonly MailmapEntry[]): Person {
  const email = person.email.toLowerCase();
  const name = person.name.toLowerCase();
  let byAddress: MailmapEntry | undefined;
  let byBoth: MailmapEntry | undefined;
  for (const entry of entries) {
    if ((entry.writtenEmail ?? entry.email).toLowerCase() !== email) continue;
    if (entry.writtenName === undefined) byAddress = entry;
    else if (entry.writtenName.toLowerCase() === name) byBoth = entry;
  }
  const found = byBoth ?? byAddress;
  return found ? { name: found.name ?? person.name, email: found.email } : person;
}

/** The same for every spelling of one address; the name stands in for an empty one. */
export function addressKey(person: Person): string {
  return (person.email === '' ? person.name : person.email).toLowerCase();
}

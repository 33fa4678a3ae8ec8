import type { Person } from '../evidence/evidence';
import { foldAddress, foldName, noreplyAccount } from './addresses';
import type { SeenAuthor } from './authors';

/**
 * Joins the identities of one person: the same address, the same full name, the same account of a host. The value is
 * a number in the order of meeting, so that nothing about anybody can be read from it.
 */
export function joinPeople(
  authors: readonly SeenAuthor[],
  isMe: (person: Person) => boolean,
): (person: Person) => string {
  const numbers = new Map<string, number>();
  let next = 0;
  const join = (person: Person): string => {
    if (isMe(person)) return 'me';
    const marks = marksOf(person);
    const known = marks.map((mark) => numbers.get(mark)).find((number) => number !== undefined);
    const number = known ?? next++;
    for (const mark of marks) if (!numbers.has(mark)) numbers.set(mark, number);
    return `other${number}`;
  };
  for (const { person } of authors) join(person);
  return join;
}

function marksOf(person: Person): readonly string[] {
  const address = foldAddress(person.email);
  const name = foldName(person.name);
  const account = noreplyAccount(address);
  const marks: string[] = [];
  if (address !== '') marks.push(`address ${address}`);
  if (account !== undefined) marks.push(`account ${account}`);
  // One word alone ("Alex", "root") is shared by too many; without an address it is all there is.
  if (name.includes(' ') || address === '') marks.push(`name ${name}`);
  if (address === '' && name.startsWith('@')) marks.push(`account ${name.slice(1)}`);
  return marks;
}

import type { Evidence, MailmapEntry, Person, ReadRepository } from '../evidence/evidence';
import type { Settings } from '../settings/settings';
import { foldAddress, foldName, noreplyAccount, ownLocalPart, squashName } from './addresses';
import { authorsOf, type SeenAuthor } from './authors';
import { isBot, isHostAccount } from './bots';
import { joinPeople } from './join';
import { namedInLines } from './named';
import type { IdentityReason, MyIdentity, OfferedIdentity, OfferReason, People } from './people';
import { remembered } from './remembered';

export type PeopleSettings = Pick<Settings, 'people.bots'>;

/**
 * Who is who in all repositories together. Mine are the addresses this clone is configured with, what `.mailmap`
 * joins to them, and what the user confirmed or named; an address that only looks like mine is offered, not counted.
 */
export function identifyPeople(
  evidence: Evidence,
  confirmedAddresses: readonly string[],
  givenAddresses: readonly string[],
  settings: PeopleSettings,
): People {
  const repositories = evidence.repositories.filter((repository) => repository.kind === 'read');
  const listed = settings['people.bots'];
  const mine = myAddresses(repositories, confirmedAddresses, givenAddresses);
  const authors = authorsOf(repositories);
  const names = myNames(repositories, authors, mine);
  const handles = myHandles(mine, names);
  const isMe = remembered((person) => {
    const address = foldAddress(person.email);
    if (address !== '') return mine.has(address);
    const name = foldName(person.name);
    if (name === '') return false;
    return names.has(name) || mine.has(name) || handles.has(name.replace(/^@/u, ''));
  });
  const bot = remembered((person) => !isMe(person) && isBot(person, listed));
  const keyOf = remembered(joinPeople(authors, isMe));
  const bots = new Set<string>();
  const others = new Set<string>();
  for (const { person } of authors) {
    if (isMe(person) || isHostAccount(person)) continue;
    if (bot(person)) bots.add(person.email === '' ? person.name : person.email);
    else others.add(keyOf(person));
  }
  return {
    me: [...mine.values()],
    offered: offers(
      [...authors, ...namedInLines(repositories, writtenNames(repositories, authors, mine))].filter(
        ({ person }) => !isMe(person) && !bot(person) && !isHostAccount(person),
      ),
      mine,
      names,
    ),
    bots: [...bots].sort(),
    others: others.size,
    isMe,
    isBot: bot,
    mayName: textFinder([...mine.keys(), ...names, ...handles]),
    keyOf,
  };
}

/**
 * Whether an address given with `--me` may be counted: it must be this clone's identity, share a mailmap entry or the
 * name with it, or be confirmed in the data folder. Leadline counts only the person whose clone this is.
 */
export function acceptGiven(
  address: string,
  evidence: Evidence,
  confirmedAddresses: readonly string[],
): 'ok' | 'refused' {
  const repositories = evidence.repositories.filter((repository) => repository.kind === 'read');
  const asked = foldAddress(address);
  if (asked === '') return 'refused';
  if (myAddresses(repositories, confirmedAddresses, []).has(asked)) return 'ok';
  const configured = new Set(repositories.flatMap((repository) => [foldName(repository.me.name ?? '')]));
  configured.delete('');
  const shared = authorsOf(repositories).some(
    ({ person }) => foldAddress(person.email) === asked && configured.has(foldName(person.name)),
  );
  const mapped = repositories.some((repository) =>
    repository.mailmap.some(
      (entry) =>
        [entry.email, entry.writtenEmail ?? ''].some((one) => foldAddress(one) === asked) &&
        [entry.name, entry.writtenName].some((name) => name !== undefined && configured.has(foldName(name))),
    ),
  );
  return shared || mapped ? 'ok' : 'refused';
}

function myAddresses(
  repositories: readonly ReadRepository[],
  confirmed: readonly string[],
  given: readonly string[],
): ReadonlyMap<string, MyIdentity> {
  const mine = new Map<string, MyIdentity>();
  const add = (address: string, name: string | undefined, reason: IdentityReason): boolean => {
    const folded = foldAddress(address);
    if (folded === '' || mine.has(folded)) return false;
    mine.set(folded, { address: folded, name, reason });
    return true;
  };
  for (const repository of repositories) add(repository.me.email ?? '', repository.me.name, 'configured');
  for (const address of confirmed) add(address, undefined, 'confirmed');
  for (const address of given) add(address, undefined, 'given');
  for (const repository of repositories) {
    // An entry may lead to another one, so look until nothing is added.
    let added = true;
    while (added) {
      added = false;
      for (const entry of repository.mailmap) {
        if (!entryIsMine(entry, mine, repository)) continue;
        for (const address of [entry.email, entry.writtenEmail ?? '']) {
          if (isSharedAddress(address, repository.mailmap)) continue;
          if (add(address, entry.name, 'mailmap')) added = true;
        }
      }
    }
  }
  return mine;
}

function entryIsMine(entry: MailmapEntry, mine: ReadonlyMap<string, MyIdentity>, repository: ReadRepository): boolean {
  if (mine.has(foldAddress(entry.email))) return true;
  if (entry.writtenEmail === undefined || !mine.has(foldAddress(entry.writtenEmail))) return false;
  // An entry with a written name joins only that name's use of the address.
  return entry.writtenName === undefined || foldName(entry.writtenName) === foldName(repository.me.name ?? '');
}

/** One written address that `.mailmap` gives to several people belongs to nobody in particular. */
function isSharedAddress(address: string, mailmap: readonly MailmapEntry[]): boolean {
  const folded = foldAddress(address);
  const owners = new Set(
    mailmap
      .filter((entry) => entry.writtenEmail !== undefined && foldAddress(entry.writtenEmail) === folded)
      .map((entry) => foldAddress(entry.email)),
  );
  owners.delete(folded);
  return owners.size > 1;
}

function myNames(
  repositories: readonly ReadRepository[],
  authors: readonly SeenAuthor[],
  mine: ReadonlyMap<string, MyIdentity>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const repository of repositories) names.add(foldName(repository.me.name ?? ''));
  for (const { person } of authors) if (mine.has(foldAddress(person.email))) names.add(foldName(person.name));
  names.delete('');
  return names;
}

/** My names as they are written, for a plain search. */
function writtenNames(
  repositories: readonly ReadRepository[],
  authors: readonly SeenAuthor[],
  mine: ReadonlyMap<string, MyIdentity>,
): readonly string[] {
  const own = authors.filter(({ person }) => mine.has(foldAddress(person.email)));
  return [...new Set([...repositories.map(({ me }) => me.name ?? ''), ...own.map(({ person }) => person.name)])];
}

/** Account names under which a message line without an address may name me. */
function myHandles(mine: ReadonlyMap<string, MyIdentity>, names: ReadonlySet<string>): ReadonlySet<string> {
  const handles = new Set<string>();
  for (const address of mine.keys()) {
    const account = noreplyAccount(address) ?? ownLocalPart(address);
    if (account !== undefined) handles.add(account);
  }
  for (const name of names) {
    // Only a full name makes an account name that is likely to be its owner's.
    if (!name.includes(' ')) continue;
    handles.add(squashName(name));
    handles.add(name.replaceAll(' ', '-'));
  }
  handles.delete('');
  return handles;
}

/** Compares as the names are compared, but for white space inside a name, of which only the first part is looked for. */
function textFinder(marks: readonly string[]): (text: string) => boolean {
  const wanted = [...new Set(marks.map((mark) => mark.split(' ')[0] ?? '').filter((mark) => mark !== ''))];
  return (text) => {
    const folded = text.normalize('NFKC').toLowerCase();
    return wanted.some((mark) => folded.includes(mark));
  };
}

function offers(
  authors: readonly SeenAuthor[],
  mine: ReadonlyMap<string, MyIdentity>,
  names: ReadonlySet<string>,
): readonly OfferedIdentity[] {
  const accounts = new Set(
    [...mine.keys()].flatMap((address) => noreplyAccount(address) ?? ownLocalPart(address) ?? []),
  );
  const squashed = new Set([...names].map(squashName).filter((name) => name.length > 4));
  const reasonFor = (person: Person): OfferReason | undefined => {
    if (names.has(foldName(person.name))) return 'sameName';
    const account = noreplyAccount(person.email);
    if (account !== undefined && (accounts.has(account) || squashed.has(squashName(account)))) return 'noreplyForm';
    const local = ownLocalPart(person.email);
    return local !== undefined && accounts.has(local) ? 'sameLocalPart' : undefined;
  };
  const offered = new Map<string, OfferedIdentity>();
  for (const { person, commits } of authors) {
    const address = foldAddress(person.email);
    const reason = reasonFor(person);
    if (reason === undefined || address === '') continue;
    const known = offered.get(address);
    offered.set(
      address,
      known ? { ...known, commits: known.commits + commits } : { address, name: person.name, reason, commits },
    );
  }
  return [...offered.values()].sort((a, b) => b.commits - a.commits || (a.address < b.address ? -1 : 1));
}

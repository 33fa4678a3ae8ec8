import type { Person, ReadRepository } from '../evidence/evidence';
import { ownLines } from '../evidence/roles/lines';
import { namesIn } from '../evidence/roles/names';
import { trailersOf } from '../evidence/roles/trailers';
import { collectNames, type NameCollector, type Names } from '../names/names';
import { isHostAccount } from './bots';
import type { People } from './people';
import type { UserState } from '../records/state';

/** Where names of others may stand. */
interface Known {
  readonly read: readonly ReadRepository[];
  readonly people: People;
  readonly state: UserState;
}

/**
 * What other people are called, as far as it can be known here: whoever appears in the history that was read (authors,
 * committers, taggers, the lines of messages, accounts of pull requests), and those the user typed as a person. A name
 * that stands only in a sentence of the user's cannot be known.
 */
export function knownNames({ read, people, state }: Known): Names {
  const collector = collectNames();
  for (const repository of read) fromHistory(repository, people, collector);
  fromWords(state, collector);
  return collector.names;
}

function fromHistory(repository: ReadRepository, people: People, { person, address, account }: NameCollector): void {
  const met = new Set<Person>();
  const meet = (one: Person | undefined): void => {
    if (!one || met.has(one)) return;
    met.add(one);
    if (people.isMe(one) || people.isBot(one) || isHostAccount(one)) return;
    person(withoutRemark(one.name));
    address(one.email);
  };
  for (const { author, committer, message } of repository.commits) {
    meet(author);
    meet(committer);
    const pulled = pullRequest.exec(message)?.groups?.['account'];
    if (pulled !== undefined && !people.isMe({ name: pulled, email: '' })) account(pulled);
    // A plain search first: most messages name nobody.
    if (!mayName.test(message)) continue;
    for (const { key, value } of trailersOf(ownLines(message))) {
      if (!naming.test(key)) continue;
      for (const { name, email = '' } of namesIn(value)) meet({ name, email });
    }
  }
  for (const { tagger } of repository.tags) meet(tagger);
  for (const { tipAuthor } of repository.branches) meet(tipAuthor);
  for (const { author } of repository.headReflog) meet(author);
  for (const { name, email, writtenName, writtenEmail } of repository.mailmap) {
    // An entry joins the two: who is me by one is me by the other.
    const both = [
      { name: name ?? '', email },
      { name: writtenName ?? '', email: writtenEmail ?? '' },
    ];
    if (!both.some((one) => people.isMe(one))) both.forEach(meet);
  }
}

function fromWords(state: UserState, { person }: NameCollector): void {
  for (const { person: name } of [...state.skills, ...state.persons]) person(name);
  for (const { owner } of [...state.areaOwners, ...state.agreementOwners.values()]) person(owner);
  for (const { who } of [...state.ledger, ...state.dives]) if (who !== undefined) person(who);
}

/** `Reviewed-by`, `Cc`, `Pair-programmed-with`, `Reviewers`. */
const naming = /(?:^|-)(?:by|with|cc|from|authors?|reviewers?|mentors?|approvers?)$/u;
const mayName =
  /(?:by|with|cc|from|authors?|reviewers?|mentors?|approvers?)\s*[:：]|(?:reviewed|approved|acked|tested|suggested|mentored|helped|authored)[ -]by /iu;
const pullRequest = /^Merge pull request #\d+ from (?<account>[\w-]+)\//u;

/** `Tomas Reed (Acme)`: what is said about an author after the name is no name. */
function withoutRemark(name: string): string {
  return name.replace(/(?<=\S)\s+[([<][^)\]>]*[)\]>]?\s*$/u, '');
}

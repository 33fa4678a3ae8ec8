import type { Commit, Person, ReadRepository } from '../evidence/evidence';
import { isMergeBotMessage } from '../evidence/roles/mergeBots';
import { oneDeskMs } from '../evidence/roles/shape';
import { isSyncSubject } from '../evidence/roles/syncMerge';
import { foldName } from '../people/addresses';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';
import { remembered } from '../people/remembered';

/** What one commit shows about how its project works; nothing about who. */
export interface Signs {
  readonly at: number;
  readonly merge: boolean;
  /** A merge made by a bot on a person's word (`r=`). */
  readonly mergeBot: boolean;
  /** A pull request squashed into one commit. */
  readonly squash: boolean;
  readonly gerrit: boolean;
  /** Put into the history by a person other than its author. */
  readonly integrated: boolean;
  /** The host wrote it: a merge, squash or rebase made on its pages. */
  readonly byHost: boolean;
  readonly review: boolean;
  readonly coauthor: boolean;
  readonly mentoring: boolean;
}

/** Signs of the commits of people, oldest first; a bot's own changes say nothing about how people work. */
export function signsOf(repository: ReadRepository, people: Pick<People, 'isBot'>, to: number): readonly Signs[] {
  // The main line shows how work comes in; other branches still wait for it.
  const main = repository.onMainLine.size > 0 ? repository.onMainLine : undefined;
  const asked: Asked = {
    isBot: (person) => people.isBot(person),
    isHost: remembered(isHostAccount),
    nameOf: remembered(({ name }) => foldName(name)),
  };
  const signs: Signs[] = [];
  for (const commit of repository.commits) {
    if (commit.committed.instant > to || main?.has(commit.id) === false) continue;
    const sign = signOf(commit, asked);
    if (sign) signs.push(sign);
  }
  return signs.sort((one, other) => one.at - other.at);
}

/** What is asked about the same few people again and again. */
interface Asked extends Pick<People, 'isBot'> {
  readonly isHost: (person: Person) => boolean;
  /** The name as names are compared. */
  readonly nameOf: (person: Person) => string;
}

const anyBy = /[ -]by\b/i;
const reviewLine =
  /^[ \t]?(?:[-*] )?(?:co-|peer-|code-)?(?:reviewed|approved)(?:[- ](?:and|&)[- ]\w+)?[- ]by\s*:?\s*\S|^[ \t]?reported-and-reviewed-by:/imu;
/** As Mozilla's projects and Bitcoin's write it. */
const bugReviewer = /^bug \d+\b.*\br=\w/iu;
const squashed = /\([#!]\d+\)\s*$|^Merged PR \d+:/u;
const changeId = /^Change-Id: I[0-9a-f]{8,}/mu;
const ackList = /^ACKs for (?:top|latest) commit:$/imu;
const coauthorLine =
  /^[ \t]?(?:[-*] )?co-?(?:authored|developed)[- ]by\s*:\s*(?<who>[^<\n]*)(?:<(?<email>[^>\n]*))?/gimu;
const mentoringLine = /^[ \t]?(?:co-?)?(?:helped|mentored|suggested|guided)[- ]by\s*:\s*\S/imu;

function signOf(commit: Commit, { isBot, isHost, nameOf }: Asked): Signs | undefined {
  const { author, committer, message, parents } = commit;
  const subject = message.split('\n', 1)[0] ?? '';
  const mergeBot = isMergeBotMessage(subject, message);
  if (isBot(author) && !mergeBot) return undefined;
  const merge = parents.length > 1;
  // Most messages name nobody, and looking for a word is far cheaper than for a line.
  const by = anyBy.test(message);
  const byHost = isHost(committer);
  const apart = Math.abs(commit.committed.instant - commit.authored.instant);
  const someoneElse = committer !== author && !byHost && !isBot(committer) && nameOf(committer) !== nameOf(author);
  return {
    at: commit.committed.instant,
    merge: merge && !mergeBot && !isSyncSubject(subject),
    mergeBot,
    squash: !merge && squashed.test(subject),
    gerrit: message.includes('Change-Id: I') && changeId.test(message),
    integrated: !merge && someoneElse && apart > oneDeskMs,
    byHost,
    review:
      mergeBot ||
      (by && reviewLine.test(message)) ||
      bugReviewer.test(subject) ||
      (message.length > subject.length && ackList.test(message)),
    coauthor: by && namesHuman(message, nameOf(author), isBot),
    mentoring: by && mentoringLine.test(message),
  };
}

function namesHuman(message: string, author: string, isBot: People['isBot']): boolean {
  for (const { groups } of message.matchAll(coauthorLine)) {
    const name = (groups?.['who'] ?? '').trim();
    if (foldName(name) !== author && !isBot({ name, email: groups?.['email'] ?? '' })) return true;
  }
  return false;
}

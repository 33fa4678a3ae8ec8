import type { Commit, ReadRepository } from '../evidence/evidence';
import { isMergeBotMessage } from '../evidence/roles/mergeBots';
import { oneDeskMs } from '../evidence/roles/shape';
import { isSyncSubject } from '../evidence/roles/syncMerge';
import { foldName } from '../people/addresses';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';

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
  return repository.commits
    .filter(({ id, committed }) => committed.instant <= to && (!main || main.has(id)))
    .flatMap((commit) => signOf(commit, people))
    .sort((one, other) => one.at - other.at);
}

const anyBy = /[ -]by\b/i;
const reviewLine =
  /^[ \t]?(?:[-*] )?(?:co-|peer-|code-)?(?:reviewed|approved)(?:[- ](?:and|&)[- ]\w+)?[- ]by\s*:?\s*\S|^[ \t]?reported-and-reviewed-by:/imu;
/** As Mozilla's projects and Bitcoin's write it. */
const bugReviewer = /^bug \d+\b.*\br=\w/iu;
const ackList = /^ACKs for (?:top|latest) commit:$/imu;
const coauthorLine =
  /^[ \t]?(?:[-*] )?co-?(?:authored|developed)[- ]by\s*:\s*(?<who>[^<\n]*)(?:<(?<email>[^>\n]*))?/gimu;
const mentoringLine = /^[ \t]?(?:co-?)?(?:helped|mentored|suggested|guided)[- ]by\s*:\s*\S/imu;

function signOf(commit: Commit, people: Pick<People, 'isBot'>): readonly Signs[] {
  const { author, committer, message, parents } = commit;
  const subject = message.split('\n', 1)[0] ?? '';
  const mergeBot = isMergeBotMessage(subject, message);
  if (people.isBot(author) && !mergeBot) return [];
  const merge = parents.length > 1;
  // Most messages name nobody, and looking for a word is far cheaper than for a line.
  const by = anyBy.test(message);
  const byHost = isHostAccount(committer);
  const apart = Math.abs(commit.committed.instant - commit.authored.instant);
  const someoneElse = !byHost && !people.isBot(committer) && foldName(committer.name) !== foldName(author.name);
  return [
    {
      at: commit.committed.instant,
      merge: merge && !mergeBot && !isSyncSubject(subject),
      mergeBot,
      squash: !merge && /\([#!]\d+\)\s*$|^Merged PR \d+:/u.test(subject),
      gerrit: /^Change-Id: I[0-9a-f]{8,}/mu.test(message),
      integrated: !merge && someoneElse && apart > oneDeskMs,
      byHost,
      review: mergeBot || (by && reviewLine.test(message)) || bugReviewer.test(subject) || ackList.test(message),
      coauthor: by && namesHuman(message, author.name, people),
      mentoring: by && mentoringLine.test(message),
    },
  ];
}

function namesHuman(message: string, author: string, people: Pick<People, 'isBot'>): boolean {
  for (const { groups } of message.matchAll(coauthorLine)) {
    const name = (groups?.['who'] ?? '').trim();
    if (foldName(name) !== foldName(author) && !people.isBot({ name, email: groups?.['email'] ?? '' })) return true;
  }
  return false;
}

import { foldName } from '../../people/addresses';
import { isHostAccount } from '../../people/bots';
import { minuteMs } from '../../time/now';
import { readable, type MessageLine } from './lines';
import { isMergeBotMessage } from './mergeBots';
import { namesIn } from './names';
import type { Finding, Named, RoleCommit, RoleContext } from './role';
import { isSyncSubject } from './syncMerge';
import { trailerFindings, type Trailer } from './trailers';

interface Shape {
  readonly commit: RoleCommit;
  readonly subject: string;
  readonly lines: readonly MessageLine[];
  readonly trailers: readonly Trailer[];
  readonly context: RoleContext;
}

/** What the shape of a commit says: who merged, who put another's change into the history, who sat beside. */
export function shapeFindings(shape: Shape): readonly Finding[] {
  return shape.commit.parents.length > 1 ? mergeFindings(shape) : shapeRules.flatMap((rule) => rule(shape));
}

type ShapeRule = (shape: Shape) => readonly Finding[];

const shapeRules: readonly ShapeRule[] = [committerFindings, patchFindings];

/** GitHub tries every pull request against its target; such a merge is nobody's and never lands. */
const hostTrial = /^Merge [0-9a-f]{40} into [0-9a-f]{40}$/u;

function mergeFindings({ commit, subject }: Shape): readonly Finding[] {
  if (isMergeBotMessage(subject, commit.message) || hostTrial.test(subject)) return [];
  const named = asNamed(commit.author);
  return [{ role: isSyncSubject(subject) ? 'sync_merge' : 'integrate', named, line: undefined }];
}

/**
 * How far author and committer time may lie apart when two people commit at one desk. At desks where pairs sign off,
 * 95 % lie within a minute; an integrator's median is hours later. Two minutes leave room for an amend.
 */
export const oneDeskMs = 2 * minuteMs;

function committerFindings({ commit, trailers, context }: Shape): readonly Finding[] {
  const { author, committer } = commit;
  if (isHostAccount(committer) || foldName(committer.name) === foldName(author.name)) return [];
  const apart = Math.abs(commit.committed.instant - commit.authored.instant);
  if (apart <= oneDeskMs) {
    return signers(trailers).map(({ named, line }) => ({ role: 'pair', named, line }));
  }
  if (context.isBot(committer) || bringsOwnWork(commit, trailers)) return [];
  return [{ role: 'integrate', named: asNamed(committer), line: undefined }];
}

/**
 * A co-author who commits is rebasing shared work, unless a sign-off or a review shows that it was let in by someone
 * who decides that.
 */
function bringsOwnWork({ committer }: RoleCommit, trailers: readonly Trailer[]): boolean {
  if (!trailers.some(({ key }) => key.startsWith('co'))) return false;
  const findings = trailerFindings(trailers);
  const coauthor = findings.some(
    ({ role, named }) => role === 'coauthor' && foldName(named.name) === foldName(committer.name),
  );
  const letIn =
    findings.some(({ role }) => role === 'review' || role === 'ack') ||
    trailers.some(({ key }) => key === 'signed-off-by' || key === 'pr-url' || key === 'reviewed-on');
  return coauthor && !letIn;
}

function signers(trailers: readonly Trailer[]): readonly { readonly named: Named; readonly line: string }[] {
  return trailers
    .filter(({ key }) => key === 'signed-off-by')
    .flatMap(({ value, line }) => namesIn(value).map((named) => ({ named, line })));
}

/** `Patch by Ada Quill.`: whoever put it into the history integrated another's work. */
function patchFindings({ commit, subject, lines, context }: Shape): readonly Finding[] {
  if (/^revert\b/iu.test(subject)) return [];
  const told = lines.find((line) => patchMaker(line) !== undefined);
  const maker = told && patchMaker(told);
  if (!maker) return [];
  const { author, committer } = commit;
  const same = (person: Named): boolean => foldName(person.name) === foldName(maker.name);
  const landing = [author, committer].find((person) => !same(asNamed(person)) && !isHostAccount(person));
  if (!landing || context.isBot(landing)) return [];
  return [{ role: 'integrate', named: asNamed(landing), line: told.text }];
}

/** The line may be set in: a change that is landed again quotes its first message, and its maker is still the same. */
function patchMaker({ text }: MessageLine): Named | undefined {
  if (!/^[[BCOPSbcops]/u.test(text)) return undefined;
  const value =
    /^(?:\[?(?:original )?patch|contributed|based on (?:a|the) patch)[ -](?:by|from)\s*:?\s+(?<value>@?\p{L}[^:]*)$/iu.exec(
      text,
    )?.groups?.['value'] ?? /^submitted[ -]by:\s*(?<value>.+)$/iu.exec(text)?.groups?.['value'];
  if (value === undefined || value.split(/\s+/u).length > mostWordsOfAName) return undefined;
  return namesIn(value.replace(/[\].!]+$/u, ''))[0];
}

/** `Patch by Ada Quill <ada@…> (tiny change)`; with more words it is a sentence. */
const mostWordsOfAName = 7;

function asNamed(person: { readonly name: string; readonly email: string }): Named {
  const name = readable(person.name).replace(/\s+/gu, ' ').trim();
  const email = readable(person.email).trim();
  return { name: name === '' ? email : name, email: email === '' ? undefined : email };
}

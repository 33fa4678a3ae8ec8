import * as v from 'valibot';
import { rolesOf } from '../src/engine/evidence/roles/roles';
import { roles, type Role, type RoleCommit } from '../src/engine/evidence/roles/role';
import { faultOf, refuse, textOf } from './input';

// npm run bench:roles -- FILE.jsonl: how well the roles of labelled commits are found, every miss named.

const labelled = v.object({
  repo: v.string(),
  sha: v.string(),
  author: v.string(),
  author_email: v.string(),
  author_ts: v.number(),
  committer: v.string(),
  committer_email: v.string(),
  commit_ts: v.number(),
  parents: v.number(),
  message: v.string(),
  expected: v.array(v.object({ role: v.picklist(roles), who: v.string() })),
});
type Labelled = v.InferOutput<typeof labelled>;

interface Played {
  readonly role: Role;
  readonly who: string;
}

interface Score {
  hit: number;
  wrong: number;
  missed: number;
}

/** What the issue asks for on the shared labels. */
const leastPrecision = 0.98;
const leastRecall = 0.97;
/** Of every role that occurs this often, both figures. */
const fewestToJudge = 5;
const leastPerRole = 0.9;

const [file] = process.argv.slice(2);
if (file === undefined) refuse('npm run bench:roles -- FILE.jsonl');
const commits = textOf(file)
  .split('\n')
  .flatMap((line, index) => (line.trim() === '' ? [] : [readLabel(line, `${file}, line ${index + 1}`)]));
if (commits.length === 0) refuse(`${file} holds no labelled commit.`);

const ours = scoreAll((commit) => rolesOf(asCommit(commit)), true);
const baseline = scoreAll(exactTrailers, false);

console.log(`\n${commits.length} commits. Baseline: trailers of the last paragraph, exact keys, as git reads them.\n`);
console.log('role'.padEnd(18) + 'occurs  precision  recall   baseline precision  recall');
for (const role of roles) {
  const score = ours.get(role) ?? empty();
  const base = baseline.get(role) ?? empty();
  console.log(
    role.padEnd(18) +
      `${score.hit + score.missed}`.padStart(6) +
      figure(precision(score)).padStart(11) +
      figure(recall(score)).padStart(8) +
      figure(precision(base)).padStart(21) +
      figure(recall(base)).padStart(8),
  );
}
const total = sum(ours);
const baseTotal = sum(baseline);
const weak = roles.filter((role) => {
  const score = ours.get(role) ?? empty();
  return score.hit + score.missed >= fewestToJudge && Math.min(precision(score), recall(score)) < leastPerRole;
});
if (weak.length > 0) console.log(`\nUnder ${leastPerRole}: ${weak.join(', ')}`);
console.log(`\nbaseline precision ${figure(precision(baseTotal))} recall ${figure(recall(baseTotal))}`);
console.log(`all precision ${figure(precision(total))} recall ${figure(recall(total))}`);
process.exitCode = precision(total) >= leastPrecision && recall(total) >= leastRecall && weak.length === 0 ? 0 : 1;

function readLabel(line: string, where: string): Labelled {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(`${where} is no JSON.`);
  }
  const read = v.safeParse(labelled, value);
  return read.success ? read.output : refuse(`${where}: ${faultOf(read.issues[0])}.`);
}

function asCommit(label: Labelled): RoleCommit {
  const at = (seconds: number) => ({ instant: seconds * 1000, offsetMinutes: 0 });
  return {
    parents: Array.from({ length: label.parents }, (_, index) => `${label.sha}^${index + 1}`),
    author: { name: label.author, email: label.author_email },
    authored: at(label.author_ts),
    committer: { name: label.committer, email: label.committer_email },
    committed: at(label.commit_ts),
    message: label.message,
  };
}

function scoreAll(find: (commit: Labelled) => readonly Played[], named: boolean): ReadonlyMap<Role, Score> {
  const scores = new Map<Role, Score>();
  const count = (role: Role, what: keyof Score): void => {
    const score = scores.get(role) ?? empty();
    score[what] += 1;
    scores.set(role, score);
  };
  for (const commit of commits) {
    const key = ({ role, who }: Played): string => `${role}\0${who.trim().toLowerCase()}`;
    const expected = new Map(commit.expected.map((played) => [key(played), played]));
    const found = new Map(find(commit).map((played) => [key(played), played]));
    for (const [at, played] of found) {
      count(played.role, expected.has(at) ? 'hit' : 'wrong');
      if (named && !expected.has(at)) report('not labelled', commit, played);
    }
    for (const [at, played] of expected) {
      if (found.has(at)) continue;
      count(played.role, 'missed');
      if (named) report('missed', commit, played);
    }
  }
  return scores;
}

function report(what: string, { repo, sha }: Labelled, { role, who }: Played): void {
  console.log(`${what}: ${repo} ${sha.slice(0, 10)} ${role} ${who}`);
}

/** What `git log --format=%(trailers)` users get: exact keys in the last paragraph. */
function exactTrailers({ message }: Labelled): readonly Played[] {
  const keys: Readonly<Record<string, Role>> = {
    'Reviewed-by': 'review',
    'Acked-by': 'ack',
    'Tested-by': 'test',
    'Helped-by': 'help',
    'Suggested-by': 'suggest',
    'Mentored-by': 'mentor',
    'Co-authored-by': 'coauthor',
  };
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/u)
      .at(-1) ?? '';
  return last.split('\n').flatMap((line) => {
    const match = /^(?<key>[\w-]+): (?<who>[^<]+?)\s*(?:<.*)?$/u.exec(line)?.groups;
    const role = keys[match?.['key'] ?? ''];
    return role && match ? [{ role, who: match['who'] ?? '' }] : [];
  });
}

function empty(): Score {
  return { hit: 0, wrong: 0, missed: 0 };
}

function sum(scores: ReadonlyMap<Role, Score>): Score {
  const all = empty();
  for (const { hit, wrong, missed } of scores.values()) {
    all.hit += hit;
    all.wrong += wrong;
    all.missed += missed;
  }
  return all;
}

function precision({ hit, wrong }: Score): number {
  return hit + wrong === 0 ? 1 : hit / (hit + wrong);
}

function recall({ hit, missed }: Score): number {
  return hit + missed === 0 ? 1 : hit / (hit + missed);
}

function figure(value: number): string {
  return value.toFixed(2);
}

import type { ChangedWork } from './files';

/** A commit that only names a version: `2.1.1`, `Release 3.0`, `chore(release): 1.4.0`, `Bump version to 2`. */
export function isVersionBump(subject: string, work: ChangedWork | undefined): boolean {
  if (!versionSubjects.some((pattern) => pattern.test(subject))) return false;
  // Without the files the subject has to do; with them, nothing else may have been worked on.
  return work === undefined || work.paths.every((path) => releaseFile.test(path)) || work.codeLines <= mostLinesOfABump;
}

/** A release also touches a constant or a test here and there. */
const mostLinesOfABump = 40;

const version = String.raw`v?\d+(?:\.\d+)+(?:[-.+][\w.]+)*`;
const versionSubjects: readonly RegExp[] = [
  new RegExp(String.raw`^(?:[\w./@-]+[ @])?${version}$`, 'iu'),
  new RegExp(
    String.raw`^(?:\w+(?:\([\w./-]+\))?!?: )?(?:cut |prepare |prepare for |make )?(?:the )?release\b.{0,40}${version}`,
    'iu',
  ),
  /^(?:chore|build|ci)\(release\)/iu,
  new RegExp(String.raw`^(?:\w+(?:\([\w./-]+\))?!?: )?(?:bump|set|update) (?:the )?version\b`, 'iu'),
  new RegExp(
    String.raw`^(?:\w+(?:\([\w./-]+\))?!?: )?bump (?:version )?(?:(?:from )?${version} )?to ${version}$`,
    'iu',
  ),
  /^version packages(?: \(.*\))?$/iu,
  /^\[maven-release-plugin\]/iu,
];
const releaseFile =
  /(?:^|\/)(?:package(?:-lock)?\.json|change(?:s|log)[^/]*|news[^/]*|history[^/]*|release[^/]*|version[^/]*|[^/]*version\.\w+|cargo\.(?:toml|lock)|pyproject\.toml|setup\.(?:py|cfg)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|[^/]*\.(?:gemspec|podspec|csproj|cabal)|__init__\.py|mix\.exs|readme[^/]*|\.changeset\/.*|lerna\.json|manifest\.json)$|(?:^|\/)\.changeset\//iu;

/** Takes a change back; putting it in again (`Revert "Revert …"`, `Reland`) is ordinary work. */
export function isRevert(subject: string): boolean {
  return /^revert(?:ed|s)?\b(?! "?re(?:vert|land))/iu.test(subject);
}

/** Lines of a revert that count towards its size: git writes it, a person decides it. */
export const linesOfARevert = 3;

/** Fewer files are a change somebody looked at one by one. */
const fewestFilesOfASweep = 10;

/** A program rewrote many files: the message says so, and about as much went as came. */
export function isFormatSweep(subject: string, work: ChangedWork): boolean {
  if (work.files + work.spaceOnly < fewestFilesOfASweep || !sweepWords.test(subject)) return false;
  const { rawAdded, rawDeleted } = work;
  return rawAdded + rawDeleted > 0 && Math.min(rawAdded, rawDeleted) >= Math.max(rawAdded, rawDeleted) / 2;
}

const sweepWords =
  /\b(?:re-?format(?:ted|ting)?|format(?:ted|ting)?|prettier|black|gofmt|rustfmt|clang-format|ktlint|scalafmt|ruff|eslint --fix|lint(?:ing)? fix(?:es)?|code style|indent(?:ation)?|white-?space|line endings|licen[cs]e headers?|copyright (?:years?|headers?)|sort(?:ed)? imports)\b/iu;

/** git lists conflicts in the message it offers; who leaves the list in resolved them. */
export function resolvesConflicts(message: string): boolean {
  return (
    /^(?:# ?)?Conflicts?:\s*$/mu.test(message) ||
    /\b(?:resolv|fix|solv)(?:e|ed|es|ing) (?:merge )?conflicts?\b/iu.test(message.split('\n')[0] ?? '')
  );
}

/** Ids this commit says it was picked from. */
export function pickedFrom(message: string): readonly string[] {
  return [
    ...message.matchAll(/\((?:cherry[ -]picked|backported|picked) from commit (?<id>[0-9a-f]{40,64})/giu),
  ].flatMap((match) => match.groups?.['id'] ?? []);
}

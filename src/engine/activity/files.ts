import type { FileChange, PathAttributes } from '../evidence/evidence';
import type { Settings } from '../settings/settings';
import { fromAttributePattern, pathMatcher } from './glob';

export type PathSettings = Pick<Settings, 'paths.direction' | 'paths.generated'>;

/** What the files of one commit amount to, after everything that is not effort is taken out. */
export interface ChangedWork {
  /** Files that hold effort. */
  readonly files: number;
  /** All files touched. */
  readonly touched: number;
  readonly codeLines: number;
  readonly directionLines: number;
  /** Files of each class, whatever their lines (a binary or a mode change has none). */
  readonly codeFiles: number;
  readonly directionFiles: number;
  readonly generatedFiles: number;
  readonly renamedOnly: number;
  readonly spaceOnly: number;
  /** Lines as git counts them, nothing taken out. */
  readonly rawAdded: number;
  readonly rawDeleted: number;
  readonly paths: readonly string[];
}

export type FileClass = 'code' | 'direction' | 'generated';

export function fileClassifier(settings: PathSettings, attributes: PathAttributes): (path: string) => FileClass {
  const isDirection = pathMatcher(settings['paths.direction']);
  const isGenerated = pathMatcher([
    ...settings['paths.generated'],
    ...attributes.generated.map(fromAttributePattern),
    ...attributes.vendored.map(fromAttributePattern),
  ]);
  const judge = (path: string): FileClass => {
    // Generated wins: pages that a program writes into docs/ are nobody's direction.
    if (isGenerated(path)) return 'generated';
    return isDirection(path) ? 'direction' : 'code';
  };
  // The same files change again and again, and every pattern is tried on every path.
  const judged = new Map<string, FileClass>();
  return (path) => {
    const known = judged.get(path) ?? judge(path);
    judged.set(path, known);
    return known;
  };
}

export function weighChanges(changes: readonly FileChange[], classOf: (path: string) => FileClass): ChangedWork {
  const work = {
    files: 0,
    touched: changes.length,
    codeLines: 0,
    directionLines: 0,
    codeFiles: 0,
    directionFiles: 0,
    generatedFiles: 0,
    renamedOnly: 0,
    spaceOnly: 0,
    rawAdded: 0,
    rawDeleted: 0,
  };
  for (const change of changes) {
    const raw = lineCount(change.added) + lineCount(change.deleted);
    const lines =
      lineCount(change.addedIgnoringSpace ?? change.added) + lineCount(change.deletedIgnoringSpace ?? change.deleted);
    work.rawAdded += lineCount(change.added);
    work.rawDeleted += lineCount(change.deleted);
    const fileClass = classOf(change.path);
    if (fileClass === 'generated') work.generatedFiles += 1;
    else if (change.from !== undefined && raw === 0) work.renamedOnly += 1;
    else if (raw > 0 && lines === 0) work.spaceOnly += 1;
    else {
      work.files += 1;
      if (fileClass === 'direction') {
        work.directionFiles += 1;
        work.directionLines += lines;
      } else {
        work.codeFiles += 1;
        work.codeLines += lines;
      }
    }
  }
  return { ...work, paths: changes.map((change) => change.path) };
}

/** The part of the work that went into direction paths, 0..1: by lines, and by files where no line can be counted. */
export function directionShare(work: ChangedWork): number {
  const lines = work.codeLines + work.directionLines;
  if (lines > 0) return work.directionLines / lines;
  const files = work.codeFiles + work.directionFiles;
  return files > 0 ? work.directionFiles / files : 0;
}

function lineCount(lines: number | undefined): number {
  return lines !== undefined && Number.isFinite(lines) && lines > 0 ? lines : 0;
}

import type { ReadOptions } from '../app/gitPort';
import { readLastTouched } from '../engine/evidence/lastTouched';
import type { RepositoryMemory } from './repositoryMemory';
import { lastTouchedCommand } from './commands';
import { type GitPlace, runGit } from './runGit';

/** Where newcomers are told how things are; the engine decides which of these count. */
const onboarding = ['', 'docs/'].flatMap((folder) =>
  ['README*', 'CONTRIBUTING*', 'ONBOARDING*'].map((name) => `:(top,icase,glob)${folder}${name}`),
);
const onboardingFolder = [':(top,icase,glob)docs/onboarding*', ':(top,icase,glob)docs/onboarding*/**'];

/** The history newcomers start from: of which repository, where it ends, and what of it was read. */
interface MainLine {
  readonly id: string;
  readonly tip: string | undefined;
  readonly onMainLine: ReadonlySet<string>;
}

/** A document that nobody touched for longer is old by any measure, and the walk has an end. */
const lookBackMs = 3 * 366 * 86_400_000;

/**
 * When the onboarding notes and the files the user marked last changed on the main line, epoch ms. One walk over first
 * parents; later ones only over what is new. Absent where it was not asked for or could not be read.
 */
export async function lastTouchedOf(
  place: GitPlace,
  memory: RepositoryMemory,
  { id, tip, onMainLine }: MainLine,
  { documents, now }: Pick<ReadOptions, 'documents' | 'now'>,
): Promise<ReadonlyMap<string, number> | undefined> {
  if (!documents || tip === undefined || place.metadataOnly === true) return undefined;
  const marked = documents.marked.filter(({ repository }) => repository === id).map(({ path }) => path);
  const paths = [...onboarding, ...onboardingFolder, ...marked.map((path) => `:(top,literal)${path}`)];
  const key = paths.join('\0');
  const last = memory.lastTouched?.key === key ? memory.lastTouched : undefined;
  // What a rewritten history no longer holds must not be remembered.
  const known = last && (last.tip === tip || onMainLine.has(last.tip)) ? last : undefined;
  if (known?.tip !== tip) {
    const outcome = await runGit(place, lastTouchedCommand(tip, known?.tip, now - lookBackMs, paths));
    if (!outcome.ok) return undefined;
    memory.lastTouched = { tip, key, files: new Map([...(known?.files ?? []), ...readLastTouched(outcome.text)]) };
  }
  const files = [...(memory.lastTouched?.files ?? [])].filter(([, { gone }]) => !gone);
  return new Map(files.map(([path, { at }]) => [path, at]));
}

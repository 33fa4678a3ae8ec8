import type { ReadRepository } from '../engine/evidence/evidence';
import { identifyPeople } from '../engine/people/identify';
import type { People } from '../engine/people/people';
import type { Settings } from '../engine/settings/settings';
import type { CloneIdentity, IsMine } from './gitPort';

/**
 * Who I am in a clone, before its history is read: what it is configured with, its mailmap, and the addresses the user
 * confirmed or named. Decides whose changes are worth reading.
 */
export function mineInClone(confirmed: readonly string[], given: readonly string[], settings: Settings): IsMine {
  const known = new WeakMap<CloneIdentity['mailmap'], People>();
  return (person, clone) => {
    let people = known.get(clone.mailmap);
    if (!people) {
      people = identifyPeople({ repositories: [emptyClone(clone)] }, confirmed, given, settings);
      known.set(clone.mailmap, people);
    }
    return people.isMe(person);
  };
}

/** A repository of which nothing is known but its owner. */
function emptyClone({ me, mailmap }: CloneIdentity): ReadRepository {
  return {
    kind: 'read',
    id: '',
    label: '',
    empty: true,
    shallow: false,
    partialClone: false,
    me,
    mailmap,
    commits: [],
    changes: new Map(),
    readFrom: 0,
    headReflog: [],
    branches: [],
    tags: [],
    notes: [],
    mainLine: undefined,
    onMainLine: new Set(),
    fetchedAt: undefined,
    firstCommits: undefined,
    workingTree: {
      state: 'notAsked',
      currentBranch: undefined,
      changes: [],
      oldestEditAt: undefined,
      unpushedCommits: [],
      stashes: 0,
      operation: undefined,
      builtOnByOthers: [],
    },
    replacements: undefined,
    attributes: { generated: [], vendored: [] },
    ignoredRevisions: new Set(),
    setAside: [],
  };
}

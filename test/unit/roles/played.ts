import { rolesOf } from '../../../src/engine/evidence/roles/roles';
import type { RoleCommit } from '../../../src/engine/evidence/roles/role';

const noon = Date.UTC(2024, 2, 6, 12);

export interface Shape {
  readonly author?: string;
  readonly authorEmail?: string;
  readonly committer?: string;
  readonly committerEmail?: string;
  /** From author time to commit time. */
  readonly secondsApart?: number;
  readonly parents?: number;
}

/** A commit by Ada Quill that she committed herself, unless the shape says otherwise. */
export function commitWith(message: string, shape: Shape = {}): RoleCommit {
  const author = { name: shape.author ?? 'Ada Quill', email: shape.authorEmail ?? 'ada@example.invalid' };
  const committer =
    shape.committer === undefined ? author : { name: shape.committer, email: shape.committerEmail ?? '' };
  return {
    parents: Array.from({ length: shape.parents ?? 1 }, (_, index) => `${index}`.repeat(40)),
    author,
    authored: { instant: noon, offsetMinutes: 0 },
    committer,
    committed: { instant: noon + (shape.secondsApart ?? 0) * 1000, offsetMinutes: 0 },
    message,
  };
}

/** `role who`, in one order. */
export function played(message: string, shape: Shape = {}): readonly string[] {
  return rolesOf(commitWith(message, shape))
    .map(({ role, who }) => `${role} ${who}`)
    .sort();
}

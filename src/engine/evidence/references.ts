import { counted, isCommitId, readZonedTime } from './commitLog';
import type { Person, SetAside } from './evidence';

/** What to ask of `git for-each-ref`. */
export const referencesFormat = [
  'name=%(refname)',
  'id=%(objectname)',
  'symbolic=%(symref)',
  'upstream=%(upstream)',
  'type=%(objecttype)',
  'an=%(authorname)',
  'ae=%(authoremail)',
  'cd=%(committerdate:raw)',
  'target=%(*objectname)',
  'tn=%(taggername)',
  'te=%(taggeremail)',
  'td=%(taggerdate:raw)',
].join('%00');

/** For a partial clone: nothing here makes git open an object. */
export const bareReferencesFormat = 'name=%(refname)%00id=%(objectname)%00symbolic=%(symref)%00upstream=%(upstream)';

export interface Reference {
  /** Full name. */
  readonly name: string;
  readonly id: string;
  /** Full name of the reference it stands for. */
  readonly symbolic: string | undefined;
  readonly upstream: string | undefined;
  /** `commit`, `tag`, …; `undefined` when the object was not opened. */
  readonly type: string | undefined;
  readonly author: Person | undefined;
  readonly committedAt: number | undefined;
  /** What an annotated tag points at. */
  readonly target: string | undefined;
  readonly tagger: Person | undefined;
  readonly taggedAt: number | undefined;
}

/** One line a reference; neither names of references nor names of people can hold a newline. */
export function readReferences(text: string): {
  readonly references: readonly Reference[];
  readonly setAside: readonly SetAside[];
} {
  const references: Reference[] = [];
  let unreadable = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const values = new Map<string, string>();
    for (const field of line.split('\0')) {
      const equals = field.indexOf('=');
      values.set(field.slice(0, equals), field.slice(equals + 1));
    }
    const name = values.get('name') ?? '';
    const id = values.get('id') ?? '';
    if (!name.startsWith('refs/') || !isCommitId(id)) {
      unreadable++;
      continue;
    }
    references.push({
      name,
      id,
      symbolic: values.get('symbolic') || undefined,
      upstream: values.get('upstream') || undefined,
      type: values.get('type') || undefined,
      author: person(values.get('an'), values.get('ae')),
      committedAt: readZonedTime(values.get('cd') ?? '')?.instant,
      target: values.get('target') || undefined,
      tagger: person(values.get('tn'), values.get('te')),
      taggedAt: readZonedTime(values.get('td') ?? '')?.instant,
    });
  }
  return { references, setAside: counted({ 'unreadable reference': unreadable }) };
}

function person(name: string | undefined, email: string | undefined): Person | undefined {
  if (!name && !email) return undefined;
  return { name: name ?? '', email: (email ?? '').replace(/^<|>$/gu, '') };
}

import type { Person, ReadRepository } from '../evidence/evidence';
import { foldAddress } from './addresses';
import type { SeenAuthor } from './authors';

/** More spellings than anybody has; names of mine come from the histories read. */
const mostNames = 20;

/**
 * Addresses that message lines give to my names (`Reviewed-by: Ada Quill <ada@…>`) and that made no commit: an address
 * used only for reviewing is seen nowhere else. The name must stand as it is written on commits.
 */
export function namedInLines(repositories: readonly ReadRepository[], names: readonly string[]): readonly SeenAuthor[] {
  const wanted = names.filter((name) => name.includes(' ')).slice(0, mostNames);
  const seen = new Map<string, { readonly person: Person; commits: number }>();
  const counted = new Set<string>();
  for (const { commits } of repositories) {
    for (const { id, message } of commits) {
      for (const name of wanted) {
        const address = addressAfter(message, name);
        if (address === undefined || counted.has(id)) continue;
        counted.add(id);
        const known = seen.get(address);
        if (known) known.commits += 1;
        else seen.set(address, { person: { name, email: address }, commits: 1 });
      }
    }
  }
  return [...seen.values()];
}

/** Of a line that names somebody: a quotation or a sentence is left to itself. */
function addressAfter(message: string, name: string): string | undefined {
  // A plain search first, because nearly all messages name somebody else.
  const at = message.indexOf(`${name} <`);
  if (at < 0) return undefined;
  const start = message.lastIndexOf('\n', at) + 1;
  if (!/^[\p{L}][\p{L}_ -]{1,40}:\s*$/u.test(message.slice(start, at))) return undefined;
  const email = /^<(?<email>[^\s<>@]+@[^\s<>@]+)>/u.exec(message.slice(at + name.length + 1, at + name.length + 200));
  return email?.groups?.['email'] === undefined ? undefined : foldAddress(email.groups['email']);
}

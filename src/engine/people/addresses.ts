/** An e-mail address reduced to what two spellings of it share. Empty stays empty. */
export function foldAddress(address: string): string {
  return address.trim().replace(/^<|>$/gu, '').toLowerCase();
}

/** A name reduced to what two spellings of it share: case, composed letters, runs of white space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The account behind an address that a host hands out so that the real one stays private. */
export function noreplyAccount(address: string): string | undefined {
  const match =
    /^(?:\d+[+-])?([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)@(?:users\.)?noreply\.[a-z0-9.-]+$/u.exec(foldAddress(address)) ??
    /^(?:\d+[+-])?([a-z0-9][a-z0-9._-]*)@[a-z0-9.-]*\bnoreply\.[a-z0-9.-]+$/u.exec(foldAddress(address));
  return match?.[1];
}

/** The part before `@`, unless it is one that many people share. */
export function ownLocalPart(address: string): string | undefined {
  const folded = foldAddress(address);
  if (noreplyAccount(folded) !== undefined) return undefined;
  const local = folded.split('@')[0]?.replace(/\+.*$/u, '') ?? '';
  return local.length < shortestOwnLocalPart || sharedLocalParts.has(local) ? undefined : local;
}

/** Letters and digits only: what a name and an account name made of it share (`Ada Quill`, `ada-quill`). */
export function squashName(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shorter ones (`me`, `jo`) are too common to say whose they are. */
const shortestOwnLocalPart = 4;

/** Role addresses that say nothing about a person. */
const sharedLocalParts: ReadonlySet<string> = new Set(
  (
    'admin code contact dev developer devs git github gitlab hello help hi info inbox mail mailbox nobody noreply ' +
    'no-reply office open-source opensource ops post private public root service spam support team test user username vagrant work'
  ).split(' '),
);

/**
 * `Bot` and `Bots` are family names, too. Far more often they say what it is, so that two capitalised words of which
 * the second is one of them are a person's name only where the address is written as a person's is.
 */
export function mayBeSurname(name: string, address: string): boolean {
  const given = /^(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) Bots?$/u.exec(name.trim())?.groups?.['given'];
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (given === undefined || local === '') return false;
  const first = given.toLowerCase();
  // A firm's or a project's own bot: `Acme Bot <acme@acme.example>`.
  if (domain.split('.').some((part) => part.includes(first)) || machineWords.has(first)) return false;
  const plain = local.replace(/\+.*$|\d+$/gu, '');
  return personForms(first).some((form) => form === plain);
}

/** How people and firms write a person's address; `acme-bot` with a hyphen is how machines are called. */
function personForms(first: string): readonly string[] {
  const initial = first.slice(0, 1);
  return ['bot', 'bots'].flatMap((family) => [
    first,
    `${first}.${family}`,
    `${first}_${family}`,
    `${initial}.${family}`,
    `${initial}${family}`,
    `${family}.${first}`,
  ]);
}

/** What bots are called after, whatever their address is. */
const machineWords: ReadonlySet<string> = new Set(
  (
    'action actions api app auto automation backport build builder bump change changelog check ci code commit coverage ' +
    'cron data dependency deploy deployment dev docs fix format git github gitlab import integration issue label lint ' +
    'maintenance merge mirror monitor nightly package patch publish pull release renovate review roll security service ' +
    'stale status support sync system tag test translation update updater version workflow'
  ).split(' '),
);

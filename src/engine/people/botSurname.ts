/**
 * `Bot` and `Bots` are family names, too. Two capitalised words of which the second is one of them are a person's name
 * unless the first word or the address says that a machine is meant.
 */
export function mayBeSurname(name: string, address: string): boolean {
  const given = /^(?<given>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*\.?)?) Bots?$/u.exec(name.trim())?.groups?.['given'];
  if (given === undefined) return false;
  const first = given.toLowerCase();
  return !first.split(/[ -]/u).some((word) => machineWords.has(word)) && !isMachineAddress(address, first);
}

/** What bots of companies and projects are called after. */
const machineWords: ReadonlySet<string> = new Set(
  (
    'action actions api app auto autofix automation backport build builder bump change changelog check ci code commit ' +
    'coverage cron data dependency deploy deployment dev docs fix format gardener git github gitlab import integration ' +
    'issue jenkins label lint mail maintenance merge mirror monitor nightly npm package patch publish pull release renovate ' +
    'repo review roll rust security service slack snapshot stale status support sync system tag test tide translation ' +
    'update updater version web workflow'
  ).split(' '),
);

/** `jan.bot@…` is how firms write a person; `acme-bot@…`, `bot@…` and `no-reply@acme.…` are how they write a machine. */
function isMachineAddress(address: string, given: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (local === `${given}.bot` || local === `${given}.bots`) return false;
  return (
    /bot|no-?reply|automation|machine|service|robot|jenkins|\bci\b/u.test(local) ||
    (domain !== '' && domain.split('.').includes(given))
  );
}

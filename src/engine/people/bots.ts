import type { Person } from '../evidence/evidence';
import { mayBeSurname } from './botSurname';

/**
 * Bots, hosts and coding agents, by what they write into names and addresses in public histories. A bot is never
 * mentored, paired with or merged for; a coding agent on a commit of mine leaves the commit mine.
 */
export function isBot(person: Person, listed: readonly string[] = []): boolean {
  const name = fold(person.name);
  const address = fold(person.email);
  if (name === '' && address === '') return false;
  // The user knows better than any list.
  if (listed.some((entry) => entry.startsWith('!') && listMatches(fold(entry.slice(1)), name, address))) return false;
  return (
    (address !== '' && botAddresses.some((pattern) => pattern.test(address))) ||
    (name !== '' && isBotName(name) && !mayBeSurname(person.name, address)) ||
    // Some machines write their address where the name belongs.
    (name.includes('@') && botAddresses.some((pattern) => pattern.test(name))) ||
    listed.some((entry) => listMatches(fold(entry), name, address))
  );
}

function isBotName(name: string): boolean {
  return botNames.some((pattern) => pattern.test(name));
}

/** The host's own hand: GitHub commits web merges and squashes under this name, so it is nobody. */
export function isHostAccount(person: Person): boolean {
  return hostAccounts.has(fold(person.name)) || hostAddresses.has(fold(person.email));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** An entry of the user's list is a name or an address; `*` stands for anything, and `!` before it says a person. */
function listMatches(entry: string, name: string, address: string): boolean {
  if (entry === '') return false;
  const matches = (text: string): boolean => text !== '' && wildcardMatches(entry.split('*'), text);
  return matches(name) || matches(address);
}

/** Matches without a regular expression, so that no listed pattern can make matching slow. */
function wildcardMatches(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  const until = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > until) return false;
    from = found + piece.length;
  }
  return true;
}

const hostAccounts: ReadonlySet<string> = new Set(['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket', 'web-flow']);
const hostAddresses: ReadonlySet<string> = new Set(['noreply@github.com', 'noreply@gitlab.com']);

const botAddresses: readonly RegExp[] = [
  /\[bot\]@/u,
  /^(?:\d+\+)?copilot@users\.noreply\.github\.com$/u,
  /^(?:\d+\+)?(?:dependabot|renovate|renovate-bot|pre-commit-ci|github-actions|bors|mergify|codecov-io|claude|devin-ai-integration|cursoragent|google-labs-jules|gemini-code-assist|openhands-agent)(?:\[bot\])?@users\.noreply\.github\.com$/u,
  /^(?:cursoragent@cursor\.com|noreply@anthropic\.com|noreply@openai\.com|codex@openai\.com|noreply@aider\.chat|support@dependabot\.com|bot@renovateapp\.com|bors@rust-lang\.org)$/u,
  /@(?:[a-z0-9-]+\.)*devin\.ai$/u,
  /@aider\.chat$/u,
  // `release-bot@…`; a dot would be how firms write a person called Bot.
  /(?:^|[_+-])(?:ro)?bot@/u,
  // Service accounts of Google Cloud act for programs only.
  /\.gserviceaccount\.com$/u,
];

const botNames: readonly RegExp[] = [
  /\[bot\]$/u,
  // "CI Bot", "commit-bot", "k8s-ci-robot"; not a surname that merely ends so, as Talbot does.
  /(?:^|[\s._-])(?:ro)?bots?$/u,
  /^(?:auto-?)?bot[-_]/u,
  /^(?:dependabot|renovate|pre-commit-ci|pre-commit\.ci|github[- ]actions|bors|homu|bors-ng|mergify|greenkeeper|snyk|imgbot|zuul|rustbot|googlebot|codecov|weblate|jenkins|travis[ -]?ci|circleci|hosted weblate|allcontributors|semantic-release|semantic-release-bot|release-please|changeset-bot|github merge queue)(?:-preview)?$/u,
  // Merge machines of Gerrit sites.
  /^gerrit code review$/u,
  /\bcommit queue$/u,
  /\bluci cq$/u,
  /^rubber stamper$/u,
  /autoroll(?:er)?\b/u,
  // Coding agents; a model name, version or "(1M context)" may follow, a surname may not.
  /^claude(?:[ -](?:code|opus|sonnet|haiku|fable|instant|ai|agent|[\d.]+))*(?: \([^)]*\))?$/u,
  /^(?:anthropic|openai)(?: .*)?$/u,
  /^(?:github |microsoft )?copilot(?:[ -](?:swe[ -])?(?:agent|autofix|coding agent))?$/u,
  /^copilot autofix\b/u,
  /^cursor(?: ?agent| ai)?$/u,
  /^(?:openai )?codex(?: cli| agent)?$/u,
  /^(?:gpt|chatgpt)(?:[ -][\w.]+)*$/u,
  /^(?:google )?gemini(?:[ -](?:cli|code assist|code|pro|flash|[\d.]+))*$/u,
  // Jules, Devin and Cody are people's names, so a word more is asked for.
  /^google labs jules$/u,
  /^devin ai(?: integration)?$/u,
  /^aider(?: \(.*\))?$/u,
  /^(?:amp|windsurf|codeium|tabnine|sourcegraph cody|opencode|openhands|qwen(?:-coder)?|kiro|junie|sweep ai|lovable|amazon q(?: developer)?)$/u,
];

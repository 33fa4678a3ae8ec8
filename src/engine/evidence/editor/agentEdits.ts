/**
 * Whether a coding agent made a change that no key made. The editor does not say who changed a document, so this holds
 * only where something plain stands beside the change; an edit that nobody can be named for counts nothing.
 */
export interface UnkeyedChange {
  /** The editor's own word for the origin of a change, where it gives one. */
  readonly source: string | undefined;
  /** The editor's chat keeps a copy of this document as it was before the chat changed it. */
  readonly chatKeepsCopy: boolean;
  /** A coding agent runs in a terminal of this window. */
  readonly agentRuns: boolean;
  /** The document was read anew from the disk. */
  readonly fromDisk: boolean;
}

export function isAgentEdit({ source, chatKeepsCopy, agentRuns, fromDisk }: UnkeyedChange): boolean {
  if (source !== undefined && agentSources.test(source)) return true;
  return chatKeepsCopy || (agentRuns && fromDisk);
}

/** `Chat.applyEdits`, `inlineChat.applyEdits`: as VS Code 1.139 names them where it names them at all. */
const agentSources = /^(?:inline)?chat\.applyEdits$/iu;

/** Documents in which the editor's chat keeps a file as it was, under the file's own path (read in VS Code 1.139). */
const chatCopySchemes: ReadonlySet<string> = new Set(['chat-editing-text-model', 'chat-editing-snapshot-text-model']);

export function isChatCopy(scheme: string): boolean {
  return chatCopySchemes.has(scheme);
}

/** Coding agents by the names of their programs. */
const agentPrograms: ReadonlySet<string> = new Set([
  'aider',
  'amp',
  'claude',
  'codex',
  'copilot',
  'crush',
  'cursor-agent',
  'gemini',
  'goose',
  'opencode',
  'qwen',
]);

/** Programs that only start another one. */
const starters: ReadonlySet<string> = new Set(['npx', 'bunx', 'pnpx', 'uvx', 'pipx', 'sudo', 'env', 'time', 'run']);

/** Whether a line typed in a terminal starts a coding agent. The line is looked at and forgotten. */
export function startsAgent(commandLine: string): boolean {
  for (const word of commandLine.trim().split(/\s+/u)) {
    if (/^\w+=/u.test(word) || word.startsWith('-')) continue;
    const program = programOf(word);
    if (!starters.has(program)) return agentPrograms.has(program);
  }
  return false;
}

/** `./node_modules/.bin/codex` and `@google/gemini-cli@latest` are `codex` and `gemini`. */
function programOf(word: string): string {
  const plain = word.replace(/(?<=.)@[^/]*$/u, '');
  const name = plain.slice(plain.search(/[^/\\]*$/u));
  return name.replace(/\.(?:exe|cmd|ps1|js)$/u, '').replace(/-(?:cli|code|chat)$/u, '');
}

import * as vscode from 'vscode';
import * as v from 'valibot';
import { isAgentEdit, isChatCopy, startsAgent } from '../../engine/evidence/editor/agentEdits';

/** The editor's own words for where an edit came from, when it tells: not part of the stable API, so only a hint. */
const sourceShape = v.looseObject({ detailedReason: v.looseObject({ source: v.string() }) });

export interface Agents {
  /** Whether a change that no key made was a coding agent's, as far as the editor lets one know. */
  readonly made: (event: vscode.TextDocumentChangeEvent) => boolean;
  readonly dispose: () => void;
}

/** Knows of coding agents in this window: of the editor's chat by its documents, of others by their terminals. */
export function watchAgents(): Agents {
  const running = new Map<vscode.TerminalShellExecution, vscode.Terminal>();
  const watching = vscode.Disposable.from(
    vscode.window.onDidStartTerminalShellExecution(({ execution, terminal }) => {
      if (startsAgent(execution.commandLine.value)) running.set(execution, terminal);
    }),
    vscode.window.onDidEndTerminalShellExecution(({ execution }) => {
      running.delete(execution);
    }),
    // With its terminal a program is gone, whether or not its end was told.
    vscode.window.onDidCloseTerminal((closed) => {
      for (const [execution, terminal] of running) if (terminal === closed) running.delete(execution);
    }),
  );
  return {
    made: (event) => {
      const { document } = event;
      const source = v.safeParse(sourceShape, event);
      return isAgentEdit({
        source: source.success ? source.output.detailedReason.source : undefined,
        chatKeepsCopy: vscode.workspace.textDocuments.some(
          ({ uri }) => isChatCopy(uri.scheme) && uri.path === document.uri.path,
        ),
        agentRuns: running.size > 0,
        fromDisk: !document.isDirty,
      });
    },
    dispose: () => {
      watching.dispose();
    },
  };
}

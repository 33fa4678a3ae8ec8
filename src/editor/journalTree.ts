import * as vscode from 'vscode';

/** One week of the journal and what is in it. */
export interface JournalWeek {
  /** `2024-W10` */
  readonly week: string;
  readonly label: string;
  readonly file: string;
  readonly entries: readonly JournalLine[];
}

export interface JournalLine {
  readonly file: string;
  readonly label: string;
  readonly detail: string;
  /** 0-based line of the entry in its file. */
  readonly line: number;
}

type Node = JournalWeek | JournalLine;

export interface JournalTree {
  refresh(): void;
  dispose(): void;
}

/** The journal as a native tree: weeks, newest first, and their answers. Opening one opens the Markdown itself. */
export function createJournalTree(load: () => Promise<readonly JournalWeek[]>): JournalTree {
  const changed = new vscode.EventEmitter<undefined>();
  const tree = vscode.window.createTreeView<Node>('leadline.journal', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => {
        if (!node) return [...(await load())];
        return isWeek(node) ? [...node.entries] : [];
      },
      getTreeItem: (node) => (isWeek(node) ? weekItem(node) : lineItem(node)),
    },
  });
  return {
    refresh: () => {
      changed.fire(undefined);
    },
    dispose: () => {
      tree.dispose();
      changed.dispose();
    },
  };
}

function isWeek(node: Node): node is JournalWeek {
  return 'entries' in node;
}

function weekItem(week: JournalWeek): vscode.TreeItem {
  const item = new vscode.TreeItem(week.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = week.file;
  item.contextValue = 'week';
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.accessibilityInformation = { label: week.label };
  return item;
}

function lineItem(line: JournalLine): vscode.TreeItem {
  const item = new vscode.TreeItem(line.label);
  item.id = `${line.file}:${line.line}`;
  item.description = line.detail;
  item.tooltip = `${line.label}\n${line.detail}`;
  item.contextValue = 'answer';
  item.iconPath = new vscode.ThemeIcon('comment');
  item.command = {
    command: 'vscode.open',
    title: line.label,
    arguments: [
      vscode.Uri.file(line.file),
      { selection: new vscode.Range(line.line, 0, line.line, 0) } satisfies vscode.TextDocumentShowOptions,
    ],
  };
  item.accessibilityInformation = { label: `${line.label}. ${line.detail}` };
  return item;
}

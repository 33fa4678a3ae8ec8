import * as vscode from 'vscode';

export interface StatusText {
  readonly text: string;
  /** The figures behind the words, for the hover and the screen reader. */
  readonly tooltip: string;
}

export interface StatusBar {
  show(status: StatusText | undefined): void;
  dispose(): void;
}

/** One quiet item: words, no colour, no ticking. */
export function createStatusBar(name: string): StatusBar {
  const item = vscode.window.createStatusBarItem('leadline.depth', vscode.StatusBarAlignment.Left, 0);
  item.name = name;
  item.command = 'leadline.showBalance';
  return {
    show(status) {
      if (!status) {
        item.hide();
        return;
      }
      item.text = status.text;
      item.tooltip = status.tooltip;
      item.accessibilityInformation = { label: `${name}: ${status.text}. ${status.tooltip}`, role: 'button' };
      item.show();
    },
    dispose: () => {
      item.dispose();
    },
  };
}

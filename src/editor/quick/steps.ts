import * as vscode from 'vscode';
import { words } from '../words';

/** A choice among items; `undefined` when the user left. Typing and leaving cost nothing. */
export async function pick<T>(
  title: string,
  placeholder: string,
  items: readonly (vscode.QuickPickItem & { readonly value: T })[],
): Promise<T | undefined> {
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: placeholder,
    ignoreFocusOut: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

export interface LiveItem<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** A choice that follows what is typed: items are asked for anew on every key. */
export async function pickOrType<T>(options: {
  readonly title: string;
  readonly placeholder: string;
  readonly items: (typed: string) => readonly LiveItem<T>[];
}): Promise<T | undefined> {
  const box = vscode.window.createQuickPick<LiveItem<T>>();
  box.title = options.title;
  box.placeholder = options.placeholder;
  box.ignoreFocusOut = true;
  box.matchOnDescription = true;
  box.items = options.items('');
  try {
    return await new Promise((resolve) => {
      box.onDidChangeValue((typed) => {
        box.items = options.items(typed);
      });
      box.onDidAccept(() => {
        const [chosen] = box.selectedItems;
        if (chosen) resolve(chosen.value);
      });
      box.onDidHide(() => {
        resolve(undefined);
      });
      box.show();
    });
  } finally {
    box.dispose();
  }
}

/** Several of a list; `undefined` when the user left. */
export async function pickMany<T>(
  title: string,
  placeholder: string,
  items: readonly LiveItem<T>[],
): Promise<readonly T[] | undefined> {
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: placeholder,
    ignoreFocusOut: true,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ value }) => value);
}

/** A line of text; `undefined` when the user left. Kept while the window loses focus. */
export async function askText(options: {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** Records hold no more characters than this. */
  readonly most?: number;
  /** Why this cannot be taken; what was typed stays. */
  readonly check?: (text: string) => string | undefined;
  /** What may be a slip and can be taken all the same. */
  readonly warn?: (text: string) => Promise<string | undefined>;
}): Promise<string | undefined> {
  const { most = 20_000 } = options;
  return await vscode.window.showInputBox({
    title: options.title,
    prompt: options.prompt,
    placeHolder: options.placeholder ?? '',
    value: options.value ?? '',
    ignoreFocusOut: true,
    validateInput: async (text) => {
      const fault = text.length > most ? words.tooLong(most) : options.check?.(text);
      if (fault !== undefined) return fault;
      const warning = await options.warn?.(text);
      return warning === undefined ? null : { message: warning, severity: vscode.InputBoxValidationSeverity.Warning };
    },
  });
}

/**
 * A line of text that reports every change, so that nothing typed is lost when the window is reloaded or the box is
 * left: the caller keeps it as a draft. Resolves with what was accepted, or `undefined` when the user left.
 */
export async function askDraft(options: {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** Words of the button that leads to an editor for several lines. */
  readonly longer: string;
  readonly changed: (text: string) => void;
}): Promise<{ readonly text: string; readonly button: 'longer' | undefined } | undefined> {
  const box = vscode.window.createInputBox();
  box.title = options.title;
  box.prompt = options.prompt;
  box.placeholder = options.placeholder;
  box.value = options.value;
  box.ignoreFocusOut = true;
  box.buttons = [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: options.longer }];
  try {
    return await new Promise((resolve) => {
      box.onDidChangeValue(options.changed);
      box.onDidAccept(() => {
        resolve({ text: box.value, button: undefined });
      });
      box.onDidTriggerButton(() => {
        resolve({ text: box.value, button: 'longer' });
      });
      box.onDidHide(() => {
        resolve(undefined);
      });
      box.show();
    });
  } finally {
    box.dispose();
  }
}

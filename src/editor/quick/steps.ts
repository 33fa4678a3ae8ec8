import * as vscode from 'vscode';

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

/** A line of text; `undefined` when the user left. Kept while the window loses focus. */
export async function askText(options: {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly check?: (text: string) => string | undefined;
}): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    title: options.title,
    prompt: options.prompt,
    placeHolder: options.placeholder ?? '',
    value: options.value ?? '',
    ignoreFocusOut: true,
    validateInput: (text) => options.check?.(text) ?? null,
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
  readonly buttons: readonly (vscode.QuickInputButton & { readonly name: string })[];
  readonly changed: (text: string) => void;
}): Promise<{ readonly text: string; readonly button: string | undefined } | undefined> {
  const box = vscode.window.createInputBox();
  box.title = options.title;
  box.prompt = options.prompt;
  box.placeholder = options.placeholder;
  box.value = options.value;
  box.ignoreFocusOut = true;
  box.buttons = options.buttons;
  try {
    return await new Promise((resolve) => {
      box.onDidChangeValue(options.changed);
      box.onDidAccept(() => {
        resolve({ text: box.value, button: undefined });
      });
      box.onDidTriggerButton((pressed) => {
        const button = options.buttons.find((candidate) => candidate === pressed);
        resolve({ text: box.value, button: button?.name });
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

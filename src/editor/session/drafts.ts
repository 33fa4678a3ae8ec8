import type { Memento } from 'vscode';

/** What was typed and not kept, by place; survives the loss of focus, a reload and a full disk of ours. */
export interface Drafts {
  readonly get: (place: string) => string;
  /** An empty text forgets the draft. */
  readonly set: (place: string, text: string) => void;
  readonly clear: () => Promise<void>;
}

const key = 'drafts';

/** Kept in the editor's own memory on this machine, never synced. */
export function createDrafts(memory: Memento): Drafts {
  let drafts = memory.get<Readonly<Record<string, string>>>(key, {});
  const write = (next: Readonly<Record<string, string>>): Thenable<void> => {
    drafts = next;
    return memory.update(key, Object.keys(next).length === 0 ? undefined : next);
  };
  return {
    get: (place) => drafts[place] ?? '',
    set: (place, text) => {
      if ((drafts[place] ?? '') === text) return;
      const others = Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== place));
      void write(text === '' ? others : { ...others, [place]: text });
    },
    clear: async () => {
      await write({});
    },
  };
}

export function answerDraft(prompt: string, part: 'answer' | 'followUp' = 'answer'): string {
  return `${prompt}:${part}`;
}

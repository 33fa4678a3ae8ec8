import * as vscode from 'vscode';
import type { Kind } from '../../engine/kinds';
import type { PageName } from '../../protocol/review';
import type { Snapshot } from '../../protocol/snapshot';

/** The entry just noted in this window, while one key takes it back. */
export interface Noted {
  readonly record: string;
  readonly kind: Kind;
  readonly minutes: number;
}

/** The gap in the day just named in this window, while one key takes it back. */
export type Named = NonNullable<Snapshot['named']>;

/** An answer just kept, and the question that may follow it. */
export interface Kept {
  readonly prompt: string;
  readonly followUp: string | null;
}

/** What could not be stored: the words, and how to try once more. */
export interface Unsaved {
  readonly text: string;
  readonly again: () => Promise<unknown>;
}

/** Where the Weekly Review panel stands. `null`: this week, the last 7 days. */
export interface ReviewPlace {
  readonly page: PageName;
  readonly week: string | null;
  readonly evidence: { readonly kind: Kind; readonly week: string | null };
}

interface DeskState {
  readonly noted: Noted | undefined;
  readonly named: Named | undefined;
  readonly kept: Kept | undefined;
  /** The newest record of this window that a key may take back: the last of the act that said it. */
  readonly undo: string | undefined;
  /** What earlier acts of this window said, newest first: taken back one after the other. */
  readonly acts: readonly (readonly string[])[];
  readonly unsaved: Unsaved | undefined;
  readonly calendarUnreadable: boolean;
  /** The data folder cannot be written to. */
  readonly unwritable: boolean;
  readonly review: ReviewPlace;
}

/** What this window remembers until it closes; nothing here is kept anywhere. */
export interface Desk {
  readonly state: () => DeskState;
  readonly change: (changes: Partial<DeskState>) => void;
  /** An act of a page said this: one key takes all of it back. */
  readonly said: (records: readonly string[]) => void;
  /** What was said by the same act as this record. */
  readonly actOf: (record: string) => readonly string[];
  /** An act was taken back; the key leads to the one before it. */
  readonly tookBack: (record: string) => void;
  /** All that was kept is deleted, so there is nothing to show or take back. */
  readonly clear: () => void;
  readonly onChanged: vscode.Event<undefined>;
  readonly dispose: () => void;
}

/** As far back as anybody remembers what they just did. */
const mostActs = 50;

/** Of what was said in this window nothing is left: at its beginning, and when all that is kept was deleted. */
const nothingSaid = {
  noted: undefined,
  named: undefined,
  kept: undefined,
  undo: undefined,
  acts: [],
  unsaved: undefined,
} as const satisfies Partial<DeskState>;

export function createDesk(): Desk {
  const changed = new vscode.EventEmitter<undefined>();
  let state: DeskState = {
    ...nothingSaid,
    calendarUnreadable: false,
    unwritable: false,
    review: { page: 'week', week: null, evidence: { kind: 'handsOn', week: null } },
  };
  const change = (changes: Partial<DeskState>): void => {
    state = { ...state, ...changes };
    changed.fire(undefined);
  };
  const actOf = (record: string): readonly string[] => state.acts.find((act) => act.includes(record)) ?? [record];
  return {
    state: () => state,
    change,
    said: (records) => {
      const acts = [records, ...state.acts].slice(0, mostActs);
      change({ undo: records.at(-1) ?? state.undo, acts: records.length === 0 ? state.acts : acts });
    },
    actOf,
    clear: () => {
      change(nothingSaid);
    },
    tookBack: (record) => {
      const { undo, noted, named } = state;
      const gone = actOf(record);
      const acts = state.acts.filter((act) => !act.includes(record));
      change({
        acts,
        undo: undo !== undefined && gone.includes(undo) ? acts[0]?.at(-1) : undo,
        noted: noted && gone.includes(noted.record) ? undefined : noted,
        named: named && gone.includes(named.record) ? undefined : named,
      });
    },
    onChanged: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}

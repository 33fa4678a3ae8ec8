import * as vscode from 'vscode';
import type { Kind } from '../../engine/kinds';
import type { PageName } from '../../protocol/review';

/** The entry just noted in this window, while one key takes it back. */
export interface Noted {
  readonly record: string;
  readonly kind: Kind;
  readonly minutes: number;
}

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
  readonly kept: Kept | undefined;
  /** The newest record of this window that a key may take back. */
  readonly undo: string | undefined;
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
  readonly onChanged: vscode.Event<undefined>;
  readonly dispose: () => void;
}

export function createDesk(): Desk {
  const changed = new vscode.EventEmitter<undefined>();
  let state: DeskState = {
    noted: undefined,
    kept: undefined,
    undo: undefined,
    unsaved: undefined,
    calendarUnreadable: false,
    unwritable: false,
    review: { page: 'week', week: null, evidence: { kind: 'handsOn', week: null } },
  };
  return {
    state: () => state,
    change: (changes) => {
      state = { ...state, ...changes };
      changed.fire(undefined);
    },
    onChanged: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}

import type { ComponentChildren } from 'preact';
import type { Intent } from '../../protocol/intent';
import { usePage } from '../page';
import type { Draft } from './draft-field';

export interface EntryFormProps {
  /** What it says to the editor, from what stands in its fields. */
  readonly intent: () => Intent;
  /** The boxes that are free again once it was said. */
  readonly drafts: readonly Draft[];
  /** The words of its button. */
  readonly button: string;
  readonly children: ComponentChildren;
}

/** A row of fields for one new entry. */
export function EntryForm({ intent, drafts, button, children }: EntryFormProps) {
  const { send } = usePage();
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        send(intent());
        for (const draft of drafts) draft.clear();
      }}
    >
      {children}
      <button type="submit" class="button is-second">
        {button}
      </button>
    </form>
  );
}

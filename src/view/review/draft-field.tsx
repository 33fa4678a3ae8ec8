import { useState } from 'preact/hooks';
import { usePage } from '../page';

/** Text that survives the page being hidden, under a name of its own; `clear` once it was handed over. */
export interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly clear: () => void;
}

export function useDraft(place: string, first = ''): Draft {
  const { keeper } = usePage();
  const [text, setText] = useState(() => keeper.draft(place) ?? first);
  return {
    text,
    set: (next) => {
      setText(next);
      keeper.keepDraft(place, next);
    },
    clear: () => {
      setText('');
      keeper.keepDraft(place, '');
    },
  };
}

export interface DraftFieldProps {
  readonly id: string;
  readonly draft: Draft;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
}

export function DraftField({ id, draft, placeholder = '', maxLength = 1_000, required = false }: DraftFieldProps) {
  return (
    <input
      id={id}
      class="field"
      type="text"
      autocomplete="off"
      value={draft.text}
      placeholder={placeholder}
      maxLength={maxLength}
      required={required}
      onInput={({ currentTarget }) => {
        draft.set(currentTarget.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.blur();
      }}
    />
  );
}

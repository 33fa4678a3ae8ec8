import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page';
import { reviewWords } from './words';

/** Text that survives the page being hidden, under a name of its own. */
export interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  /** The text was handed over and the box is free for the next. Should storing fail, the text stands in it again. */
  readonly clear: () => void;
}

/**
 * What was typed and not yet handed over stays, whatever happens meanwhile; a box nobody types in follows what is kept,
 * also when another window or an undo changed it.
 */
export function useDraft(place: string, kept = ''): Draft {
  const { keeper, unsaved } = usePage();
  const [typed, setTyped] = useState(() => keeper.draft(place));
  const handed = useRef<string | undefined>(undefined);
  const type = (text: string | undefined): void => {
    setTyped(text);
    keeper.keepDraft(place, text ?? '');
  };
  useLayoutEffect(() => {
    // What was typed is kept by now: from here on the box follows what is kept. A letter typed meanwhile stays.
    setTyped((now) => (now === kept ? undefined : now));
    if (keeper.draft(place) === kept) keeper.keepDraft(place, '');
  }, [kept, typed]);
  useEffect(() => {
    const text = handed.current;
    if (text === undefined) return;
    if (unsaved && typed === undefined) type(text);
    // A second try stored it.
    if (!unsaved && typed === text) type(undefined);
  }, [unsaved]);
  return {
    text: typed ?? kept,
    set: (text) => {
      handed.current = undefined;
      type(text);
    },
    clear: () => {
      handed.current = typed ?? kept;
      type(undefined);
    },
  };
}

/** What stands in a box that may be left empty. */
export function wordsOrNull({ text }: Draft): string | null {
  return text.trim() === '' ? null : text.trim();
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
      // Blanks are no words.
      {...(required ? { pattern: '.*\\S.*', title: reviewWords.wordsNeeded } : {})}
      onInput={({ currentTarget }) => {
        draft.set(currentTarget.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.blur();
      }}
    />
  );
}

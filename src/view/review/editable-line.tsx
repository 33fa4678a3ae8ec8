import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page';

export interface EditableLineProps {
  /** Under which name half-typed words survive the page being hidden. */
  readonly place: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly send: (text: string) => void;
}

/** A line that is changed where it stands: Enter or leaving it keeps it, Escape brings back what was there. */
export function EditableLine({ place, value, label, placeholder = '', maxLength = 1_000, send }: EditableLineProps) {
  const { keeper } = usePage();
  const [typed, setTyped] = useState(() => keeper.draft(place));
  // Once what was kept comes back (or an undo brings another text), the page speaks again.
  useEffect(() => {
    setTyped(keeper.draft(place));
  }, [value, place, keeper]);
  const forget = (): void => {
    keeper.keepDraft(place, '');
    setTyped(undefined);
  };
  return (
    <input
      class="field in-place"
      type="text"
      autocomplete="off"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        keeper.keepDraft(place, currentTarget.value);
      }}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value.trim();
        keeper.keepDraft(place, '');
        if (text === value) setTyped(undefined);
        else send(text);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') forget();
      }}
    />
  );
}

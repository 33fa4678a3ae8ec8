import { useEffect, useRef } from 'preact/hooks';
import { useDraft } from './draft-field';
import { whenLeft } from './when-left';

export interface EditableLineProps {
  /** Under which name half-typed words survive the page being hidden. */
  readonly place: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly send: (text: string) => void;
}

/** A line that is changed where it stands: Enter or leaving it keeps it, Escape brings back what was there and leaves. */
export function EditableLine({ place, value, label, placeholder = '', maxLength = 1_000, send }: EditableLineProps) {
  const draft = useDraft(place, value);
  const editing = useRef(draft.text !== value);
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => {
    // What is kept has changed, here or elsewhere: it is shown unless somebody is typing just now.
    if (!editing.current) draft.set(value);
  }, [value]);
  const meant = (field: HTMLInputElement): void => {
    if (!editing.current) return;
    editing.current = false;
    const text = field.value.trim();
    draft.set(text);
    if (text !== value) send(text);
  };
  return (
    <input
      class="field in-place"
      type="text"
      autocomplete="off"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft.text}
      onInput={({ currentTarget }) => {
        callOff.current();
        editing.current = true;
        draft.set(currentTarget.value);
      }}
      onBlur={(event) => {
        const field = event.currentTarget;
        callOff.current = whenLeft(event, () => {
          meant(field);
        });
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') meant(currentTarget);
        if (key !== 'Escape') return;
        editing.current = false;
        draft.set(value);
        currentTarget.blur();
      }}
    />
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { whenLeft } from './when-left';

export interface DateFieldProps {
  readonly id?: string;
  /** Only where no label stands beside it. */
  readonly label?: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly required?: boolean;
  /** The last day that can be meant, where later ones make no sense. */
  readonly max?: string;
  /** Called once a day is meant: with Enter, or on leaving the field. Empty when the day was taken away. */
  readonly keep: (day: string) => void;
}

/** Days beyond these are slips of a year that is still being typed. */
const earliest = '1990-01-01';
const latest = '2099-12-31';

/**
 * A day. The browser reports a new value with every digit of a year, 0002 before 2026; a day is told only when it is
 * meant.
 */
export function DateField({ id, label, value, required = false, max = latest, keep }: DateFieldProps) {
  const [typed, setTyped] = useState<string>();
  const editing = useRef(false);
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => {
    // What is kept has changed, here or elsewhere: it is shown unless somebody is typing just now.
    if (!editing.current) setTyped(undefined);
  }, [value]);
  const meant = (field: HTMLInputElement): void => {
    if (!editing.current) return;
    editing.current = false;
    const { value: day, validity } = field;
    const complete = !validity.badInput && (day === '' ? !required : day >= earliest && day <= max);
    if (!complete) {
      field.value = value;
      setTyped(undefined);
    } else if (day !== value) keep(day);
  };
  return (
    <input
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      class="field date"
      type="date"
      min={earliest}
      max={max}
      required={required}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        callOff.current();
        editing.current = true;
        if (!currentTarget.validity.badInput) setTyped(currentTarget.value);
      }}
      onBlur={(event) => {
        const field = event.currentTarget;
        callOff.current = whenLeft(event, () => {
          meant(field);
        });
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') meant(currentTarget);
      }}
    />
  );
}

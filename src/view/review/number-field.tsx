import { useState } from 'preact/hooks';
import { usePage } from '../page';
import { reviewWords } from './words';

export interface NumberFieldProps {
  readonly id?: string;
  /** Only where no label stands beside it. */
  readonly label?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** What Page up and Page down add. */
  readonly page?: number;
  /** Called once a number is meant: with Enter, an arrow, or on leaving the field; never while it is half typed. */
  readonly keep: (value: number) => void;
}

/** A number that is typed to its end: a page drawn anew meanwhile leaves the digits alone. */
export function NumberField({ id, label, value, min, max, step = 0.5, page, keep }: NumberFieldProps) {
  const { format } = usePage();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const meant = (field: HTMLInputElement): void => {
    const number = field.valueAsNumber;
    if (Number.isNaN(number)) field.value = String(value);
    // A number that cannot be kept stays, beside the word that says why.
    const refused = number < min || number > max;
    setTyped(refused ? field.value : undefined);
    setWrong(refused);
    if (number !== value && number >= min && number <= max) keep(number);
  };
  return (
    <>
      <input
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        class="field number"
        type="number"
        step={step}
        min={min}
        max={max}
        value={typed ?? value}
        onInput={({ currentTarget }) => {
          // A number still being typed, such as `2.`, has no value of its own yet.
          if (currentTarget.validity.badInput) return;
          setTyped(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          meant(currentTarget);
        }}
        onKeyDown={(event) => {
          const by = event.key === 'PageUp' ? page : event.key === 'PageDown' && page !== undefined ? -page : undefined;
          if (by === undefined) return;
          event.preventDefault();
          const field = event.currentTarget;
          const from = Number.isNaN(field.valueAsNumber) ? value : field.valueAsNumber;
          field.value = String(Math.min(max, Math.max(min, from + by)));
          meant(field);
        }}
      />
      {wrong && (
        <span class="small" role="alert">
          {reviewWords.numberBetween(format.number(min), format.number(max))}
        </span>
      )}
    </>
  );
}

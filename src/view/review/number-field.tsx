import { useEffect, useRef, useState } from 'preact/hooks';
import { whenLeft } from './when-left';
import { usePage } from '../page';
import { reviewWords } from './words';

export interface NumberFieldProps {
  readonly id?: string;
  /** Only where no label stands beside it. */
  readonly label?: string;
  /** `null`: nothing is known, and the field is empty. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** `any`: whatever is typed; the arrows add one. */
  readonly step?: number | 'any';
  /** What Page up and Page down add. */
  readonly page?: number;
  /** Called once a number is meant: with Enter, on leaving the field, or when the arrows have rested. */
  readonly keep: (value: number) => void;
}

/** Several steps with an arrow are one act, with one way back. */
const REST_MILLISECONDS = 400;

/** A number that is typed to its end: a page drawn anew meanwhile leaves the digits alone. */
export function NumberField({ id, label, value, min, max, step = 0.5, page, keep }: NumberFieldProps) {
  const { format } = usePage();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const resting = useRef<number | undefined>(undefined);
  const editing = useRef(false);
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => {
    // What is kept has changed, here or elsewhere: it is shown unless somebody is typing just now.
    if (!editing.current) setTyped(undefined);
  }, [value]);
  useEffect(
    () => () => {
      clearTimeout(resting.current);
    },
    [],
  );
  const meant = (field: HTMLInputElement): void => {
    clearTimeout(resting.current);
    resting.current = undefined;
    if (!editing.current) return;
    const number = field.valueAsNumber;
    const refused = number < min || number > max;
    // A number that cannot be kept stays, beside the word that says why.
    editing.current = refused;
    setWrong(refused);
    if (refused) return;
    if (Number.isNaN(number)) {
      field.value = String(value ?? '');
      setTyped(undefined);
    } else if (number !== value) keep(number);
  };
  const edit = (field: HTMLInputElement): void => {
    editing.current = true;
    setTyped(field.value);
  };
  const rest = (field: HTMLInputElement): void => {
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      meant(field);
    }, REST_MILLISECONDS);
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
        value={typed ?? value ?? ''}
        onInput={({ currentTarget }) => {
          // Typing on: what rested is not meant yet.
          clearTimeout(resting.current);
          callOff.current();
          editing.current = true;
          // A number still being typed, such as `2.`, has no value of its own yet.
          if (!currentTarget.validity.badInput) edit(currentTarget);
        }}
        onChange={({ currentTarget }) => {
          // Leaving the field reports a change, too; what that means is decided there.
          if (document.activeElement === currentTarget) rest(currentTarget);
        }}
        onBlur={(event) => {
          const field = event.currentTarget;
          callOff.current = whenLeft(event, () => {
            meant(field);
          });
        }}
        onKeyDown={(event) => {
          const { key, currentTarget: field } = event;
          if (key === 'Enter') meant(field);
          if (page === undefined || (key !== 'PageUp' && key !== 'PageDown')) return;
          event.preventDefault();
          const from = Number.isNaN(field.valueAsNumber) ? (value ?? 0) : field.valueAsNumber;
          field.value = String(Math.min(max, Math.max(min, from + (key === 'PageUp' ? page : -page))));
          edit(field);
          rest(field);
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

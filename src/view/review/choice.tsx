export interface ChoiceProps<T extends string> {
  readonly id?: string;
  /** Only where no label stands beside it. */
  readonly label?: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly value: T | null;
  /** A word for "none yet"; without it there is always a value. */
  readonly empty?: string;
  readonly required?: boolean;
  readonly choose: (value: T | null) => void;
}

/** One of a few words. */
export function Choice<T extends string>({
  id,
  label,
  options,
  words,
  value,
  empty,
  required = false,
  choose,
}: ChoiceProps<T>) {
  return (
    <select
      class="field"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      required={required}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        choose(options.find((option) => option === currentTarget.value) ?? null);
      }}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  );
}

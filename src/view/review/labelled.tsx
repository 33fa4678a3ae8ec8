import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../unique-id';

export interface LabelledProps {
  readonly label: string;
  /** Takes what room there is: for words rather than a name or a day. */
  readonly wide?: boolean;
  /** The field, given the id that its label points to. */
  readonly children: (id: string) => ComponentChildren;
}

/** A field with its label above it. */
export function Labelled({ label, wide = false, children }: LabelledProps) {
  const id = useUniqueId();
  return (
    <div class={wide ? 'labelled is-wide' : 'labelled'}>
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

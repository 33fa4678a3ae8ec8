import type { ComponentChildren } from 'preact';
import { useUniqueId } from './unique-id';

export interface SectionProps {
  readonly title: string;
  /** The title is said to the ear only, where the eye sees what it is. */
  readonly silent?: boolean;
  /** A link at the right end of the title. */
  readonly beside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One part of the Balance view, under a hairline. */
export function Section({ title, silent = false, beside, class: more = '', children }: SectionProps) {
  const id = useUniqueId();
  return (
    <section class={`section ${more}`.trim()} aria-labelledby={id}>
      <h2 id={id} class={silent ? 'unseen' : ''}>
        <span>{title}</span>
        {!silent && beside}
      </h2>
      {children}
    </section>
  );
}

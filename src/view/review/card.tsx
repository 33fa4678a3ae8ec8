import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../unique-id';

export interface CardProps {
  readonly title: string;
  readonly note?: ComponentChildren;
  /** A frame around it: what comes first, and what is asked. */
  readonly boxed?: boolean;
  readonly half?: boolean;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** One card of a page: a title, what it is about in a line, and the thing itself. */
export function Card({ title, note, boxed = false, half = false, class: more = '', children }: CardProps) {
  const id = useUniqueId();
  const classes = ['card', boxed && 'is-boxed', half && 'is-half', more].filter(Boolean).join(' ');
  return (
    <section class={classes} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="dim card-note">{note}</p>}
      {children}
    </section>
  );
}

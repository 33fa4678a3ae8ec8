import type { ComponentChildren } from 'preact';
import type { Intent } from '../protocol/intent';
import { usePage } from './page';

const classes = { link: 'link', smallLink: 'link small', primary: 'button', second: 'button is-second' } as const;

export interface IntentButtonProps {
  /** What pressing it says to the editor. */
  readonly intent: Intent;
  readonly look?: keyof typeof classes;
  /** Its name for a screen reader, where its own words leave open what they are about. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A button that says one thing, by click, Enter or space. */
export function IntentButton({ intent, look = 'link', label, children }: IntentButtonProps) {
  const { send } = usePage();
  return (
    <button
      type="button"
      class={classes[look]}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={() => {
        send(intent);
      }}
    >
      {children}
    </button>
  );
}

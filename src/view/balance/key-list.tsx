import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { Section } from '../section';

/** The single keys of this view, shown by `?`. */
export function KeyList({ close }: { readonly close: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <Section title={words.keys}>
      <dl class="keys">
        {words.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((cap) => (cap === 'or' || cap === '+' ? ` ${cap} ` : <kbd key={cap}>{cap}</kbd>))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="dim small gap-s">{words.keysOff}</p>
      <p class="gap-s">
        <button ref={first} type="button" class="button is-second" onClick={close}>
          {words.close}
        </button>
      </p>
    </Section>
  );
}

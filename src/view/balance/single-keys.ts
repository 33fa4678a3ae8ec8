import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { kinds, type Kind } from '../../engine/kinds';
import type { Snapshot } from '../../protocol/snapshot';
import { usePage } from '../page';
import { kindKeys, pullKey } from '../words';

/** The same key within this time adds to the entry it made. */
const againMs = 5_000;
const stepMinutes = 30;

export interface SingleKeys {
  readonly listed: boolean;
  readonly hide: () => void;
}

interface Press {
  readonly kind: Kind;
  readonly at: number;
  readonly minutes: number;
}

/** Single keys outside text boxes, unless the user turned them off (WCAG 2.1.4). */
export function useSingleKeys(snapshot: Snapshot, view: RefObject<HTMLElement | null>): SingleKeys {
  const { send } = usePage();
  const [listed, setListed] = useState(false);
  const last = useRef<Press | undefined>(undefined);
  const noted = useRef(snapshot.noted);
  noted.current = snapshot.noted;
  const named = useRef(snapshot.named);
  named.current = snapshot.named;

  // A second press may come before the editor has told the first entry's id: it is added as soon as that is known.
  useEffect(() => {
    const press = last.current;
    if (!press || !snapshot.noted || snapshot.noted.kind !== press.kind) return;
    if (press.minutes > snapshot.noted.minutes) {
      send({ type: 'logLonger', record: snapshot.noted.record, minutes: press.minutes });
    }
  }, [snapshot.noted, send]);

  useEffect(() => {
    if (!snapshot.singleKeys) return undefined;
    const logKey = (kind: Kind): void => {
      const now = performance.now();
      const before = last.current;
      if (before?.kind === kind && now - before.at < againMs) {
        const press = { kind, at: now, minutes: before.minutes + stepMinutes };
        last.current = press;
        if (noted.current?.kind === kind) {
          send({ type: 'logLonger', record: noted.current.record, minutes: press.minutes });
        }
        return;
      }
      last.current = { kind, at: now, minutes: stepMinutes };
      send({ type: 'log', kind, minutes: stepMinutes });
    };
    const others: Readonly<Record<string, () => void>> = {
      U: () => {
        last.current = undefined;
        const act = noted.current ?? named.current;
        if (act) send({ type: 'undo', record: act.record });
      },
      Q: () => {
        view.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
      },
      [pullKey]: () => {
        send({ type: 'feltPull' });
      },
      E: () => {
        const row = document.activeElement?.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
        send({ type: 'openEvidence', kind: kinds.find((kind) => kind === row) ?? 'handsOn', week: null });
      },
      '?': () => {
        setListed((shown) => !shown);
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const key = event.key.toUpperCase();
      const kind = keyedKinds.find((name) => kindKeys[name] === key);
      const act = kind
        ? () => {
            logKey(kind);
          }
        : others[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [snapshot.singleKeys, send, view]);

  return {
    listed,
    hide: () => {
      setListed(false);
    },
  };
}

const keyedKinds = ['review', 'mentoring', 'direction', 'integration'] as const;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="radio"]), textarea, select') !== null;
}

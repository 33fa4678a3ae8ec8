import { addressKey } from './mailmap';
import { createNulFields } from './nulFields';

/** What to ask of `git log -z` over the whole history: only who and when. */
export const firstCommitsFormat = 'ae=%aE%x00an=%aN%x00at=%at';

export interface FirstCommitsReader {
  readonly push: (text: string) => void;
  /** First author time of each person, epoch ms, by `addressKey`. */
  readonly end: () => ReadonlyMap<string, number>;
}

export function createFirstCommitsReader(): FirstCommitsReader {
  const first = new Map<string, number>();
  let email = '';
  let name = '';
  const reader = createNulFields((field) => {
    const value = field.slice(3);
    if (field.startsWith('ae=')) email = value;
    else if (field.startsWith('an=')) name = value;
    else if (field.startsWith('at=')) {
      const at = Number(value) * 1000;
      // A clock that was never set says nothing about when somebody came.
      if (!Number.isSafeInteger(at) || at <= 0) return;
      const key = addressKey({ name, email });
      const known = first.get(key);
      if (known === undefined || at < known) first.set(key, at);
    }
  });
  return {
    push: (text) => {
      reader.push(text);
    },
    end: () => first,
  };
}

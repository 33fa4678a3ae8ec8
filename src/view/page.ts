import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormat, type Format } from './format';
import type { Send } from './host';
import { createKeeper, type Keeper } from './memory';

/** What every component of a page needs: how to write numbers and days, and whom to tell. */
export interface Page {
  readonly format: Format;
  readonly send: Send;
  readonly keeper: Keeper;
  /** The last entry could not be stored. */
  readonly unsaved: boolean;
}

const nobody: Page = {
  format: createFormat('en', 'UTC'),
  send: () => undefined,
  keeper: createKeeper({ recall: () => undefined, remember: () => undefined }),
  unsaved: false,
};

export const PageContext = createContext<Page>(nobody);

export function usePage(): Page {
  return useContext(PageContext);
}

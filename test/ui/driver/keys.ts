import type { Frame, Locator, Page } from 'playwright-core';
import { typeOver } from './type-over';
import { until } from './until';
import { webviewFrame } from './webview';

/** A page of ours, the weekly panel or the Balance view, as somebody without a mouse has it: keys, and what has the focus. */
export interface Panel {
  readonly page: Page;
  readonly frame: () => Promise<Frame>;
  /** A place of the page by its role and accessible name. */
  readonly the: (role: Role, name: string | RegExp) => Promise<Locator>;
  /** Tab, or Shift+Tab for what lies behind, until this has the focus. */
  readonly tabTo: (role: Role, name: string | RegExp) => Promise<Locator>;
  readonly tabToPlace: (place: Locator) => Promise<void>;
  /** Types a day, month first, into a field of days: from its first part, whichever side Tab came from. */
  readonly typeDay: (place: Locator, digits: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Types this in the place of what the box holds. */
  readonly typeOver: (text: string) => Promise<void>;
  /** Tabs there and presses Enter. */
  readonly enter: (role: Role, name: string | RegExp) => Promise<void>;
  /** The name of what has the focus; `body` when nothing has. */
  readonly focused: () => Promise<string>;
  /** Waits until what is called this has the focus. */
  readonly hasFocus: (name: string) => Promise<void>;
  /** Tabs to the box with this name and types into it. */
  readonly fill: (name: string, text: string) => Promise<void>;
  /** Waits until something in the page has the focus again. */
  readonly keepsFocus: () => Promise<void>;
  /** U, once the page offers to undo this record. Escape leaves a box of text first. */
  readonly undo: (record: string) => Promise<void>;
  readonly shows: (text: string | RegExp) => Promise<void>;
  readonly lacks: (text: string | RegExp) => Promise<void>;
}

type Role = Parameters<Frame['getByRole']>[0];

/** More stops than any page has. */
const MOST_STOPS = 400;

export function panelOf(page: Page, place: 'panel' | 'view' = 'panel'): Panel {
  const frame = (): Promise<Frame> => webviewFrame(page, place, { within: 40_000 });
  const the = async (role: Role, name: string | RegExp): Promise<Locator> =>
    (await frame()).getByRole(role, { name, exact: typeof name === 'string' });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabToPlace = async (place: Locator): Promise<void> => {
    await place.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const way = await place.evaluate(wayTo);
      if (way === 'here') return;
      await press(way === 'on' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab never reached ${place.toString()}.`);
  };
  const tabTo = async (role: Role, name: string | RegExp): Promise<Locator> => {
    const place = await the(role, name);
    await tabToPlace(place);
    return place;
  };
  const focused = async (): Promise<string> => (await frame()).evaluate(nameOfFocus);
  const shows = async (text: string | RegExp): Promise<void> => {
    await (await frame()).getByText(text).first().waitFor();
  };
  return {
    page,
    frame,
    the,
    tabTo,
    tabToPlace,
    press,
    focused,
    shows,
    typeDay: async (place, digits) => {
      await tabToPlace(place);
      while ((await place.evaluate(wayTo)) === 'here') await press('Shift+Tab');
      await press('Tab');
      await page.keyboard.type(digits);
    },
    type: (text) => page.keyboard.type(text),
    typeOver: (text) => typeOver(page, text),
    enter: async (role, name) => {
      await tabTo(role, name);
      await press('Enter');
    },
    hasFocus: async (name) => {
      await until(`${name} has the focus`, async () => (await focused()) === name);
    },
    fill: async (name, text) => {
      await tabTo('textbox', name);
      await page.keyboard.type(text);
    },
    keepsFocus: async () => {
      await until('something in the page has the focus', async () => (await focused()) !== 'body');
    },
    undo: async (record) => {
      const inside = await frame();
      await inside.locator(`[data-undo="${record}"]`).waitFor();
      const inText = await inside.evaluate(
        () => document.activeElement?.matches('input:not([type]), input[type="text"], textarea') ?? false,
      );
      await press(...(inText ? ['Escape', 'u'] : ['u']));
    },
    lacks: async (text) => {
      const place = (await frame()).getByText(text);
      await until(`“${String(text)}” is gone`, async () => (await place.count()) === 0);
    },
  };
}

/** Runs in the page: which way Tab has to go from the focus to this element. */
function wayTo(element: Element): 'here' | 'on' | 'back' {
  const here = document.activeElement;
  if (here === element) return 'here';
  if (here === null || here === document.body) return 'on';
  return here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'on' : 'back';
}

function nameOfFocus(): string {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return 'body';
  const labels = 'labels' in here ? [...((here as HTMLInputElement).labels ?? [])] : [];
  return (
    here.getAttribute('aria-label') ??
    (labels.length > 0 ? labels.map(({ textContent }) => textContent).join(' ') : here.textContent.trim().slice(0, 80))
  );
}

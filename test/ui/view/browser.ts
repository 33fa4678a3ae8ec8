import { openPages, type OpenOptions, type OpenPage, type Pages } from './harness';
import { themeNamed } from './themes';

/** For a `describe`: its tests open their pages in one browser, and what a test left open is closed after it. */
export function inBrowser(): Pages['open'] {
  let pages: Pages;
  const opened: OpenPage[] = [];
  before(async () => {
    pages = await openPages();
  });
  afterEach(async () => {
    for (const { page } of opened.splice(0)) await page.context().close();
  });
  after(async () => {
    await pages.close();
  });
  return async (options) => {
    const one = await pages.open(options);
    opened.push(one);
    return one;
  };
}

type Snapshot = OpenOptions['snapshot'];

/** The same, for what a page does and says: in one theme, as wide as the sidebar or the panel usually is. */
export function inSidebar(): (snapshot: Snapshot, state?: unknown) => Promise<OpenPage> {
  return atWidth(320);
}

export function inPanel(): (snapshot: Snapshot, state?: unknown) => Promise<OpenPage> {
  return atWidth(1080);
}

function atWidth(width: number): (snapshot: Snapshot, state?: unknown) => Promise<OpenPage> {
  const open = inBrowser();
  return (snapshot, state) => open({ snapshot, theme: themeNamed('dark'), width, state });
}

import type { Frame, Page } from 'playwright-core';

const OURS = 'leadline.leadline';

/** A webview is a frame within a frame: the outer one is the editor's, the inner one holds the extension's page. */
export async function webviewFrame(
  page: Page,
  place: 'view' | 'panel',
  { extension = OURS, within = 20_000 }: { readonly extension?: string; readonly within?: number } = {},
): Promise<Frame> {
  const deadline = performance.now() + within;
  while (performance.now() < deadline) {
    for (const outer of page.frames()) {
      if (!(await isWebview(page, outer, extension, place))) continue;
      // A view that was hidden and is shown again has a frame left over from before beside the one that is drawn.
      for (const inner of outer.childFrames()) {
        const holdsPage = inner.name() === 'active-frame' || inner.url().includes('fake.html');
        if (holdsPage && (await hasContent(inner))) return inner;
      }
    }
    await page.waitForTimeout(50);
  }
  throw new Error(
    `No ${place} of ${extension} was drawn within ${within} ms: ${page
      .frames()
      .map((frame) => frame.url())
      .join(' ')}`,
  );
}

/** A view lies over the sidebar, a panel beside it: a frame that was hidden and is drawn anew no longer says which it is. */
async function isWebview(page: Page, outer: Frame, extension: string, place: 'view' | 'panel'): Promise<boolean> {
  // A frame that is still being made has no address yet.
  if (!URL.canParse(outer.url()) || new URL(outer.url()).searchParams.get('extensionId') !== extension) return false;
  try {
    const box = await (await outer.frameElement()).boundingBox();
    if (box === null || box.width === 0) return false;
    const sidebar = await page.locator('.part.sidebar').boundingBox();
    const middle = box.x + box.width / 2;
    const inSidebar = sidebar !== null && middle > sidebar.x && middle < sidebar.x + sidebar.width;
    return inSidebar === (place === 'view');
  } catch {
    // The frame was replaced while we looked at it.
    return false;
  }
}

async function hasContent(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0);
  } catch {
    // The frame was replaced while we looked at it.
    return false;
  }
}

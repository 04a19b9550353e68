import type { Page } from 'playwright-core';

/**
 * Drops files from the disk on a part of the page, as a hand would: the page gets real `File`s whose paths the
 * preload can read. Playwright itself can only make up a drop inside the page.
 *
 * @param paths absolute; folders too
 * @param selector where to drop, in its middle
 */
export async function dropFiles(page: Page, paths: readonly string[], selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  try {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
  } finally {
    await session.detach();
  }
}

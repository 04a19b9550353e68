import type { Page } from 'playwright-core';

/** Longest tasks of a page: only those over 50 ms are told by the browser. */
interface Watched {
  tasks: number[];
}

/** Begins to note tasks over 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as typeof globalThis & Watched;
    watched.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest task since the last asking, in words. */
export async function longestTask(page: Page): Promise<string> {
  const longest = await page.evaluate(async () => {
    // Told a moment after the task has ended.
    await new Promise((done) => setTimeout(done, 200));
    const watched = globalThis as typeof globalThis & Watched;
    return Math.max(0, ...watched.tasks.splice(0));
  });
  return longest === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`;
}

/** Milliseconds from the click on People until rows are drawn. */
export async function clickedUntilRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const link = document.querySelector<HTMLElement>('nav a[href="#/people"]');
    const began = performance.now();
    link?.click();
    while (document.querySelectorAll('[role="grid"] tbody tr').length === 0)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now() - began;
  });
}

/** How many elements the page has. */
export function nodesIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** Times of the keys typed so far. */
interface Typed {
  keys: number[];
}

/** Types a search key by key, each until the frame after it. @returns the slowest key in ms, and the longest task */
export async function searchedFor(page: Page, text: string): Promise<{ slowest: number; longest: string }> {
  await page.keyboard.press('/');
  await longestTask(page);
  await page.evaluate(() => {
    const typed = globalThis as typeof globalThis & Typed;
    typed.keys = [];
    document.addEventListener(
      'input',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => setTimeout(() => typed.keys.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
  for (const [at, key] of [...text].entries()) {
    await page.keyboard.type(key);
    await page.waitForFunction((count) => (globalThis as typeof globalThis & Typed).keys.length > count, at);
  }
  const slowest = await page.evaluate(() => Math.max(...(globalThis as typeof globalThis & Typed).keys));
  const longest = await longestTask(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return { slowest, longest };
}

/** Sorts by each column, both ways. @returns the longest task */
export async function sortedBy(page: Page): Promise<string> {
  const heads = page.getByRole('columnheader').getByRole('button');
  for (let at = 0; at < (await heads.count()); at++) {
    for (const _way of ['up', 'down']) {
      await heads.nth(at).click();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  }
  return longestTask(page);
}

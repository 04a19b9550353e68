import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './launch.ts';

/** What a picture shows: one PNG for each view, state and theme. */
export interface Shot {
  readonly view: string;
  readonly state: 'empty' | 'full' | 'failing';
  readonly theme: 'light' | 'dark';
}

/**
 * Stores what the window shows as `tests/e2e/shots/view-state-theme.png`.
 *
 * @returns the picture's absolute path
 */
export async function screenshot(page: Page, { view, state, theme }: Shot): Promise<string> {
  const folder = join(projectRoot, 'tests/e2e/shots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${view}-${state}-${theme}.png`);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // A view that is still asked for shows grey lines: a picture of those would show nothing.
  await page.waitForFunction(
    () =>
      document.querySelector('h1, input, [role="alert"]') !== null &&
      document.querySelector('[aria-busy="true"]') === null,
  );
  // Fonts come from the app itself, but still after the first frame.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

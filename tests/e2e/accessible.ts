import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Names, roles and order are the same in both themes; colours are not. */
const inColours = ['color-contrast'];

/**
 * What axe finds wrong with the page as it is shown.
 *
 * @param which `all`, or only what depends on the theme
 * @returns one line for each violation: the rule, what it asks for, and where it is broken
 */
export async function violations(page: Page, which: 'all' | 'colours'): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (only) => {
      const { axe } = globalThis as typeof globalThis & { axe: typeof Axe };
      const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
      return found.violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`,
      );
    },
    which === 'all' ? { type: 'tag' as const, values: rules } : { type: 'rule' as const, values: inColours },
  );
}

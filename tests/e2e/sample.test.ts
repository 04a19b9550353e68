import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';
import { screenshot } from './screenshot.ts';

/** Looking around before having a file at hand: one click in, one click out, in the real app. */
describe('the sample data', () => {
  let started: StartedApp;
  let page: Page;

  beforeAll(async () => {
    started = await launch();
    ({ page } = started);
  });
  afterAll(() => started.close());

  const line = () => page.getByRole('complementary', { name: 'Sample data' });
  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name });
  const rows = () => page.getByRole('row').filter({ has: page.getByRole('gridcell') });

  it('come by one key in the empty window, and lead to the day', async () => {
    const explore = page.getByRole('button', { name: 'Explore with sample data' });
    await explore.waitFor();
    await explore.focus();
    await page.keyboard.press('Enter');
    await line().getByText('This is sample data.').waitFor();
    await page.getByText('Ruth Adeyemi').first().waitFor();
    await page.getByText('You promised it on').first().waitFor();
    await screenshot(page, { view: 'today', state: 'full', theme: 'light' });
    await screenshot(page, { view: 'today', state: 'full', theme: 'dark' });
  });

  it('fill every view', async () => {
    await entry(/People/).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(10);
    await page.keyboard.press('/');
    await page.keyboard.type('tomasz');
    await page.getByText('Tomasz Wieczorek').first().click();
    await page
      .getByText(/Usually every 13 days/)
      .first()
      .waitFor();
    await line().waitFor();
    await entry(/Discover/).click();
    await page.getByRole('heading', { name: 'Aylin Kaya' }).waitFor();
    await page.keyboard.press('2');
    await page.getByText('Kept Aylin Kaya').first().waitFor();
    await entry(/Imports/).click();
    await page.getByText('Sample mail.mbox').first().waitFor();
    await line().waitFor();
    expect(await page.getByText('Which addresses are yours?').count()).toBe(0);
  });

  it('are gone by one click, and the window is as empty as before', async () => {
    await line().getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    await line().waitFor({ state: 'hidden' });
    expect(await page.getByText('Sample mail.mbox').count()).toBe(0);
    expect(await page.getByText(/new people found/).count()).toBe(0);
    await entry(/People/).click();
    await expect.poll(() => rows().count()).toBe(0);
  });

  it('can be brought back', async () => {
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await line().waitFor();
    await page.getByText('Ruth Adeyemi').first().waitFor();
  });
});

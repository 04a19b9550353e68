import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropFiles } from './drop-files.ts';
import { launch, type StartedApp } from './launch.ts';
import { screenshot } from './screenshot.ts';

/** Backing up, going back and erasing, by the window of the real app and its real files. */
describe('your data', () => {
  let started: StartedApp;
  let page: Page;

  beforeAll(async () => {
    started = await launch();
    ({ page } = started);
  });
  afterAll(() => started.close());

  const exported = () => join(started.userData, 'everything');
  const add = async (name: string) => {
    await page.evaluate(
      (who) =>
        window.wellspring.request('acts.perform', {
          acts: [
            {
              type: 'add',
              person: `made:${who}`,
              name: who,
              addresses: [],
              organization: '',
              circle: 'active',
            },
          ],
        }),
      name,
    );
  };
  const names = async () => {
    const answer = await page.evaluate(() => window.wellspring.request('people.list', { scope: 'network' }));
    return answer.ok ? answer.value.map(({ name }) => name).sort() : answer.failure;
  };
  const settings = () =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: /Settings/ })
      .click();
  const backups = () => page.getByRole('list', { name: 'Backups, newest first' }).getByRole('listitem');
  const both = async (view: string, state: 'empty' | 'full') => {
    await screenshot(page, { view, state, theme: 'light' });
    await screenshot(page, { view, state, theme: 'dark' });
  };

  it('is backed up on request', async () => {
    await add('Nadia Berg');
    await settings();
    await page.getByText('There is no backup yet').waitFor();
    await page.getByRole('button', { name: 'Back up now' }).scrollIntoViewIfNeeded();
    await both('data', 'empty');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await backups().getByText('made by you · 1 person, 0 touchpoints').waitFor();
    expect(readdirSync(join(started.userData, 'library', 'backups'))).toHaveLength(1);
  });

  it('is shown in the file manager, the backups by their own folder', async () => {
    await started.app.evaluate(({ shell }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      shell.openPath = async (path) => {
        shown.push(path);
        return '';
      };
    });
    await page.getByRole('button', { name: 'Show the backups' }).click();
    await page.getByRole('button', { name: 'Show the folder' }).click();
    await expect
      .poll(() => started.app.evaluate(() => (globalThis as typeof globalThis & { shown: string[] }).shown))
      .toEqual([join(started.userData, 'library', 'backups'), join(started.userData, 'library')]);
  });

  it('goes back to how it was, and forward again', async () => {
    await add('Otto Lind');
    expect(await names()).toEqual(['Nadia Berg', 'Otto Lind']);
    await page.getByRole('button', { name: /^Restore the backup of/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 thing you did since then would be put aside.').waitFor();
    await both('restore', 'full');
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await page.getByText(/^Your library is as it was on/).waitFor();
    expect(await names()).toEqual(['Nadia Berg']);
    await backups().getByText('put aside by a restore').waitFor();
    await both('data', 'full');

    await backups().filter({ hasText: 'put aside' }).getByRole('button').click();
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(names).toEqual(['Nadia Berg', 'Otto Lind']);
  });

  it('is exported as one file', async () => {
    await started.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, exported());
    await page.getByRole('button', { name: 'Export everything as JSON' }).click();
    await expect.poll(() => existsSync(exported())).toBe(true);
  });

  it('is erased with its backups and the settings, after a word has been typed', async () => {
    const ask = () => page.getByRole('button', { name: 'Erase everything…' }).click();
    await ask();
    await both('erase', 'full');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Dark', { exact: true }).click();
    await expect.poll(() => existsSync(join(started.userData, 'desktop.json'))).toBe(true);
    await ask();
    await page.getByLabel('Type “erase” to go on').fill('erase');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('heading', { name: 'Everything is erased' }).waitFor();
    expect(existsSync(join(started.userData, 'desktop.json'))).toBe(false);
    expect(existsSync(join(started.userData, 'library', 'backups'))).toBe(false);
    await both('erased', 'full');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    expect(await names()).toEqual([]);
    const now = await page.evaluate(() => window.wellspring.request('settings.get', undefined));
    expect(now).toMatchObject({ ok: true, value: { theme: 'system' } });
  });

  it('stays erased over a restart', async () => {
    const { userData } = started;
    await started.app.close();
    started = await launch({ userData });
    ({ page } = started);
    await page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    expect(await names()).toEqual([]);
  });

  it('comes back from its export, dropped on the window', async () => {
    await dropFiles(page, [exported()], 'body');
    await expect.poll(names).toEqual(['Nadia Berg', 'Otto Lind']);
  });
});

import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeInventedMailbox } from './invented-mailbox.ts';
import { launch } from './launch.ts';
import { screenshot } from './screenshot.ts';

/** A library that cannot be opened, and the window's ways back. */
describe('a damaged library', () => {
  let userData = '';
  afterAll(() => rm(userData, { recursive: true, force: true, maxRetries: 5 }));

  it('is saved by the window as far as it can be read, and the damaged file is kept', async () => {
    userData = await mkdtemp(join(tmpdir(), 'wellspring-damaged-'));
    const before = await launch({ userData });
    const { mail } = await writeInventedMailbox(join(userData, 'mailbox'));
    await before.page.evaluate((path) => window.wellspring.request('imports.start', { paths: [path] }), mail);
    const everybody = (page: typeof before.page) =>
      page.evaluate(async () => {
        const answer = await window.wellspring.request('people.list', { scope: 'all' });
        return answer.ok ? answer.value.map(({ name }) => name).sort() : [];
      });
    const known = await everybody(before.page);
    expect(known.length).toBeGreaterThan(5);
    await before.page.evaluate(() => window.wellspring.request('backups.make', undefined));
    await before.app.close();

    const path = join(userData, 'library', 'library.sqlite');
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(100), 0, 100, 0);
    closeSync(file);
    const torn = readFileSync(path);

    const after = await launch({ userData });
    const { page } = after;
    await page.getByText('Your library could not be opened').waitFor();
    await page.getByRole('list', { name: 'Backups, newest first' }).getByRole('listitem').waitFor();
    await screenshot(page, { view: 'damaged', state: 'failing', theme: 'light' });
    await screenshot(page, { view: 'damaged', state: 'failing', theme: 'dark' });
    await page.getByRole('button', { name: 'See what can be saved' }).click();
    const dialog = page.getByRole('dialog', { name: 'Go on with what can be read?' });
    await dialog.getByText('No entry of the journal is missing.').waitFor();
    await screenshot(page, { view: 'salvage', state: 'full', theme: 'light' });
    expect(readFileSync(path)).toEqual(torn);
    await dialog.getByRole('button', { name: 'Save what can be read' }).click();
    await page.getByRole('navigation').waitFor();
    expect(await everybody(page)).toEqual(known);
    const backups = join(userData, 'library', 'backups');
    const kept = readdirSync(backups).find((name) => name.includes('replaced')) ?? '';
    expect(readFileSync(join(backups, kept))).toEqual(torn);
    await after.close();
  });
});

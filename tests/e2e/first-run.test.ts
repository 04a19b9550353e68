import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropFiles } from './drop-files.ts';
import { correspondents, writeInventedMailbox } from './invented-mailbox.ts';
import { launch, type StartedApp } from './launch.ts';

/** A newcomer's first minutes, in the real app, with real files dropped on the real window. */
describe('the first run', () => {
  let started: StartedApp;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wellspring-first-'));
    started = await launch();
    ({ page } = started);
  });
  afterAll(async () => {
    await started.close();
    await rm(folder, { recursive: true, force: true });
  });

  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name });
  const rows = () => page.getByRole('row').filter({ has: page.getByRole('gridcell') });

  it('asks for files and says where to get them', async () => {
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await page.getByRole('button', { name: 'Thunderbird' }).click();
    await page
      .getByText(/Local Folders|profile/i)
      .first()
      .waitFor();
  });

  it('reads files dropped on the window, and says what it read', async () => {
    const { mail, calendar } = await writeInventedMailbox(folder);
    await dropFiles(page, [mail, calendar], 'body');
    await page.getByText('Which addresses are yours?').waitFor();
    await page.getByText('nora@fieldnotes.example').first().waitFor();
    await page.getByText('All mail.mbox').first().waitFor();
    await page.getByText('calendar.ics').first().waitFor();
    await page.getByRole('button', { name: 'These are mine' }).click();
    await page.getByText('Which addresses are yours?').waitFor({ state: 'hidden' });
  });

  it('offers the people who were written to or met, and nobody else', async () => {
    await entry(/Discover/).click();
    await page.getByText('List', { exact: true }).click();
    for (const { name, out } of correspondents) {
      const found = page.getByText(name, { exact: true });
      if (out.length > 0) await found.first().waitFor();
      else expect(await found.count()).toBe(0);
    }
    await page.getByText('Cards', { exact: true }).click();
  });

  it('keeps people by the printed keys, and takes the last one back', async () => {
    await page.getByRole('heading', { name: 'Bram Bergson' }).waitFor();
    await page.keyboard.press('1');
    await page.getByText('Kept Bram Bergson').first().waitFor();
    const second = page.getByRole('heading', { level: 2 }).first();
    await page.getByRole('heading', { name: 'Bram Bergson' }).waitFor({ state: 'hidden' });
    const name = (await second.textContent()) ?? '';
    await page.keyboard.press('2');
    await page.getByRole('heading', { name }).waitFor({ state: 'hidden' });
    await page.keyboard.press('z');
    await page.getByRole('heading', { name }).waitFor();
    await page.keyboard.press('2');
    await page.getByText(`Kept ${name}`).first().waitFor();
    await entry(/People/).click();
    await expect.poll(() => rows().count()).toBe(2);
  });

  it('shows how a relationship is doing, and why', async () => {
    await page.getByText('Bram Bergson').first().click();
    await page.getByRole('heading', { name: 'Bram Bergson' }).waitFor();
    await page
      .getByText(/Usually every \d+ days/)
      .first()
      .waitFor();
    await page
      .getByText(/meetings?/)
      .first()
      .waitFor();
    await page.getByText('Budget for the pilot').first().waitFor();
  });

  it('logs a touch with one click, and undoes it with Ctrl+Z', async () => {
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    await page.getByText('Noted a call with Bram Bergson').first().waitFor();
    await page.keyboard.press('Control+z');
    await page
      .getByText(/Undone|Took back|Taken back/i)
      .first()
      .waitFor();
  });

  it('finds people by the beginning of any word, without accents', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('berg bram');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('Escape');
  });
});

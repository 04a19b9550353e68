import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../shared/contract/contract.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { launch, type StartedApp } from './launch.ts';
import { screenshot } from './screenshot.ts';

const mail = (number: number, day: string) =>
  [
    `From nora@fieldnotes.example Mon Oct  5 09:00:00 2026`,
    `Message-ID: <n${number}@fieldnotes.example>`,
    `Date: ${day} Oct 2026 09:00:00 +0000`,
    'From: Nora Field <nora@fieldnotes.example>',
    'To: Ana Moreau <ana@harbour.example>',
    `Subject: Note ${number}`,
    '',
    `Dear Ana, this is the note with the number ${number}.`,
    '',
    '',
  ].join('\n');

/** A folder named in the settings of the real app, and real files put into it. */
describe('a watched folder', () => {
  let started: StartedApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wellspring-watched-'));
    await writeFile(join(folder, 'Sent.mbox'), mail(1, '5'));
    started = await launch();
  });
  afterAll(async () => {
    await started.close();
    await rm(folder, { recursive: true, force: true });
  });

  const touchpoints = async () => {
    const answer = (await started.page.evaluate(() =>
      window.wellspring.request('people.list', { scope: 'all' }),
    )) as Answer<readonly PersonRow[]>;
    return answer.ok ? answer.value.reduce((sum, row) => sum + row.touchpoints, 0) : -1;
  };

  it('is read when it is named, and again within ten seconds of a replaced file', async () => {
    const { app, page } = started;
    // The dialog is the operating system's; what the user would choose in it stands in for it.
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Settings/ })
      .click();
    await page.getByRole('button', { name: 'Watch a folder' }).click();
    await page.getByText('up to date').waitFor();
    await expect.poll(touchpoints).toBe(1);

    await writeFile(join(folder, 'next'), mail(1, '5') + mail(2, '6') + mail(3, '7'));
    await rename(join(folder, 'next'), join(folder, 'Sent.mbox'));
    const replaced = Date.now();
    await expect.poll(touchpoints, { timeout: 30_000, interval: 100 }).toBe(3);
    expect(Date.now() - replaced).toBeLessThan(10_000);
  });

  it('stands in the settings with its state, and can be taken from there', async () => {
    const { page } = started;
    const section = page.getByRole('region', { name: 'Watched folders' });
    await section.getByText(folder).waitFor();
    await section.scrollIntoViewIfNeeded();
    for (const theme of ['light', 'dark'] as const) {
      await screenshot(page, { view: 'watched-folders', state: 'full', theme });
    }
    await section.getByRole('button', { name: `Stop watching ${folder}` }).click();
    await section.getByText(folder).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await section.getByText(folder).waitFor();
  });
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../shared/contract/contract.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { violations } from './accessible.ts';
import { writeInventedMailbox } from './invented-mailbox.ts';
import { launch, type StartedApp } from './launch.ts';
import { type Shot, screenshot } from './screenshot.ts';

/**
 * One picture of each view, empty, full and failing, in both themes, made by every run for eyes to look at; and what is
 * shown on each is held against WCAG 2.2 AA by axe.
 */

const views = ['Today', 'People', 'Discover', 'Insights', 'Imports', 'Settings'] as const;
const themes = ['light', 'dark'] as const;

async function start(prepare: (userData: string) => Promise<void> = async () => {}): Promise<StartedApp> {
  const userData = await mkdtemp(join(tmpdir(), 'wellspring-pictures-'));
  await prepare(userData);
  const started = await launch({ userData });
  onTestFinished(async () => {
    await started.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  });
  await started.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  return started;
}

async function open(page: Page, view: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(view) })
    .click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Takes the picture in both themes, and sees that it is a picture of something. */
async function picture(page: Page, view: string, state: Shot['state']): Promise<void> {
  const files: Buffer[] = [];
  for (const theme of themes) {
    files.push(await readFile(await screenshot(page, { view: view.toLowerCase(), state, theme })));
    const which = theme === 'light' ? 'all' : 'colours';
    expect(await violations(page, which), `${view}, ${state}, ${theme}`).toEqual([]);
  }
  const [light, dark] = files;
  expect(light?.length).toBeGreaterThan(5000);
  expect(light?.equals(dark ?? Buffer.alloc(0))).toBe(false);
}

describe('pictures of every view', () => {
  it('empty', async () => {
    const { page } = await start();
    for (const view of views) {
      await open(page, view);
      await picture(page, view, 'empty');
    }
    await page.evaluate(() =>
      window.wellspring.request('acts.perform', {
        acts: [
          {
            type: 'add',
            person: 'hand:noor',
            name: 'Noor Haddad',
            addresses: [],
            organization: '',
            circle: 'active',
          },
        ],
      }),
    );
    await page.reload();
    await open(page, 'People');
    await page.getByText('Noor Haddad').first().click();
    await page.getByRole('heading', { name: 'Noor Haddad' }).waitFor();
    await picture(page, 'person', 'empty');
  });

  it('failing', async () => {
    const { page } = await start(async (userData) => {
      await mkdir(join(userData, 'library'));
      await writeFile(join(userData, 'library', 'library.sqlite'), 'no library at all '.repeat(500));
    });
    // Without a library there is nothing to navigate to: the whole window says what is wrong and what to do.
    await page
      .getByText(/damaged/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /again/i }).waitFor();
    await picture(page, 'window', 'failing');
  });

  it('failing, view by view', async () => {
    const started = await start();
    const { page } = started;
    await fillLibrary(started);
    const kept = await page.evaluate(() => window.wellspring.request('library.status', undefined));
    await refuseAllBut(started, { 'library.status': kept });
    for (const view of views) {
      await page.reload();
      await open(page, view);
      await page.getByRole('alert').first().waitFor();
      await picture(page, view, 'failing');
    }
  });

  it('full', async () => {
    const started = await start();
    const { page } = started;
    await fillLibrary(started);
    for (const view of views) {
      await open(page, view);
      if (view === 'People') await page.getByRole('gridcell').first().waitFor();
      await picture(page, view, 'full');
    }
    await open(page, 'Insights');
    const network = page.getByRole('slider', { name: /people around you/ });
    await network.scrollIntoViewIfNeeded();
    await network.focus();
    // What these keys change is drawn on a canvas, so the picture itself tells.
    for (const key of ['+', '+', '-', '0']) {
      const before = await network.screenshot();
      await page.keyboard.press(key);
      await expect.poll(async () => (await network.screenshot()).equals(before)).toBe(false);
    }
    await open(page, 'People');
    await page.getByText('Ana Moreau').first().click();
    await page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
    await picture(page, 'person', 'full');
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').waitFor();
    await picture(page, 'palette', 'full');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await picture(page, 'keys', 'full');
    await page.keyboard.press('Escape');
    await refuseAllBut(started, {
      'library.status': await page.evaluate(() => window.wellspring.request('library.status', undefined)),
    });
    await page.reload();
    await page.getByRole('alert').first().waitFor();
    await picture(page, 'person', 'failing');
  });
});

/** Imports the invented mailbox and takes seven of its people into the network. */
async function fillLibrary({ page, userData }: StartedApp): Promise<void> {
  const { mail, calendar } = await writeInventedMailbox(join(userData, 'mailbox'));
  await page.evaluate((paths) => window.wellspring.request('imports.start', { paths }), [mail, calendar]);
  const offered = (await page.evaluate(() =>
    window.wellspring.request('people.list', { scope: 'suggestions' }),
  )) as Answer<readonly PersonRow[]>;
  const people = offered.ok ? offered.value : [];
  const circles = ['active', 'close', 'active', 'wide', 'close', 'wide', 'active'];
  const acts = circles.map((circle, index) => ({
    type: 'keep' as const,
    people: [people[index]?.id ?? ''],
    circle,
  }));
  await page.evaluate((performed) => window.wellspring.request('acts.perform', { acts: performed }), acts);
}

/** From now on the app answers these requests as given and every other with a failure, as from a failing disk. */
async function refuseAllBut({ app }: StartedApp, kept: Readonly<Record<string, unknown>>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, answers) => {
    const ipc = BrowserWindow.getAllWindows()[0]?.webContents.ipc;
    ipc?.removeHandler('wellspring:request');
    ipc?.handle('wellspring:request', (_event, name: string) => {
      const failure = {
        what: 'The library could not be read.',
        where: 'The disk reported an error while reading library.sqlite.',
        todo: 'Nothing was changed. Check the disk, then try again.',
      };
      return answers[name] ?? { ok: false, failure };
    });
  }, kept);
}

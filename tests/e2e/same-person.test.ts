import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../shared/contract/contract.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { launch, type StartedApp } from './launch.ts';
import { screenshot } from './screenshot.ts';

const me = 'nora@fieldnotes.example';
const langs = ['Christopher Lang <christopher.lang@press.example>', 'Chris Lang <chris@inkmail.example>'];
const rowes = ['Katherine Rowe <k.rowe@tidemill.example>', 'Kate Rowe <kate@inkmail.example>'];
const others = ['Jonas Varga <jonas@varga.example>', 'Ana Moreau <ana@moreau.example>'];

function message(index: number, from: string, to: string): string {
  const date = new Date(Date.UTC(2026, 8, 1 + index, 9));
  return [
    `From invented ${date.toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date.toUTCString()}`,
    `Message-ID: <same-${index}@invented.example>`,
    `Subject: The proofs, round ${index}`,
    '',
    'These are the pages we spoke of.',
    '',
    '',
  ].join('\n');
}

/** Two pairs who may be one person each, who write with the user and with the same others. */
function mailbox(): string {
  let index = 0;
  const between = (person: string) => [
    message(index++, person, `Nora Hale <${me}>, ${others.join(', ')}`),
    message(index++, `Nora Hale <${me}>`, person),
    message(index++, person, `Nora Hale <${me}>`),
  ];
  return [...langs, ...rowes, ...others].flatMap(between).join('');
}

/** Merge, "not the same", split and undo on real mail, in the real app. */
describe('two who may be one person', () => {
  let started: StartedApp;
  let folder: string;
  let page: Page;
  let mail: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wellspring-same-'));
    mail = join(folder, 'All mail.mbox');
    await writeFile(mail, mailbox());
    started = await launch();
    ({ page } = started);
    await take();
    const offered = (await page.evaluate(() =>
      window.wellspring.request('people.list', { scope: 'suggestions' }),
    )) as Answer<readonly PersonRow[]>;
    const people = offered.ok ? offered.value.map(({ id }) => id) : [];
    await page.evaluate(
      (acts) => window.wellspring.request('acts.perform', { acts }),
      [{ type: 'keep' as const, people, circle: 'active' }],
    );
  });
  afterAll(async () => {
    await started.close();
    await rm(folder, { recursive: true, force: true });
  });

  const take = () =>
    page.evaluate((path) => window.wellspring.request('imports.start', { paths: [path] }), mail);
  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name });
  const rows = () => page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  const card = (name: RegExp) => page.getByRole('article', { name });
  const pairsLeft = (said: string) => page.getByRole('status').filter({ hasText: said }).waitFor();

  it('are offered side by side, with the reason and whom both know', async () => {
    await entry(/People/).click();
    await expect.poll(() => rows().count()).toBe(6);
    await page.getByRole('link', { name: '2 pairs may be the same person' }).click();
    await pairsLeft('2 pairs to answer');
    const shown = page.getByRole('article').first();
    await shown.getByText(/long and a short form of one name/).waitFor();
    await shown.getByRole('row', { name: /^Both know/ }).waitFor();
    for (const theme of ['light', 'dark'] as const)
      await screenshot(page, { view: 'same', state: 'full', theme });
  });

  it('stay two by "not the same", and are asked again when that is taken back', async () => {
    const first = (await page.getByRole('article').getAttribute('aria-label')) ?? '';
    await page.keyboard.press('n');
    await pairsLeft('1 pair to answer');
    await page.keyboard.press('z');
    await pairsLeft('2 pairs to answer');
    await page.getByRole('article', { name: first }).waitFor();
  });

  it('become one by merging, the others stay two, over a reload and a newer import', async () => {
    for (let answered = 0; answered < 2; answered++) {
      const isLangs = (await card(/Lang/).count()) > 0;
      await page.keyboard.press(isLangs ? 'm' : 'n');
      if (answered === 0) await pairsLeft('1 pair to answer');
    }
    await page.getByRole('heading', { name: 'Nobody to compare' }).waitFor();
    for (const theme of ['light', 'dark'] as const)
      await screenshot(page, { view: 'same', state: 'empty', theme });
    await writeFile(mail, `${mailbox()}${message(40, langs[1] ?? '', `<${me}>`)}`);
    await take();
    await page.reload();
    await page.getByRole('heading', { name: 'Nobody to compare' }).waitFor();
    await page.getByRole('link', { name: 'Back to people' }).click();
    await expect.poll(() => rows().count()).toBe(5);
    expect(await rows().filter({ hasText: 'Rowe' }).count()).toBe(2);
    expect(await page.getByRole('link', { name: /may be the same person/ }).count()).toBe(0);
  });

  it('are split again on the page of the person, and joined by undo', async () => {
    await rows().filter({ hasText: 'Lang' }).click();
    await page.getByRole('button', { name: 'All names and addresses' }).click();
    await page.getByText('You said that they are one person.').waitFor();
    const split = page.getByRole('button', { name: 'Split off chris@inkmail.example' });
    await split.waitFor();
    for (const theme of ['light', 'dark'] as const)
      await screenshot(page, { view: 'same-addresses', state: 'full', theme });
    await split.click();
    await split.waitFor({ state: 'detached' });
    await expect.poll(() => rows().filter({ hasText: 'Lang' }).count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows().filter({ hasText: 'Lang' }).count()).toBe(1);
  });
});

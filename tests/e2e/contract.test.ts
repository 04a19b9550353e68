import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Bridge, LibraryStatus } from '../../shared/contract/contract.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { askHostile } from './hostile-requests.ts';
import { launch, type StartedApp } from './launch.ts';

declare global {
  interface Window {
    readonly wellspring: Bridge<File>;
  }
}

const mail = [
  'From me@home.test Mon Mar 02 10:00:00 2026',
  'From: Me <me@home.test>',
  'To: Ana Moreau <ana@harbour.test>',
  'Date: Mon, 2 Mar 2026 10:00:00 +0000',
  'Message-ID: <1@home.test>',
  'Subject: Printers',
  '',
  'The boats came back late this year. Shall we have lunch on Thursday?',
  '',
  'From ana@harbour.test Tue Mar 03 10:00:00 2026',
  'Delivered-To: me@home.test',
  'From: Ana Moreau <ana@harbour.test>',
  'To: Me <me@home.test>',
  'Date: Tue, 3 Mar 2026 10:00:00 +0000',
  'Message-ID: <2@harbour.test>',
  'In-Reply-To: <1@home.test>',
  'Subject: Re: Printers',
  '',
  'With pleasure, at one.',
  '',
].join('\n');

describe('the contract, served by the real app', () => {
  let started: StartedApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wellspring-contract-'));
    await writeFile(join(folder, 'mail.mbox'), mail);
    started = await launch();
  });
  afterAll(async () => {
    await started.close();
    await rm(folder, { recursive: true, force: true });
  });

  const status = () =>
    started.page.evaluate(() => window.wellspring.request('library.status', undefined)) as Promise<
      Answer<LibraryStatus>
    >;

  it('begins with an empty library', async () => {
    expect(await status()).toMatchObject({ ok: true, value: { state: 'empty', people: { network: 0 } } });
  });

  it('imports a file through the importing process and answers with the receipt', async () => {
    const path = join(folder, 'mail.mbox');
    const result = (await started.page.evaluate(
      (file) => window.wellspring.request('imports.start', { paths: [file] }),
      path,
    )) as Answer<ImportResult>;
    expect(result).toMatchObject({
      ok: true,
      value: {
        imports: [{ path, messages: 2, kept: 2, touchpoints: 2, duplicates: 0 }],
        people: { total: 1 },
      },
    });
  });

  it('keeps a person, and takes it back', async () => {
    const rows = (scope: 'network' | 'suggestions') =>
      started.page.evaluate(
        (of) => window.wellspring.request('people.list', { scope: of }),
        scope,
      ) as Promise<Answer<readonly PersonRow[]>>;
    const offered = await rows('suggestions');
    expect(offered).toMatchObject({
      ok: true,
      value: [{ name: 'Ana Moreau', status: 'suggestion', health: null }],
    });
    const id = offered.ok ? (offered.value[0]?.id ?? '') : '';
    const kept = await started.page.evaluate(
      (person) =>
        window.wellspring.request('acts.perform', {
          acts: [{ type: 'keep', people: [person], circle: 'active' }],
        }),
      id,
    );
    expect(kept).toMatchObject({ ok: true, value: { said: 'Kept Ana Moreau' } });
    expect(await rows('network')).toMatchObject({
      ok: true,
      value: [{ id, circle: 'active', cadenceDays: 90 }],
    });
    const undone = await started.page.evaluate(() => window.wellspring.request('acts.undo', undefined));
    expect(undone).toEqual({ ok: true, value: { said: 'Kept Ana Moreau', imports: [] } });
    expect(await rows('network')).toEqual({ ok: true, value: [] });
  });

  it('answers nonsense with a failure, and goes on', async () => {
    const wrong = await started.page.evaluate(() =>
      window.wellspring.request('people.person', { id: 7 } as unknown as { id: string }),
    );
    expect(wrong).toMatchObject({ ok: false });
    const unknown = await started.page.evaluate(() =>
      window.wellspring.request('constructor' as 'library.status', undefined),
    );
    expect(unknown).toMatchObject({ ok: false });
    expect(await status()).toMatchObject({ ok: true });
  });

  it('answers 50,000 hostile requests with values, and is what it was', async () => {
    const everything = () =>
      started.page.evaluate(async () => [
        await window.wellspring.request('people.list', { scope: 'all' }),
        await window.wellspring.request('imports.list', undefined),
        await window.wellspring.request('library.status', undefined),
        await window.wellspring.request('settings.get', undefined),
      ]);
    const before = await everything();
    const { failures, successes, notCarried, wrong } = await askHostile(started.page, 50_000, 20_261_127);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(failures + successes + notCarried).toBe(50_000);
    expect(failures).toBeGreaterThan(40_000);
    expect(await everything()).toEqual(before);
  });

  it('keeps the library over a restart, and of bodies nothing but a sentence that asks', async () => {
    const { userData } = started;
    await started.app.close();
    started = await launch({ userData });
    expect(await status()).toMatchObject({ ok: true, value: { state: 'ready', people: { suggestions: 1 } } });
    await started.app.close();
    const bytes = await readFile(join(userData, 'library', 'library.sqlite'));
    expect(bytes.includes('Printers')).toBe(true);
    expect(bytes.includes('with pleasure')).toBe(false);
    expect(bytes.includes('boats came back')).toBe(false);
    // Nor anywhere else the app keeps anything: logs, caches, settings, backups.
    const files = await readdir(userData, { recursive: true, withFileTypes: true });
    const read = files
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name)));
    const found = (await Promise.all(read)).filter((content) => content.includes('boats came back'));
    expect([read.length > 10, found.length]).toEqual([true, 0]);
    expect(bytes.includes('lunch on Thursday')).toBe(true);
    started = await launch({ userData });
  });
});

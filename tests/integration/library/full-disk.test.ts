import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../../shared/contract/imports.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { canMount, smallDisk } from './disks.ts';
import { conversation, crowd } from './small-mail.ts';

describe.runIf(canMount())('a disk that runs full', () => {
  it('during an import: says so, keeps every act, and the import is completed later', async () => {
    const disk = smallDisk('700k');
    const library = join(disk.folder, 'library');
    const common = ['--library', library, ...fixed];
    const talk = conversation();
    await importInto(library, talk);
    expect((await cli(['people', '--keep', 'close', ...common])).code).toBe(0);
    expect((await cli(['log', 'bram@quay.example', 'lunch', '--on', '2026-03-06', ...common])).code).toBe(0);
    const before = await exported(library);

    const large = crowd('crowd.mbox', 6000);
    const ran = await cli(['import', large, ...common, '--json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('The disk is full.');
    expect(ran.stderr).toContain(library);
    expect(ran.stderr).toMatch(/Nothing in it was lost\. Free some space/);

    disk.resize('40m');
    expect(await exported(library)).toContain('"kind": "lunch"');
    const { imports } = await json<{ imports: ImportRow[] }>(['imports', ...common]);
    expect(imports.map((one) => one.state)).toEqual(['interrupted', 'done']);

    await importInto(library, large);
    const clean = temporaryFolder();
    await importInto(clean, large, talk);
    const messages = (text: string) => JSON.parse(text).messages;
    expect(messages(await exported(library))).toEqual(messages(await exported(clean)));

    const done = (await json<{ imports: ImportRow[] }>(['imports', ...common])).imports;
    expect(done.map((one) => [one.id, one.state])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ]);
    expect((await cli(['undo-import', '2', ...common])).code).toBe(0);
    expect(await exported(library)).toBe(before);
  });

  it('at any moment of an import: no import ends without its receipt, and running it again completes it', async () => {
    const disk = smallDisk('400k');
    const library = join(disk.folder, 'library');
    const common = ['--library', library, ...fixed];
    const large = crowd('crowd.mbox', 1500);
    let kilobytes = 400;
    let ran = await cli(['import', large, ...common, '--json']);
    while (ran.code === 2) {
      expect(ran.stderr).toContain('The disk is full.');
      // Working out who is who needs room too: what little there is more may be too little for that.
      let listed = ran;
      while (listed.code === 2) {
        expect(listed.stderr).toContain('The disk is full.');
        kilobytes += 600;
        disk.resize(`${kilobytes}k`);
        listed = await cli(['imports', ...common, '--json']);
      }
      const { imports } = JSON.parse(listed.stdout) as { imports: ImportRow[] };
      expect(imports.map(({ id, state }) => [id, state])).toEqual([[1, 'interrupted']]);
      ran = await cli(['import', large, ...common, '--json']);
    }
    expect(kilobytes).toBeGreaterThan(1200);
    const counts = { id: 1, messages: 1500, kept: 1500, touchpoints: 1500, duplicates: 0 };
    expect(JSON.parse(ran.stdout).imports).toMatchObject([counts]);
    const { imports } = await json<{ imports: ImportRow[] }>(['imports', ...common]);
    expect(imports).toMatchObject([{ ...counts, state: 'done' }]);
  });

  it('leaves an older export whole', async () => {
    const disk = smallDisk('40k');
    const library = temporaryFolder();
    await importInto(library, crowd('crowd.mbox', 200));
    const file = join(disk.folder, 'export.json');
    writeFileSync(file, 'the one of last week');
    const ran = await cli(['export', '--format', 'json', file, '--library', library, ...fixed]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('The disk is full.');
    expect(ran.stderr).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('the one of last week');
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

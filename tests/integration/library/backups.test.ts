import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../main/library/backups/backup-folder.ts';
import { makeWhenDue } from '../../../main/library/backups/make-when-due.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import type { BackupPreview, BackupRow, Erased } from '../../../shared/contract/backups.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { canMount, smallDisk } from './disks.ts';
import { conversation, mbox, me } from './small-mail.ts';

type Restored = BackupPreview & { readonly restored: boolean; readonly kept: BackupRow | null };

const dayMs = 86_400_000;
const backUp = async (library: string): Promise<BackupRow> =>
  (await json<{ backup: BackupRow }>(['backup', '--library', library])).backup;
const restore = (library: string, name: string, ...yes: readonly string[]): Promise<Restored> =>
  json<Restored>(['restore', name, ...yes, '--library', library]);

describe('a backup', () => {
  it('holds all that the library held, for its owner alone, and comes back after more was done', async () => {
    const library = join(temporaryFolder(), 'library');
    await importInto(library, conversation());
    await cli(['add', 'Nadia', '--library', library, ...fixed]);
    const before = await exported(library);
    const { name } = await backUp(library);
    expect((statSync(join(library, 'backups', name)).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(join(library, 'backups')).mode & 0o777).toString(8)).toBe('700');

    const more = mbox('more.mbox', { id: 'm1', from: me, to: 'Mo <mo@more.example>' });
    await importInto(library, more);
    await cli(['add', 'Otto', '--library', library, ...fixed]);
    const after = await exported(library);

    const shown = await restore(library, name);
    expect(shown).toMatchObject({
      restored: false,
      content: { imports: [expect.stringContaining('mbox')] },
      lost: { acts: 1, imports: [more] },
    });
    expect(shown.present?.people).toBe(shown.content.people + 2);
    expect(await exported(library)).toBe(after);

    const done = await restore(library, name, '--yes');
    expect(await exported(library)).toBe(before);
    expect(done.kept?.reason).toBe('replaced');
    await restore(library, done.kept?.name ?? '', '--yes');
    expect(await exported(library)).toBe(after);
  });

  it('is put in the place of a damaged library, which is kept as it was', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const before = await exported(library);
    const { name } = await backUp(library);
    truncateSync(join(library, 'library.sqlite'), 20_000);
    const torn = readFileSync(join(library, 'library.sqlite'));
    expect((await cli(['people', '--library', library])).code).toBe(2);
    const { kept, present } = await restore(library, name, '--yes');
    expect(present).toBeNull();
    expect(await exported(library)).toBe(before);
    expect(readFileSync(join(library, 'backups', kept?.name ?? ''))).toEqual(torn);
  });

  it('that is damaged itself is refused, and nothing is touched', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const { name } = await backUp(library);
    const before = await exported(library);
    truncateSync(join(library, 'backups', name), 20_000);
    for (const yes of [[], ['--yes']]) {
      const ran = await cli(['restore', name, ...yes, '--library', library]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
    }
    expect(await exported(library)).toBe(before);
    expect((await cli(['restore', '../library.sqlite', '--yes', '--library', library])).stderr).toContain(
      'There is no backup “../library.sqlite”.',
    );
  });

  it('is not restored while another process has the library open', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const { name } = await backUp(library);
    const open = openLibraryDatabase(library);
    open.prepare('SELECT count(*) FROM act').row();
    const ran = await cli(['restore', name, '--yes', '--library', library]);
    open.close();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/Another program (?:has the library open|is writing)/);
    expect(readdirSync(join(library, 'backups'))).toEqual([name]);
  }, 60_000);
});

describe('backups made by themselves', () => {
  it('are daily, and rotate', async () => {
    const library = temporaryFolder();
    const database = openLibraryDatabase(library);
    const start = Date.parse('2026-06-01T08:00:00Z');
    makeWhenDue(library, database, start, 0);
    expect(listBackups(library)).toEqual([]);
    database.prepare("INSERT INTO act (batch, at, payload) VALUES (1, 0, '{}')").run();
    for (let hour = 0; hour < 24 * 40; hour += 6) makeWhenDue(library, database, start + hour * 3_600_000, 0);
    const days = listBackups(library).map(({ at }) => at.slice(0, 10));
    expect(days).toEqual(['2026-07-10', '2026-07-09', '2026-07-08', '2026-07-05', '2026-06-28']);
    makeWhenDue(library, database, start + 40 * dayMs, 20_000_000);
    expect(listBackups(library)[0]?.reason).toBe('import');
    database.close();
  });

  it('keep a library of an older version before it is changed', async () => {
    const library = temporaryFolder();
    const fixture = join(import.meta.dirname, '../../fixtures/library-version-1.sqlite');
    writeFileSync(join(library, 'library.sqlite'), readFileSync(fixture));
    openLibraryDatabase(library).close();
    const [kept] = listBackups(library);
    expect(kept?.reason).toBe('migration');
    const shown = await restore(library, kept?.name ?? '');
    expect(shown.content).toEqual(shown.present);
    expect(shown.lost).toEqual({ acts: 0, imports: [] });
  });

  it.runIf(canMount())('leave older ones where they are when the disk is full', () => {
    const disk = smallDisk('20m');
    const library = join(disk.folder, 'library');
    const database = openLibraryDatabase(library);
    database.prepare("INSERT INTO act (batch, at, payload) VALUES (1, 0, '{}')").run();
    makeBackup(library, database, 0, 'asked');
    writeFileSync(join(disk.folder, 'filler'), Buffer.alloc(4096));
    disk.resize('1m');
    expect(() => {
      for (let at = 1; at < 100; at += 1) makeBackup(library, database, at * 7 * dayMs, 'replaced');
      writeFileSync(join(disk.folder, 'filler'), Buffer.alloc(1 << 20));
    }).toThrow();
    expect(() => makeBackup(library, database, dayMs, 'asked')).toThrow('The disk is full.');
    expect(readdirSync(join(library, 'backups')).some((name) => name.endsWith('.part'))).toBe(false);
    expect(listBackups(library).some(({ reason }) => reason === 'asked')).toBe(true);
    expect(() => makeWhenDue(library, database, 30 * dayMs, 0)).not.toThrow();
    database.close();
  });
});

describe('erase', () => {
  it('removes the library with its backups, nothing else, and only when told twice', async () => {
    const library = join(temporaryFolder(), 'library');
    await importInto(library, conversation());
    await backUp(library);
    mkdirSync(join(library, 'mine'));
    const asked = await cli(['erase', '--library', library]);
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(library)).toContain('library.sqlite');
    const erased = await json<Erased>(['erase', '--yes', '--library', library]);
    expect(erased.files).toBeGreaterThanOrEqual(2);
    expect(erased.remains.join(' ')).toMatch(/exported.*backups.*solid-state/);
    expect(readdirSync(library)).toEqual(['mine']);
  });

  it('leaves no folder behind that held nothing else', async () => {
    const library = join(temporaryFolder(), 'library');
    await importInto(library, conversation());
    await json(['erase', '--yes', '--library', library]);
    expect(existsSync(library)).toBe(false);
  });
});

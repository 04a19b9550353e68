import { hash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/library/database.ts';
import { cli, exported, fixed, importInto, type Ran, temporaryFolder } from '../command-line.ts';
import { cliBoundByModes } from './bound-by-modes.ts';
import { canMount, holdReadOnly, smallDisk } from './disks.ts';
import { conversation } from './small-mail.ts';

const file = (library: string) => join(library, 'library.sqlite');
const people = (library: string): Promise<Ran> => cli(['people', '--library', library, ...fixed, '--json']);

/** What is stored in a folder: the digest of each file but the locks, and but logs that hold nothing. Backups lie below. */
function bytesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('-shm') && statSync(join(folder, name)).size > 0)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => `${name} ${hash('sha256', readFileSync(join(folder, name)))}`);
}

/** Reading and writing commands alike. */
const anyCommand = () => [['people'], ['import', conversation()]];

/** Commands are refused with these words, name the file, and leave its folder as it was. */
async function refused(library: string, words: RegExp, commands = anyCommand()): Promise<void> {
  const before = bytesOf(library);
  for (const command of commands) {
    const ran = await cli([...command, '--library', library, ...fixed, '--json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).toContain(file(library));
    expect(ran.stderr).not.toMatch(/\bat .*:\d+/);
  }
  expect(bytesOf(library)).toEqual(before);
}

describe('a library that is made', () => {
  it('is for its owner alone', async () => {
    const library = join(temporaryFolder(), 'below', 'library');
    await importInto(library, conversation());
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(library)).toBe('700');
    expect(mode(file(library))).toBe('600');
  });

  it('keeps its log for its owner alone too, in a folder that others may read', async () => {
    const library = join(temporaryFolder(), 'open');
    mkdirSync(library, { mode: 0o755 });
    const database = (await import('../../../main/library/open-library.ts')).openLibraryDatabase(library);
    const modes = readdirSync(library).map((name) =>
      (statSync(join(library, name)).mode & 0o777).toString(8),
    );
    database.close();
    expect(modes).toEqual(['600', '600', '600']);
  });

  it('is made once by many processes that start together', async () => {
    const library = join(temporaryFolder(), 'library');
    const ran = await Promise.all(Array.from({ length: 6 }, () => people(library)));
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual(Array(6).fill([0, '']));
  });
});

describe('a file that is no library of ours', () => {
  it('is refused when a newer version wrote it', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const database = openDatabase(file(library));
    database.exec('PRAGMA user_version = 7; CREATE TABLE from_the_future (a)');
    database.close();
    await cli(['people', '--library', library, ...fixed]);
    await refused(library, /written by a newer Wellspring \(its version is 7, this one knows 4\)/);
  });

  it('is refused when it is the database of another program', async () => {
    const library = temporaryFolder();
    const database = openDatabase(file(library));
    database.exec("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')");
    database.close();
    await refused(library, /not a Wellspring library/);
  });

  it('is refused when another program has marked it as its own, even before it holds anything', async () => {
    const library = temporaryFolder();
    const database = openDatabase(file(library));
    database.exec('PRAGMA application_id = 1196444487');
    database.close();
    await refused(library, /not a Wellspring library/);
  });

  it('is refused when it is no database at all', async () => {
    const library = temporaryFolder();
    writeFileSync(file(library), 'Dear diary, today I wrote a file that is not a database. '.repeat(200));
    await refused(library, /damaged or is not a Wellspring library/);
  });

  it('is refused when its end is missing', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    truncateSync(file(library), 20_000);
    await refused(library, /damaged/);
  });

  it.runIf(process.platform === 'linux')('is refused at once where no folder can be made', async () => {
    const ran = await cli(['people', '--library', '/proc/wellspring/library', ...fixed]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/cannot be opened/);
  });

  it('is refused when a file stands where its folder should be', async () => {
    const library = join(temporaryFolder(), 'a-file');
    writeFileSync(library, 'keep me');
    const ran = await people(library);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/cannot be opened/);
    expect(readFileSync(library, 'utf8')).toBe('keep me');
  });

  it('says so when an entry of the journal is one that only a newer version knows', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const database = openDatabase(file(library));
    database.prepare('INSERT INTO act (batch, at, payload) VALUES (9, 0, ?)').run('{"type":"teleport"}');
    database.close();
    const ran = await people(library);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/Entry \d+ of the journal is no act that this Wellspring knows/);
  });
});

describe('a folder its user may only read', () => {
  it('is refused, for a library that is there and for one to be made', async () => {
    const library = temporaryFolder();
    const empty = temporaryFolder();
    await importInto(library, conversation());
    const before = bytesOf(library);
    chmodSync(library, 0o500);
    chmodSync(empty, 0o500);
    for (const folder of [library, empty]) {
      const ran = cliBoundByModes(['add', 'Nadia', '--library', folder, ...fixed]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/cannot be (?:opened|written)/);
      expect(ran.stderr).toContain(file(folder));
    }
    expect(bytesOf(library)).toEqual(before);
    expect(bytesOf(empty)).toEqual([]);
    chmodSync(library, 0o700);
    expect((await people(library)).code).toBe(0);
  });
});

describe.runIf(canMount())('a disk that cannot be written', () => {
  it('is said, for a whole disk', async () => {
    const disk = smallDisk('20m');
    const library = join(disk.folder, 'library');
    await importInto(library, conversation());
    disk.makeReadOnly();
    await refused(library, /cannot be (?:opened|written)[\s\S]*(?:you may read and write it|write access)/);
  });

  it('is said, for a folder that would have to be made', async () => {
    const disk = smallDisk('20m');
    disk.makeReadOnly();
    const ran = await people(join(disk.folder, 'library'));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/cannot be (?:opened|written)/);
  });

  it('is said, for the file alone, which can still be read', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const before = await exported(library);
    holdReadOnly(file(library));
    await refused(library, /cannot be written[\s\S]*write access/, [
      ['import', conversation()],
      ['add', 'Nadia'],
    ]);
    expect(await exported(library)).toBe(before);
  });
});

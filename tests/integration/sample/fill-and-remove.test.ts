import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importInThread } from '../../../main/import/worker-thread.ts';
import { openDatabase } from '../../../main/library/database.ts';
import type { Library } from '../../../main/library/library.ts';
import { LibraryService } from '../../../main/library/library-service.ts';
import { sampleAt } from '../../../main/sample/sample-files.ts';
import type { AppEvent } from '../../../shared/contract/contract.ts';
import { cli, json, temporaryFolder } from '../command-line.ts';
import { importHere } from '../library/open-here.ts';
import { berlin, contentOf, fill, importer, libraryAt, wednesday } from './sample-library.ts';

const ana = 'ana.moreau@harbourlabs.example';
const bo = 'bo@home.example';

const ownMail = [
  'From me@home.example Mon Mar 02 10:00:00 2026',
  'Delivered-To: me@home.example',
  'From: Bo Lind <bo@home.example>',
  'To: Me <me@home.example>',
  'Date: Mon, 2 Mar 2026 10:00:00 +0000',
  'Message-ID: <own-1@home.example>',
  'Subject: Apples',
  '',
  'The apples are in. Lunch?',
  '',
].join('\n');

/** A file of the user's own. */
function ownFile(): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'own.mbox');
  writeFileSync(path, ownMail);
  return path;
}

/** Rows of every table that could still hold something of the sample. */
function rowsLeft(library: Library): Readonly<Record<string, number>> {
  const database = openDatabase(join(library.folder, 'library.sqlite'));
  const tables = [
    'envelope',
    'party',
    'sighting',
    'import',
    'import_file',
    'act',
    'act_found',
    'person',
    'reminder_shown',
  ];
  const counts = tables.map((table) => [
    table,
    Number(database.prepare(`SELECT count(*) FROM ${table}`).row()?.[0]),
  ]);
  database.close();
  return Object.fromEntries(counts);
}

describe('filling a library with the sample data', () => {
  test('takes the same files whenever it is the same moment, byte for byte', async () => {
    const moment = { now: Date.parse(wednesday), zone: berlin };
    const [one, other] = [await sampleAt(moment), await sampleAt(moment)];
    expect(one.files).toEqual(other.files);
    expect(one.files.map(({ name, text }) => `${name} ${text.length > 1000}`)).toEqual([
      'Sample mail.mbox true',
      'Sample calendar.ics true',
      'Sample contacts, a year ago.vcf true',
      'Sample contacts.vcf true',
    ]);
  });

  test('gives the same library in the window and on the command line', async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    const events: AppEvent[] = [];
    const service = new LibraryService({
      folder,
      systemZone: berlin,
      clock: () => Date.parse(wednesday),
      importer: async () => importInThread(importer),
      emit: (event) => events.push(event),
    });
    const answer = await service.answer('demo.start', undefined);
    service.close();
    const document = await json<{ imports: readonly unknown[]; people: unknown; touchpoints: unknown }>([
      'demo',
      ...['--library', other, '--now', wednesday, '--zone', berlin],
    ]);
    expect(document.people).toEqual({ added: 52, total: 52, unknown: 8 });
    expect(document.touchpoints).toEqual({ added: 1120, total: 1120 });
    expect(document.imports).toHaveLength(4);
    expect(answer).toMatchObject({
      ok: true,
      value: { people: document.people, touchpoints: document.touchpoints },
    });
    expect(events.map(({ type }) => type)).toContain('import.progress');
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['import.finished', 'library.changed']);
    expect(contentOf(libraryAt(wednesday, berlin, folder))).toBe(
      contentOf(libraryAt(wednesday, berlin, other)),
    );
  });

  test('says in words what was read, and leaves no file behind', async () => {
    const folder = temporaryFolder();
    const ran = await cli(['demo', '--library', folder, '--now', wednesday, '--zone', berlin]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Read 763 messages and 4 calendar entries (4 occurrences); 665 count');
    expect(ran.stdout).toContain('You are elin.marlowe@postbox.example, elin@saltmarsh.example.');
    expect(readdirSync(folder)).not.toContain('sample');
  });

  test('refuses a library that holds anything, and changes nothing', async () => {
    const folder = temporaryFolder();
    const common = ['--library', folder, '--now', wednesday];
    await cli(['add', 'Bo Lind', bo, ...common]);
    const before = contentOf(libraryAt(wednesday, berlin, folder));
    const ran = await cli(['demo', ...common]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('There is something in this library already.');
    expect(ran.stderr).toContain('The sample data fills an empty library only.');
    expect(contentOf(libraryAt(wednesday, berlin, folder))).toBe(before);
  });

  test('that is cancelled leaves nothing', async () => {
    const library = libraryAt(wednesday);
    const empty = contentOf(library);
    const stop = new AbortController();
    stop.abort();
    expect((await fill(library, stop.signal)).imports).toEqual([]);
    expect(library.status()).toMatchObject({ state: 'empty', sample: 'none' });
    expect(contentOf(library)).toBe(empty);
  });

  test('is no step of undo', async () => {
    const library = libraryAt(wednesday);
    await fill(library);
    expect(library.undo()).toBeNull();
    library.perform([{ type: 'log', person: ana, kind: 'call', on: '2026-11-25', ways: 'both', note: '' }]);
    expect(library.undo()?.said).toContain('Ana Moreau');
    expect(library.undo()).toBeNull();
    expect(library.status().people.network).toBe(35);
  });
});

describe('removing the sample data', () => {
  test('leaves the library as empty as it was', async () => {
    const library = libraryAt(wednesday);
    const empty = contentOf(library);
    const rows = rowsLeft(library);
    await fill(library);
    library.perform([{ type: 'note', person: ana, text: 'Mine.' }]);
    const told = library.person(ana)?.id ?? '';
    library.rememberShown([
      { key: 'digest 2026-11-25', person: '', at: 1 },
      { key: 'due', person: told, at: 1 },
    ]);
    library.removeSample();
    expect(contentOf(library)).toBe(empty);
    expect(library.imports()).toEqual([]);
    expect(library.status()).toMatchObject({ state: 'empty', sample: 'none', undo: null });
    expect(rowsLeft(library)).toEqual(rows);
  });

  test('can be followed by another beginning', async () => {
    const library = libraryAt(wednesday);
    await fill(library);
    const before = contentOf(library);
    library.removeSample();
    await fill(library);
    expect(contentOf(library)).toBe(before);
  });

  test('leaves what the user brought: files, people, decisions and settings', async () => {
    const file = ownFile();
    const own = (library: Library, others: readonly string[]) => {
      library.perform([{ type: 'keep', people: [bo, ...others], circle: 'close' }]);
      library.perform([
        {
          type: 'add',
          person: 'hand:mine',
          name: 'Cato Berg',
          addresses: [],
          organization: '',
          circle: 'wide',
        },
      ]);
      library.perform([{ type: 'circle', circle: 'choir', name: 'Choir', days: 60 }]);
    };
    const mixed = libraryAt(wednesday);
    await fill(mixed);
    await importHere(mixed, [file], []);
    own(mixed, ['zoe.hartmann@uferstudio.example', 'rowan@saltmarsh.example']);
    mixed.perform([{ type: 'star', people: [ana], stars: 1 }]);
    mixed.perform([{ type: 'forget', people: ['tomasz@wieczorek.example'] }]);
    mixed.removeSample();

    const alone = libraryAt(wednesday);
    await importHere(alone, [file], []);
    own(alone, []);
    expect(contentOf(mixed)).toBe(contentOf(alone));
    expect(mixed.people('network').map(({ name }) => name)).toEqual(['Bo Lind', 'Cato Berg']);
    expect(mixed.undo()?.said).toBe(alone.undo()?.said);
  });

  test('says so when there are none', () => {
    const library = libraryAt(wednesday);
    expect(() => library.removeSample()).toThrow('There is no sample data in this library.');
  });

  test('works for what a crash left in the middle of filling', async () => {
    const library = libraryAt(wednesday);
    const empty = contentOf(library);
    await fill(library);
    // As though it had ended before its last step: what was decided was not noted as the sample's own.
    const database = openDatabase(join(library.folder, 'library.sqlite'));
    database
      .prepare("UPDATE meta SET value = json_set(value, '$.batches', json('[]')) WHERE key = 'sample'")
      .run();
    database.exec("DELETE FROM act WHERE json_extract(payload, '$.type') <> 'import'");
    database.close();
    expect(library.status().sample).toBe('shown');
    library.removeSample();
    expect(contentOf(library)).toBe(empty);
  });
});

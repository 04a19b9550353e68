import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/contract/imports.ts';
import type { PersonPage, PersonRow } from '../../../shared/contract/people.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { contentOf, importHere, openHere } from './open-here.ts';
import { conversation, mbox, me } from './small-mail.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/library');
const mail = join(fixtures, 'mail.mbox');
const meetings = join(fixtures, 'meetings.ics');
const copy = join(fixtures, 'copy.eml');

const everybody = async (library: string) =>
  (await json<{ people: PersonRow[] }>(['people', '--all', '--library', library, ...fixed])).people;

describe('importing', () => {
  it('the same file twice changes nothing, and says so', async () => {
    const library = temporaryFolder();
    await importInto(library, mail, meetings);
    const before = await exported(library);
    const again = await importInto(library, mail, meetings);
    expect(await exported(library)).toBe(before);
    expect(again.imports).toMatchObject([
      { messages: 9, kept: 0, duplicates: 9, touchpoints: 0 },
      { kept: 0, touchpoints: 0 },
    ]);
    expect(again).toMatchObject({ people: { added: 0 }, touchpoints: { added: 0 } });
  });

  it('in any order gives the same library', async () => {
    const orders = [
      [mail, meetings, copy],
      [copy, mail, meetings],
      [meetings, copy, mail],
      [mail, copy, meetings],
    ];
    const made = await Promise.all(
      orders.map(async (files, index) => {
        const library = temporaryFolder();
        // Half of them in one import, half in one import a file.
        if (index % 2 === 0) await importInto(library, ...files);
        else for (const file of files) await importInto(library, file);
        return exported(library);
      }),
    );
    expect(new Set(made).size).toBe(1);
  });

  it('counts a message in two files once, and knows both files', async () => {
    const library = temporaryFolder();
    const folder = temporaryFolder();
    copyFileSync(mail, join(folder, 'mail.mbox'));
    copyFileSync(copy, join(folder, 'copy.eml'));
    const one = await importInto(library, join(folder, 'mail.mbox'), '--me', me);
    const other = await importInto(library, join(folder, 'copy.eml'), '--me', me);
    expect(other.imports).toMatchObject([{ messages: 1, kept: 0, duplicates: 1, touchpoints: 0 }]);
    expect(other.touchpoints.total).toBe(one.touchpoints.total);
    const { messages } = JSON.parse(await exported(library)) as {
      messages: { messageId: string; sources: string[] }[];
    };
    const copies = messages.filter((item) => item.messageId === 'plan-1@harbour.example');
    const places = copies.flatMap((item) => item.sources);
    expect(places.map((place) => place.slice(folder.length))).toEqual(
      expect.arrayContaining(['/copy.eml@0', '/mail.mbox@0']),
    );
    // With the first file taken back, the second still tells of it.
    expect((await cli(['undo-import', '1', '--library', library, ...fixed])).code).toBe(0);
    expect((await everybody(library)).map((row) => [row.name, row.touchpoints])).toEqual([['Ana Lima', 1]]);
  });

  it('taken back leaves no trace, and done again is as before', async () => {
    const library = temporaryFolder();
    await importInto(library, mail);
    const before = await exported(library);
    await importInto(library, meetings);
    const both = await exported(library);
    const common = ['--library', library, ...fixed];
    expect(await json(['undo-import', '2', ...common])).toEqual({ undone: 2 });
    expect(await exported(library)).toBe(before);
    await importInto(library, meetings);
    expect(await exported(library)).toBe(both);
    const twice = await cli(['undo-import', '2', ...common]);
    expect(twice).toMatchObject({ code: 2, stdout: '' });
    expect(twice.stderr).toContain('Import 2 was taken back already.');
  });
});

describe('own addresses', () => {
  const strip = (content: unknown) => {
    const { imports: _imports, ...rest } = content as Record<string, unknown>;
    return rest;
  };

  it('confirmed after the import are as good as named from the start', async () => {
    const files = [mail, meetings];
    const named = openHere(temporaryFolder());
    await importHere(named, files, ['dora@mill.example']);
    const later = openHere(temporaryFolder());
    await importHere(later, files);
    expect(strip(contentOf(later))).not.toEqual(strip(contentOf(named)));
    later.perform([{ type: 'me', addresses: [' Dora@Mill.example '] }]);
    expect(strip(contentOf(later))).toEqual(strip(contentOf(named)));
  });

  it('named with an import are added to those that were confirmed, until the import is undone', async () => {
    const library = openHere(temporaryFolder());
    await importHere(library, [conversation()]);
    library.perform([{ type: 'me', addresses: [me] }]);
    const before = contentOf(library);
    const result = await importHere(library, [mbox('more.mbox', { id: 'm1' })], ['bram@quay.example']);
    expect(result.me).toEqual(['bram@quay.example', me]);
    expect(library.status().me).toMatchObject({ addresses: ['bram@quay.example', me] });
    library.undo();
    expect(contentOf(library)).toEqual(before);
  });
});

describe('a decision about a person', () => {
  it('to forget them holds against every import', async () => {
    const library = temporaryFolder();
    const common = ['--library', library, ...fixed];
    await importInto(library, mail);
    expect((await cli(['forget', 'ANA@harbour.example', ...common])).code).toBe(0);
    await importInto(
      library,
      mail,
      copy,
      mbox('new.mbox', { id: 'n1', from: me, to: 'ana@harbour.example' }),
    );
    const addresses = (await everybody(library)).flatMap((row) => row.addresses);
    expect(addresses).not.toContain('ana@harbour.example');
    expect(addresses).toContain('bram@quay.example');
    for (const command of [['person'], ['log', 'call'], ['forget']]) {
      const [name = '', ...rest] = command;
      const ran = await cli([name, 'ana@harbour.example', ...rest, ...common]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('Nobody in the library has');
    }
    // Only the user brings them back.
    expect((await cli(['add', 'Ana again', 'ana@harbour.example', ...common])).code).toBe(0);
    const back = await json<PersonPage>(['person', 'ana@harbour.example', ...common]);
    expect(back).toMatchObject({ name: 'Ana again', status: 'network', sent: 2, received: 1 });
  });

  it('to decide later hides them until that day, and never for good', async () => {
    const folder = temporaryFolder();
    const library = openHere(folder, Date.parse('2026-06-01T12:00:00Z'));
    await importHere(library, [conversation()], [me]);
    const offered = (at: string) =>
      openHere(folder, Date.parse(at))
        .people('suggestions')
        .map((row) => row.name);
    expect(offered('2026-06-01T12:00:00Z')).toEqual(['Ana Lima', 'Bram Okafor']);
    library.perform([{ type: 'later', people: ['ana@harbour.example'], until: '2026-08-30' }]);
    expect(offered('2026-08-29T23:59:59Z')).toEqual(['Bram Okafor']);
    expect(offered('2026-08-30T00:00:00Z')).toEqual(['Ana Lima', 'Bram Okafor']);
    library.perform([{ type: 'never', people: ['bram@quay.example'] }]);
    await importHere(library, [mbox('more.mbox', { id: 'm1', from: 'bram@quay.example' })]);
    expect(offered('2036-08-30T00:00:00Z')).toEqual(['Ana Lima']);
    const bram = library.people('all').find((row) => row.name === 'Bram Okafor');
    expect(bram).toMatchObject({ status: 'ignored', received: 1 });
  });
});

describe('an import that was cut short', () => {
  it('reads again what could not be read before, and forgets that it could not', async () => {
    const { openLibraryDatabase } = await import('../../../main/library/open-library.ts');
    const library = temporaryFolder();
    const path = conversation();
    const first = await importInto(library, path);
    const database = openLibraryDatabase(library);
    database.exec(`
      UPDATE import SET state = 'cancelled' WHERE id = 1;
      INSERT INTO read_error SELECT id, -1, 'You have no permission to read this.' FROM import_file;`);
    database.close();
    const again: ImportResult = await importInto(library, path);
    expect(again.imports).toMatchObject([{ id: 1, messages: 4, errors: [] }]);
    expect(again.touchpoints.total).toBe(first.touchpoints.total);
  });
});

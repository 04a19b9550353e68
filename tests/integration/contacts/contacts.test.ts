import { cpSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult, Receipt } from '../../../shared/contract/imports.ts';
import type { PersonPage, PersonRow } from '../../../shared/contract/people.ts';
import { cli, temporaryFolder } from '../command-line.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/contacts');
const now = '2026-01-01T00:00:00Z';

/** A library and a copy of the files, all written at one moment, so that no run differs from another. */
function begin() {
  const folder = temporaryFolder();
  const files = join(folder, 'files');
  cpSync(fixtures, files, { recursive: true });
  for (const name of ['apple.vcf', 'google.csv', 'outlook.csv', 'broken.vcf']) {
    utimesSync(join(files, name), new Date('2025-01-01'), new Date('2025-01-01'));
  }
  const common = ['--library', join(folder, 'library'), '--now', now, '--zone', 'UTC', '--json'];
  const run = async <T>(...words: string[]) => JSON.parse((await cli([...words, ...common])).stdout) as T;
  return { files, folder, run };
}

/** messages + occurrences − (kept + duplicates + everything skipped + unreadable): always nothing. */
function unaccounted(receipt: Receipt): number {
  const skipped = Object.values(receipt.skipped).reduce((sum, count) => sum + count, 0);
  const unreadable = receipt.errors.length + receipt.moreErrors;
  return receipt.messages + receipt.occurrences - receipt.kept - receipt.duplicates - skipped - unreadable;
}

describe('a LinkedIn export', () => {
  it('tells whose it is, accounts for every item, and changes nothing when it is read again', async () => {
    const { files, run } = begin();
    const first = await run<ImportResult>('import', join(files, 'linkedin'));
    expect(first.me).toEqual(['linkedin.com/in/mira-lindqvist', 'mira@home.example']);
    const [receipt] = first.imports;
    expect(receipt).toMatchObject({
      messages: 8,
      kept: 5,
      touchpoints: 6,
      contacts: 9,
      contactDuplicates: 0,
    });
    expect(receipt?.skipped).toMatchObject({ folder: 2, noPeople: 1 });
    expect(receipt?.errors).toEqual([]);
    expect(receipt && unaccounted(receipt)).toBe(0);

    const again = await run<ImportResult>('import', join(files, 'linkedin'));
    expect(again.imports[0]).toMatchObject({ kept: 0, duplicates: 8, contacts: 9, contactDuplicates: 9 });
    expect(again.imports[0] && unaccounted(again.imports[0])).toBe(0);
    expect(again.people).toEqual({ ...first.people, added: 0 });
    expect(again.touchpoints.added).toBe(0);
  });

  it('makes touchpoints of messages, both ways, and suggests nobody for being connected', async () => {
    const { files, run } = begin();
    await run('import', join(files, 'linkedin'));
    const page = await run<PersonPage>('person', 'https://www.linkedin.com/in/ana-moreau');
    expect(page).toMatchObject({
      name: 'Ana Moreau',
      addresses: ['linkedin.com/in/ana-moreau'],
      organization: 'Harbour Labs',
      title: 'Lead designer',
      status: 'suggestion',
      connectedOn: '2024-03-24',
      urls: ['https://www.linkedin.com/in/ana-moreau', 'www.linkedin.com/in/ana-moreau'],
    });
    const touches = page.timeline.map(({ kind, direction, day, groupSize }) => [
      kind,
      direction,
      day,
      groupSize,
    ]);
    expect(touches).toEqual([
      ['message', 'out', '2024-04-03', 2],
      ['message', 'out', '2024-04-02', 1],
      ['message', 'in', '2024-04-02', 1],
    ]);

    const { people } = await run<{ people: PersonRow[] }>('people', '--all');
    const found = people.map((row) => [row.name, row.status]);
    expect(Object.fromEntries(found)).toEqual({
      'Ana Moreau': 'suggestion',
      'Bram Okafor': 'suggestion',
      'Cyd Lane': 'suggestion',
      'Dora Lind': 'unknown',
    });
  });
});

describe('address books', () => {
  it('tell about whom mail knows, until they are taken back', async () => {
    const { files, folder, run } = begin();
    const mail = join(folder, 'mail.eml');
    writeFileSync(
      mail,
      'From: mira@home.example\nTo: "ana m" <ana@home.example>\nDate: 2 Mar 2025 09:00:00 +0000\nMessage-ID: <1@home.example>\n\nHello Ana\n',
    );
    await run('import', mail, '--me', 'mira@home.example');
    const before = await run<PersonPage>('person', 'ana@home.example');
    expect(before).toMatchObject({ name: 'ana m', organization: 'home.example', title: '', birthday: null });

    const result = await run<ImportResult>('import', join(files, 'apple.vcf'), join(files, 'google.csv'));
    expect(result.imports).toMatchObject([
      { format: 'vcard', messages: 0, contacts: 2, contactDuplicates: 0, errors: [] },
      { format: 'csv', messages: 0, contacts: 3, contactDuplicates: 0, errors: [] },
    ]);
    const after = await run<PersonPage>('person', 'ana@home.example');
    expect(after).toMatchObject({
      // The card of Google is newer by the date of its file.
      name: 'Ana Sofia Moreau',
      addresses: ['ana@home.example', 'ana@harbour.example', 'ana@lab.example', 'linkedin.com/in/ana-moreau'],
      organization: 'Harbour Labs',
      title: 'Lead designer',
      birthday: '1980-03-24',
      touchpoints: 1,
    });
    // No company of the address books is a person.
    const { people } = await run<{ people: PersonRow[] }>('people', '--all');
    expect(people.map((row) => row.name).sort()).toEqual(['Ana Sofia Moreau', 'Dora Lind']);

    await run('undo-import', '2');
    await run('undo-import', '3');
    expect(await run<PersonPage>('person', 'ana@home.example')).toEqual(before);
  });

  it('with broken cards say where, and keep the rest', async () => {
    const { files, run } = begin();
    const path = join(files, 'broken.vcf');
    const { imports } = await run<ImportResult>('import', path);
    expect(imports).toMatchObject([
      {
        contacts: 3,
        messages: 2,
        errors: [
          { path, offset: 130, reason: 'Nothing in this card could be read.' },
          { path, offset: 284, reason: 'The file ends inside this card.' },
        ],
      },
    ]);
    expect(imports[0] && unaccounted(imports[0])).toBe(0);
  });

  it('are exported whole, whatever the order they came in', async () => {
    const names = ['apple.vcf', 'google.csv', 'outlook.csv'];
    const documents: {
      contacts: { key: string; names: { formatted: string }; sources: string[]; seen: unknown }[];
    }[] = [];
    for (const order of [names, names.toReversed()]) {
      const { files, folder, run } = begin();
      for (const name of order) await run('import', join(files, name));
      const file = join(folder, 'export.json');
      await run('export', '--format', 'json', file);
      documents.push(JSON.parse(readFileSync(file, 'utf8').replaceAll(files, '')));
    }
    expect(documents[0]).toEqual(documents[1]);
    const apple = documents[0]?.contacts.find((one) => one.sources[0]?.startsWith('/apple.vcf@0'));
    const { key: _key, sources: _sources, seen: _seen, ...envelope } = apple ?? {};
    expect(envelope).toEqual({
      kind: 'contact',
      source: 'vcard',
      subject: 'person',
      uid: '9A1B-0001',
      names: { formatted: 'Ana Sofia Moreau', given: 'Ana', family: 'Moreau', nickname: 'Annie' },
      addresses: ['ana@harbour.example', 'ana@home.example'],
      urls: ['http://ana.example/work', 'https://www.linkedin.com/in/ana-moreau/'],
      organization: 'Harbour Labs',
      title: 'Lead designer',
      birthday: '--02-29',
      connectedOn: null,
      acts: [],
      revised: Date.parse('2024-03-05T08:09:10Z'),
    });
    expect(documents[0]?.contacts).toHaveLength(8);
  });
});

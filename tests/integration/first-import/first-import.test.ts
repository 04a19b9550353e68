import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/contract/imports.ts';
import type { PersonRow } from '../../../shared/contract/people.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { fixed, json, temporaryFolder } from '../command-line.ts';
import { enronMailbox, listArchive } from './unpacked.ts';

/** The people an independent reader of the model finds in public archives. */
describe.runIf(haveCorpora())('the first import of public archives', () => {
  const people = async (library: string) =>
    (await json<{ people: PersonRow[] }>(['people', '--all', '--library', library, ...fixed])).people;
  const bothWays = (row: PersonRow) => row.sent > 0 && row.received > 0;

  it('reads a mailing list archive as one of its writers', async () => {
    const library = temporaryFolder();
    const me = 'cohuck@redhat.com';
    const args = ['import', await listArchive(), '--me', me, '--library', library, ...fixed];
    const result = await json<ImportResult>(args);
    expect(result.imports).toMatchObject([
      {
        format: 'mbox',
        bytes: 123_580_055,
        messages: 15_000,
        kept: 1192,
        duplicates: 5,
        touchpoints: 4267,
        skipped: { automated: 5, bulk: 13_476, tooLarge: 322, undated: 0, folder: 0, reply: 0, noPeople: 0 },
        errors: [],
      },
    ]);
    expect(result).toMatchObject({
      me: [me],
      // 84 addresses; two are Vasily Gorbik's, who writes from linux.ibm.com and kernel.org with seven people in common.
      people: { added: 83, total: 83 },
      touchpoints: { total: 4267 },
    });

    const rows = await people(library);
    expect(rows.filter(bothWays)).toHaveLength(34);
    const written = rows.sort((a, b) => b.sent - a.sent).map((row) => [row.addresses[0], row.sent]);
    expect(written.slice(0, 3)).toEqual([
      ['borntraeger@de.ibm.com', 407],
      ['david@redhat.com', 334],
      ['frankja@linux.ibm.com', 300],
    ]);
    const addresses = rows.flatMap((row) => row.addresses);
    expect(
      addresses.filter((address) => address.startsWith('kvm@') || address.startsWith('virtualization@')),
    ).toEqual([]);
  });

  it('reads a mailbox of one file a message', async () => {
    const library = temporaryFolder();
    const args = ['import', enronMailbox(), '--me', 'lynn.blair@enron.com', '--library', library, ...fixed];
    const result = await json<ImportResult>(args);
    expect(result.imports).toMatchObject([
      {
        format: 'folder',
        messages: 3415,
        kept: 1872,
        duplicates: 646,
        touchpoints: 3055,
        skipped: { folder: 633, noPeople: 22, tooLarge: 242, automated: 0, bulk: 0, undated: 0 },
        errors: [],
      },
    ]);
    expect(result.people.total).toBe(275);
    const rows = await people(library);
    expect(rows.filter(bothWays)).toHaveLength(83);
    const team = rows.find((row) => row.addresses.includes('outlook.team@enron.com'));
    expect(team).toMatchObject({ status: 'unknown', state: 'Unknown', received: 593, sent: 0 });
  });

  it('guesses whose mailbox it is', async () => {
    const result = await json<ImportResult>([
      'import',
      enronMailbox(),
      '--library',
      temporaryFolder(),
      ...fixed,
    ]);
    expect(result.me).toEqual(['lynn.blair@enron.com']);
  });

  it.each(['fixtures', 'recurring'])('keeps or explains every event of calendar/%s', async (suite) => {
    const library = temporaryFolder();
    const { imports } = await json<ImportResult>([
      'import',
      corpus('calendar', suite),
      '--library',
      library,
      ...fixed,
    ]);
    for (const one of imports) {
      const { messages, occurrences, kept, duplicates, skipped, errors } = one;
      const explained = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      expect(messages + occurrences).toBe(kept + duplicates + explained + errors.length);
      expect(one.events).toBeGreaterThan(0);
    }
  });
});

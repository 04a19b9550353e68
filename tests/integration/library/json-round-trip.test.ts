import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult, ImportRow } from '../../../shared/contract/imports.ts';
import type { Act } from '../../../shared/journal/acts.ts';
import { haveCorpora } from '../../corpora.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { enronMailbox, listBeginning } from '../first-import/unpacked.ts';
import { importHere, openHere } from './open-here.ts';
import { conversation, mbox, me } from './small-mail.ts';

const contacts = join(import.meta.dirname, '../../fixtures/contacts');
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:lunch@test.example',
  'DTSTAMP:20260301T100000Z',
  'DTSTART:20260310T120000Z',
  'DTEND:20260310T130000Z',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'SUMMARY:Lunch',
  `ORGANIZER:mailto:${me}`,
  'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Lima:mailto:ana@harbour.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const acts: readonly Act[] = [
  { type: 'keep', people: ['ana@harbour.example', 'bram@quay.example'], circle: 'close' },
  { type: 'note', person: 'ana@harbour.example', text: 'likes boats “and” \u{1F6A4}' },
  { type: 'log', person: 'bram@quay.example', kind: 'lunch', on: '2026-05-20', ways: 'both', note: 'soup' },
  { type: 'circle', circle: 'active', name: 'Busy', days: 60 },
  { type: 'zone', zone: 'Asia/Tokyo' },
];

/** Mail, a calendar and contacts, with acts one of which was taken back. */
async function livedIn(library: string): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'work.ics'), calendar);
  writeFileSync(join(folder, 'torn.eml'), 'From: \nnothing of a message');
  cpSync(contacts, join(folder, 'cards'), { recursive: true });
  const asks = { id: 'q1', body: 'Could you send me the drawings of the boat? I would like to see them.' };
  const open = openHere(library);
  await importHere(open, [conversation(), mbox('asks.mbox', asks), folder], [me]);
  for (const act of acts) open.perform([act]);
  open.perform([{ type: 'star', people: ['ana@harbour.example'], stars: 3 }]);
  open.undo();
  const gone = await importHere(open, [mbox('gone.mbox', { id: 'g1', from: 'Gone <gone@gone.example>' })]);
  open.undoImport(gone.imports[0]?.id ?? 0);
  open.rememberShown([{ key: 'digest 2026-05-30', person: '', at: Date.parse('2026-05-30T08:00:00Z') }]);
  open.close();
  return exported(library);
}

/** An export as a file that no name tells for what it is. */
function asFile(text: string): string {
  const file = join(temporaryFolder(), 'some file');
  writeFileSync(file, text);
  return file;
}

describe('an export as JSON', () => {
  it('taken into an empty library gives the very same export, and can be taken back act by act', async () => {
    const before = await livedIn(temporaryFolder());
    const file = asFile(before);
    const library = temporaryFolder();
    const result = await json<ImportResult>(['import', file, '--library', library, ...fixed]);
    expect(result.imports).toMatchObject([{ path: file, format: 'wellspring' }]);
    expect(result.imports[0]?.messages).toBeGreaterThan(4);
    expect(await exported(library)).toBe(before);

    const { imports } = await json<{ imports: ImportRow[] }>(['imports', '--library', library, ...fixed]);
    expect(imports.map(({ path, state }) => [path.split('/').at(-1)?.slice(0, 9), state])).toContainEqual([
      'talk.mbox',
      'done',
    ]);
    const open = openHere(library);
    // Each act, and the zone that the command line was told to count days in.
    const undone = [...acts, 'zone'].map(() => open.undo()?.said);
    expect(undone.every((said) => typeof said === 'string' && !said.startsWith('Took in'))).toBe(true);
    expect(open.people('network')).toEqual([]);
    open.close();
  });

  it.runIf(haveCorpora())('of thousands of messages, too', { timeout: 120_000 }, async () => {
    const first = temporaryFolder();
    await importInto(first, await listBeginning(2000), enronMailbox());
    const before = await exported(first);
    const library = temporaryFolder();
    await importInto(library, asFile(before));
    expect(await exported(library)).toBe(before);
  });

  it('without kept sentences brings none', async () => {
    const first = temporaryFolder();
    await livedIn(first);
    const open = openHere(first);
    open.keepSentences('not kept');
    open.close();
    const before = await exported(first);
    const library = temporaryFolder();
    await importInto(library, asFile(before));
    expect(before).not.toContain('drawings of the boat');
    expect(await exported(library)).toBe(before);
  });

  it('is refused by a library that holds something, which stays as it is', async () => {
    const file = asFile(await livedIn(temporaryFolder()));
    const library = temporaryFolder();
    await importInto(library, conversation());
    const before = await exported(library);
    const ran = await cli(['import', file, '--library', library, ...fixed, '--json']);
    expect(ran.code).toBe(1);
    const { imports } = JSON.parse(ran.stdout) as ImportResult;
    expect(imports).toMatchObject([{ id: 0, messages: 1, kept: 0 }]);
    expect(imports[0]?.errors[0]?.reason).toContain('which only an empty one takes in');
    expect(await exported(library)).toBe(before);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'it is cut off'],
    [
      'of a newer version',
      (text: string) => text.replace('"wellspring": 1', '"wellspring": 99'),
      'of a newer Wellspring',
    ],
    [
      'with an act nobody knows',
      (text: string) => text.replace('"type": "note"', '"type": "noted"'),
      '“journal.',
    ],
    [
      'without a date',
      (text: string) => text.replace(/"date": "2026-03-02T10:00:00.000Z",/, ''),
      '“messages.',
    ],
    [
      'that names an import there is not',
      (text: string) => text.replace(/"seen": \[\s*\[\s*\d+/, '"seen": [[977'),
      'seen”',
    ],
  ])('%s is refused with the reason, and nothing is written', async (_, damage, reason) => {
    const whole = await livedIn(temporaryFolder());
    const damaged = damage(whole);
    expect(damaged).not.toBe(whole);
    const library = temporaryFolder();
    const ran = await cli(['import', asFile(damaged), '--library', library, ...fixed, '--json']);
    expect(ran.code).toBe(1);
    expect((JSON.parse(ran.stdout) as ImportResult).imports[0]?.errors[0]?.reason).toContain(reason);
    expect(JSON.parse(await exported(library))).toMatchObject({ imports: [], journal: [], people: [] });
  });

  it('of another program is no export of ours', async () => {
    const file = asFile(JSON.stringify({ messages: [{ from: 'a@b.example' }], wellspring: 1 }));
    const ran = await cli(['import', file, '--library', temporaryFolder(), ...fixed, '--json']);
    expect(ran.code).toBe(1);
    const [receipt] = (JSON.parse(ran.stdout) as ImportResult).imports;
    expect(receipt?.errors[0]?.reason).toBe('It is not a mail, calendar or contacts file.');
  });

  it('in a folder is told to be imported by itself', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), readFileSync(asFile(await livedIn(temporaryFolder()))));
    const result = await importInto(temporaryFolder(), folder);
    expect(result.imports[0]?.errors[0]?.reason).toContain('import that file by itself');
  });
});

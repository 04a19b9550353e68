import { describe, expect, it } from 'vitest';
import type { ReadItem } from '../../../shared/envelope.ts';
import { seeded } from '../../seeded.ts';
import { fixture, readCards, readRows } from './read-contacts.ts';

const cards = [
  'apple.vcf',
  'google.vcf',
  'nextcloud.vcf',
  'outlook-2.1.vcf',
  'android-2.1.vcf',
  'broken.vcf',
];
const tables = [
  ...['google.csv', 'google-old.csv', 'outlook.csv', 'outlook-german.csv', 'outlook-german-utf-16.csv'],
  ...['Connections', 'messages', 'Invitations', 'Endorsement_Given_Info'].map(
    (name) => `linkedin/${name}.csv`,
  ),
];
/** What turns up where it should not. */
const splinters = [
  '"',
  ',',
  ';',
  '\r',
  '\n',
  '\0',
  ':',
  '=',
  '\\',
  '\xff',
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  '""',
  '=0D=\n',
];

/** Cuts, doubles, swaps and strews splinters: one to six of them. */
function mutated(original: Buffer, random: () => number): Buffer {
  let bytes = original;
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * (bytes.length + 1));
    const length = Math.floor(random() ** 3 * 200);
    const splinter = Buffer.from(splinters[Math.floor(random() * splinters.length)] ?? '', 'latin1');
    const [before, piece, after] = [
      bytes.subarray(0, at),
      bytes.subarray(at, at + length),
      bytes.subarray(at + length),
    ];
    const ways = [
      [before, after],
      [before, piece, piece, after],
      [before, splinter, piece, after],
      [before, splinter, after],
      [before],
    ];
    bytes = Buffer.concat(ways[Math.floor(random() * ways.length)] ?? [bytes]);
  }
  return bytes;
}

/** What holds of every item, whatever the file was. */
function check(items: readonly ReadItem[], size: number): void {
  for (const { offset, envelope, error } of items) {
    expect((envelope === null) !== (error === null)).toBe(true);
    if (offset !== null) expect(offset >= 0 && offset <= size).toBe(true);
    if (envelope?.kind !== 'contact') continue;
    for (const address of envelope.addresses) expect(address).toMatch(/^[^\p{Cc}\s]*@[^\p{Cc}\s]*$/u);
    if (envelope.birthday !== null) expect(envelope.birthday).toMatch(/^(?:\d{4}|-)-\d\d-\d\d$/);
  }
}

describe('mutated contacts', () => {
  const most = Number(process.env.WELLSPRING_MUTATIONS ?? 1500);

  it('of cards are read to their end', async () => {
    const random = seeded(20260101);
    for (let index = 0; index < most; index++) {
      const bytes = mutated(fixture(cards[index % cards.length] ?? ''), random);
      check(await readCards(bytes, 1 + Math.floor(random() * 400)), bytes.length);
    }
  }, 600_000);

  it('of tables are read to their end', async () => {
    const random = seeded(20260102);
    for (let index = 0; index < most; index++) {
      const name = tables[index % tables.length] ?? '';
      const bytes = mutated(fixture(name), random);
      check(await readRows(name, bytes, 1 + Math.floor(random() * 400)), bytes.length);
    }
  }, 600_000);
});

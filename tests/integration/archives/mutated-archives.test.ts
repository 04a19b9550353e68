import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seeded } from '../../seeded.ts';
import { calendar, fileOf, mail, mbox, readOut } from './small-files.ts';
import { paxMember, writtenTar } from './written-tar.ts';
import { writtenZip } from './written-zip.ts';

/** Mutations of each kind; a long run is one command with a large number. */
const runs = Number(process.env.WELLSPRING_MUTATIONS ?? 100);

const members = [
  { name: 'Mail/a.mbox', content: mbox('one', 'two', 'three') },
  { name: 'b.eml', content: mail('four'), method: 0 },
  { name: 'c.ics', content: calendar('Lunch') },
];
const tar = writtenTar(...members, paxMember({ path: 'long.eml', size: '40' }), {
  name: 'd',
  content: mail('five'),
});
const kinds: [string, Buffer][] = [
  ['zip', writtenZip(members)],
  ['zip with sizes behind', writtenZip(members.map((one) => ({ ...one, method: 8, flags: 0x808 })))],
  ['tar', tar],
  ['tar.gz', gzipSync(tar)],
  [
    'zip in zip',
    writtenZip([
      { name: 'in.zip', content: writtenZip(members) },
      { name: 't', content: tar, method: 0 },
    ]),
  ],
];

/** Some bytes changed, cut out or doubled, most of them where the structure of an archive is. */
function mutated(bytes: Buffer, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const marks = ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'ustar'];
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) {
    const mark = result.indexOf(marks[Math.floor(random() * marks.length)] ?? '', random() * result.length);
    const near = mark >= 0 && random() < 0.7 ? mark + Math.floor(random() * 50) : random() * result.length;
    const at = Math.min(Math.floor(near), Math.max(0, result.length - 1));
    const length = Math.floor(random() * 12);
    const kind = random();
    if (kind < 0.6) result[at] = random() < 0.5 ? 255 : Math.floor(random() * 256);
    else if (kind < 0.7) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else if (kind < 0.8) result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
    else if (kind < 0.85) result = result.subarray(0, at);
    else result.fill(Math.floor(random() * 256), at, Math.min(at + length, result.length));
  }
  return result;
}

test.each(kinds)(
  'whatever becomes of a %s, reading ends, with items or reasons',
  { timeout: 0 },
  async (_, bytes) => {
    const random = seeded(20_261_125);
    const path = fileOf('archive', bytes);
    for (let run = 0; run < runs; run += 1) {
      writeFileSync(path, mutated(bytes, random));
      const { items, notes } = await readOut(path);
      for (const { error, envelope, offset } of items) {
        expect((error === null) !== (envelope === null)).toBe(true);
        if (error !== null) expect(error).toMatch(/^[A-Z0-9]/);
        expect(offset === null || offset >= 0).toBe(true);
      }
      for (const note of notes) expect(note).toMatch(/\.$/);
    }
  },
);

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Allowance } from '../../../main/import/sources/archives/allowance.ts';
import { UnpackedSource } from '../../../main/import/sources/archives/unpacked-source.ts';
import { bytesInMemory, RandomSource } from '../../../main/import/sources/random-source.ts';
import { reasonOf } from '../../../main/import/sources/read-error.ts';
import { calendar, fileOf, mail, mbox, readOut } from './small-files.ts';
import { writtenTar } from './written-tar.ts';

const subjects = Array.from({ length: 4000 }, (_, index) => `subject ${(index * 7919) % 4001}`);

describe('a gzip file', () => {
  test.each<[string, string, string[]]>([
    ['a.mbox.gz', mbox('one', 'two'), [': one', ': two']],
    ['Spam.mbox.gz', mbox('one'), [' [spam]: one']],
    ['letter', mail('three'), [': three']],
    ['c.ics.gz', calendar('Lunch'), [': Lunch']],
    ['photo.jpg.gz', '\xff\xd8', ['! It is not a mail, calendar or contacts file.']],
    ['empty.gz', '', []],
  ])('%s', async (name, content, expected) => {
    expect((await readOut(fileOf(name, gzipSync(content)))).lines).toEqual(expected);
  });

  test('of a tar goes on its path', async () => {
    const path = fileOf('x/a.tgz', gzipSync(writtenTar({ name: 'b.eml', content: mail('b') })));
    expect((await readOut(path.replace('/a.tgz', ''))).lines).toEqual(['a.tgz/b.eml: b']);
  });

  test('several, one behind the other, and what trails them', async () => {
    const parts = Buffer.concat([gzipSync(mbox('one')), gzipSync(mbox('two')), Buffer.alloc(100)]);
    expect((await readOut(fileOf('a.gz', parts))).lines).toEqual([': one', ': two']);
  });

  test.each([1, 8, 20, 5000])('cut %i bytes before its end loses nothing that is there', async (cut) => {
    const whole = mbox(...subjects);
    const packed = gzipSync(whole);
    const { lines, items } = await readOut(fileOf('a.gz', packed.subarray(0, packed.length - cut)));
    expect(lines.at(-1)).toBe('! The compressed file ends too early.');
    expect(lines.slice(0, lines.length - 2)).toEqual(
      subjects.slice(0, lines.length - 2).map((one) => `: ${one}`),
    );
    const share = 1 - cut / packed.length;
    expect(items.at(-1)?.offset).toBeGreaterThan(whole.length * share * 0.9);
  });

  test('damaged within the first bytes is said, once', async () => {
    const packed = gzipSync(mbox(...subjects));
    const junk = Buffer.concat([packed.subarray(0, 10), Buffer.alloc(500, 0xff)]);
    expect((await readOut(fileOf('a.gz', junk))).lines).toEqual([
      '! The compressed file is damaged from here on.',
    ]);
  });
});

test('a reader slower than the unpacking loses nothing at an early end', async () => {
  // A little more than may wait, so that the end comes while unpacking pauses.
  const size = (4 << 20) + (136 << 10);
  const packed = gzipSync(Buffer.alloc(size, 'some words of a mail\n'), { level: 1 });
  let ended = false;
  class Cut extends RandomSource {
    override async read(memory: Buffer, at: number, length: number): Promise<number> {
      const read = await super.read(memory, at, length);
      ended = read === 0;
      return read;
    }
  }
  const cut = new Cut(bytesInMemory(packed.subarray(0, packed.length - 8), 0));
  const source = new UnpackedSource(cut, 'gzip', new Allowance(packed.length).forOne());
  while (!ended) await new Promise(setImmediate);
  for (let turn = 0; turn < 2000; turn += 1) await new Promise(setImmediate);
  const memory = Buffer.alloc(64 << 10);
  let total = 0;
  const reading = async () => {
    for (let read = 1; read > 0; total += read) read = await source.read(memory, 0, memory.length);
  };
  await expect(reading().catch(reasonOf)).resolves.toBe('The compressed file ends too early.');
  expect(total).toBe(size);
  await source.close();
});

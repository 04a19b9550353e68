import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { measurePath } from '../../../main/import/sources/measure-path.ts';
import { readPath } from '../../../main/import/sources/read-path.ts';
import { fileOf, mbox, readOut } from './small-files.ts';
import { writtenTar } from './written-tar.ts';
import { writtenZip } from './written-zip.ts';

const many = (word: string) => mbox(...Array.from({ length: 1500 }, (_, index) => `${word} ${index}`));
const members = ['a', 'b', 'c'].map((name) => ({ name: `${name}.mbox`, content: many(name) }));
const archives: [string, Buffer][] = [
  ['a.zip', writtenZip(members)],
  ['cut.zip', writtenZip(members).subarray(0, -200)],
  ['a.tar', writtenTar(...members)],
  ['a.tgz', gzipSync(writtenTar(...members))],
  ['nested.zip', writtenZip([{ name: 'x.tgz', content: gzipSync(writtenTar(...members)) }])],
];

/** Files this process has open; nothing where the system does not tell. */
const openFiles = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);

describe.each(archives)('while %s is read', (name, bytes) => {
  test('progress goes up, by bytes of the archive, to its size', async () => {
    const path = fileOf(name, bytes);
    const seen: number[] = [];
    for await (const items of readPath(path, { onBytes: (read) => seen.push(read) }))
      expect(items.length).toBeLessThanOrEqual(256);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen.at(-1)).toBe((await measurePath(path)).bytes);
  });

  test('it can be stopped at once, and nothing stays open', async () => {
    const path = fileOf(name, bytes);
    const before = openFiles();
    const stop = new AbortController();
    let count = 0;
    for await (const items of readPath(path, { signal: stop.signal })) {
      count += items.length;
      stop.abort();
    }
    expect(count).toBeLessThanOrEqual(257);
    for await (const _ of readPath(path, {})) break;
    await readOut(path);
    expect(openFiles()).toBe(before);
  });

  test('reading it again gives the same items at the same places', async () => {
    const path = fileOf(name, bytes);
    const placed = async () => (await readOut(path)).items.map((item) => `${item.path} ${item.offset}`);
    const first = await placed();
    expect(await placed()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeGreaterThan(4400);
  });
});

test('progress tells members of an archive apart', async () => {
  const bytes = writtenZip(members);
  const path = fileOf('a.zip', bytes);
  const seen = new Set<number>();
  for await (const _ of readPath(path, { onBytes: (read) => seen.add(read) })) void _;
  const starts = members.map(({ name }) => bytes.indexOf(name));
  const passed = [...seen].map((read) => starts.filter((start) => read > start).length);
  expect([...new Set(passed)]).toEqual([1, 2, 3]);
});

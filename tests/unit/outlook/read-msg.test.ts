import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../main/import/format.ts';
import { bytesOfBuffer } from '../../../main/import/outlook/file-bytes.ts';
import { CompoundFile } from '../../../main/import/outlook/msg/compound-file.ts';
import { readMsg } from '../../../main/import/outlook/read-msg.ts';
import { buildCompound, messageStorage } from './compound-builder.ts';

const person = (name: string, address: string, role: number) =>
  messageStorage(8, { 12289: name, 12290: 'SMTP', 12291: address }, { 3093: role });

const letter = buildCompound(
  messageStorage(
    32,
    {
      26: 'IPM.Note',
      55: 'Lunch on Friday?',
      4096: 'Shall we? '.repeat(200),
      66: 'Ana Moreau',
      100: 'SMTP',
      101: 'ana@example.org',
    },
    { 57: new Date('2020-03-03T09:00:00Z'), 3591: 1 },
    {
      '__recip_version1.0_#00000000': person('Me', 'me@example.net', 1),
      '__recip_version1.0_#00000001': person('Ben Otto', 'ben@example.org', 2),
    },
  ),
);

const read = (bytes: Buffer) => readMsg(bytesOfBuffer(bytes), 'a.msg', 'normal');

describe('a message file', () => {
  it('is one message', () => {
    expect(read(letter)).toMatchObject([
      {
        path: 'a.msg',
        offset: 0,
        folder: 'normal',
        error: null,
        envelope: {
          kind: 'mail',
          subject: 'Lunch on Friday?',
          from: [{ address: 'ana@example.org', name: 'Ana Moreau' }],
          to: [{ address: 'me@example.net', name: 'Me' }],
          cc: [{ address: 'ben@example.org', name: 'Ben Otto' }],
          instant: Date.UTC(2020, 2, 3, 9),
          ownWords: 'text',
        },
      },
    ]);
  });

  it('is told by its content', () => {
    expect(detectFormat(letter)).toBe('msg');
    const document = buildCompound({
      streams: { WordDocument: Buffer.alloc(600), '1Table': Buffer.alloc(10) },
    });
    expect(detectFormat(document)).toBe('unknown');
    expect(detectFormat(Buffer.from('!BDN and more'))).toBe('pst');
    expect(detectFormat(letter.subarray(0, 100))).toBe('unknown');
  });

  it('that is an Office document, or nothing at all, is refused with a sentence', () => {
    const document = buildCompound({ streams: { WordDocument: Buffer.alloc(600) } });
    expect(read(document)[0]?.error).toBe('It is an old Office file, but not an Outlook message.');
    expect(read(Buffer.alloc(600))[0]?.error).toBe('It is not an Outlook message file.');
    expect(read(Buffer.alloc(10))[0]?.error).toBe('The file ends too early: a part of it is missing.');
  });

  it('that is cut anywhere is told, never thrown', () => {
    for (let length = 0; length < letter.length; length += 97) {
      const items = read(letter.subarray(0, length));
      expect(items).toHaveLength(1);
    }
  });

  it('of a class that tells of nobody says so', () => {
    const note = buildCompound(messageStorage(32, { 26: 'IPM.StickyNote' }, {}));
    expect(read(note)[0]?.error).toBe(
      'It is neither a message nor a meeting nor a contact, but an item of the class “IPM.StickyNote”.',
    );
  });
});

describe('a compound file', () => {
  it('whose sectors lead in a circle is read no further than its size', () => {
    const file = Buffer.from(letter);
    const tableAt = (file.readUInt32LE(76) + 1) * 512;
    for (let at = 0; at < 60; at += 1) file.writeUInt32LE(at === 0 ? 1 : at - 1, tableAt + at * 4);
    expect(() => read(file)).not.toThrow();
    expect(() => new CompoundFile(bytesOfBuffer(file)).children()).not.toThrow();
  });

  it('whose table lists sectors without end is read once', () => {
    const file = Buffer.from(letter);
    file.writeUInt32LE(0, 68);
    file.writeUInt32LE(0x7fff_ffff, 72);
    expect(read(file)).toHaveLength(1);
  });

  it('whose entries are their own neighbours has each once', () => {
    const file = Buffer.from(letter);
    const directory = (file.readUInt32LE(48) + 1) * 512;
    for (let entry = 1; entry < 8; entry += 1) {
      file.writeUInt32LE(entry, directory + entry * 128 + 68);
      file.writeUInt32LE(1, directory + entry * 128 + 76);
    }
    const found = new CompoundFile(bytesOfBuffer(file)).children().map(({ name }) => name);
    expect(new Set(found).size).toBe(found.length);
  });

  it('with streams larger than the file is refused', () => {
    const file = Buffer.from(letter);
    const directory = (file.readUInt32LE(48) + 1) * 512;
    file.writeUInt32LE(0xffff_ffff, directory + 128 + 120);
    expect(read(file)[0]?.error).toBe('It is damaged: its parts do not hang together.');
  });
});

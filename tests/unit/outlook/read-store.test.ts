import { describe, expect, it } from 'vitest';
import { bytesInMemory, bytesOfBuffer } from '../../../main/import/outlook/file-bytes.ts';
import type { BlockCoding, LayoutKind } from '../../../main/import/outlook/pst/layout.ts';
import { readStore, type StoreOptions } from '../../../main/import/outlook/read-store.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { type BuiltValue, propertyBlock, tableBlocks } from './heap-builder.ts';
import { type BuiltNode, buildStore } from './store-builder.ts';

type Values = Readonly<Record<number, BuiltValue>>;

const root = 0x122;
const folderId = (index: number) => (0x400 + index) * 32 + 2;
const messageId = (index: number) => (0x10000 + index) * 32 + 4;

const node = (id: number, parent: number, values: Values): BuiltNode => ({
  id,
  parent,
  data: [propertyBlock(values)],
});
const folder = (index: number, parent: number, name: string, count: number, more: Values = {}) =>
  node(folderId(index), parent, { 12289: name, 13826: count, ...more });

const recipients = [
  { id: 0x0c15, type: 3 },
  { id: 0x3001, type: 0x1f },
  { id: 0x3002, type: 0x1f },
  { id: 0x3003, type: 0x1f },
] as const;

function message(index: number, parent: number, more: Values = {}, people = 1): BuiltNode {
  const rows = Array.from({ length: people }, (_, at) => ({
    3093: 1,
    12289: `Person ${at}`,
    12290: 'SMTP',
    12291: `p${at}@example.net`,
  }));
  const table = tableBlocks(recipients, rows, 0x1f, 3);
  const values = {
    26: 'IPM.Note',
    55: `Message ${index}`,
    57: new Date(Date.UTC(2020, 0, 1, 0, index)),
    4096: 'Hello, how are you?',
    66: 'Ana Moreau',
    100: 'SMTP',
    101: 'ana@example.org',
    ...more,
  };
  const own = node(messageId(index), parent, values);
  const rowsBelow = new Map([[0x1f, { data: table.rows }]]);
  return { ...own, subnodes: new Map([[0x692, { data: [table.data], subnodes: rowsBelow }]]) };
}

const store = (...nodes: readonly BuiltNode[]) => [node(root, root, { 12289: '' }), ...nodes];

function read(
  nodes: readonly BuiltNode[],
  kind: LayoutKind = 'unicode',
  coding: BlockCoding = 'plain',
  options: StoreOptions = {},
): readonly ReadItem[] {
  return [...readStore(bytesOfBuffer(buildStore(kind, coding, nodes)), 'a.pst', 'normal', options)].flat();
}

const inbox = folder(1, root, 'Inbox', 2);
const two = [message(1, folderId(1)), message(2, folderId(1))];

describe('a store', () => {
  it.each<[LayoutKind, BlockCoding]>([
    ['ansi', 'plain'],
    ['ansi', 'permuted'],
    ['unicode', 'plain'],
    ['unicode', 'permuted'],
    ['unicode', 'cyclic'],
    ['large', 'plain'],
    ['large', 'cyclic'],
  ])('is read in the layout %s, %s', (kind, coding) => {
    expect(read(store(inbox, ...two), kind, coding)).toMatchObject([
      {
        path: 'a.pst/Inbox',
        offset: messageId(1),
        folder: 'normal',
        error: null,
        envelope: {
          from: [{ address: 'ana@example.org', name: 'Ana Moreau' }],
          instant: Date.UTC(2020, 0, 1, 0, 1),
          subject: 'Message 1',
          ownWords: 'text',
        },
      },
      { offset: messageId(2), envelope: { subject: 'Message 2' } },
    ]);
  });

  it('has trees of many pages, and more items than a batch', () => {
    const many = Array.from({ length: 300 }, (_, index) => message(index, folderId(1)));
    const file = bytesOfBuffer(
      buildStore('unicode', 'permuted', store(folder(1, root, 'Inbox', 300), ...many)),
    );
    const batches = [...readStore(file, '', 'normal')];
    expect(batches.map((batch) => batch.length)).toEqual([256, 44]);
    expect(new Set(batches.flat().map(({ offset }) => offset)).size).toBe(300);
  });

  it('has lists of people in several blocks, at whose ends something is left', () => {
    const [item] = read(store(folder(1, root, 'Inbox', 1), message(1, folderId(1), {}, 11)));
    const { envelope } = item ?? {};
    expect(envelope?.kind === 'mail' && envelope.to.map(({ address }) => address)).toEqual(
      Array.from({ length: 11 }, (_, index) => `p${index}@example.net`),
    );
  });

  it('has long bodies in subnodes of several blocks', () => {
    const long = message(1, folderId(1), { 4096: '', 4115: { subnode: 0x3f } });
    const html = Buffer.from(`<p>${'thanks '.repeat(20)}</p>`);
    const subnodes = new Map([
      ...(long.subnodes ?? []),
      [0x3f, { data: [html.subarray(0, 70), html.subarray(70)] }] as const,
    ]);
    const [item] = read(store(folder(1, root, 'Inbox', 1), { ...long, subnodes }));
    expect(item?.envelope).toMatchObject({ ownWords: 'acknowledgement' });
  });

  it('can lie in pieces', () => {
    const file = buildStore('unicode', 'plain', store(inbox, ...two));
    const pieces: Buffer[] = [];
    for (let at = 0; at < file.length; at += 100) pieces.push(file.subarray(at, at + 100));
    expect([...readStore(bytesInMemory(pieces, 100), '', 'normal')].flat()).toHaveLength(2);
  });
});

describe('folders', () => {
  const entryId = (index: number) => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32LE(folderId(index), 20);
    return bytes;
  };

  it('are told by the ids the store keeps, whatever they are called, and so is what lies in them', () => {
    const items = read(
      store(
        node(0x21, 0, { 13795: entryId(1), 13796: entryId(2) }),
        folder(1, root, 'Odstraněné', 1),
        folder(2, root, 'Odeslané', 1, { 14039: entryId(3) }),
        folder(3, root, 'Koncepty', 1),
        folder(4, folderId(1), 'Old', 1),
        folder(5, root, 'Junk-E-Mail', 1),
        ...[1, 2, 3, 4, 5].map((index) => message(index, folderId(index))),
      ),
    );
    expect(items.map(({ path, folder: place }) => [path, place])).toEqual([
      ['a.pst/Odstraněné', 'deleted'],
      ['a.pst/Odstraněné/Old', 'deleted'],
      ['a.pst/Odeslané', 'sent'],
      ['a.pst/Koncepty', 'drafts'],
      ['a.pst/Junk-E-Mail', 'spam'],
    ]);
  });

  it('that lie in each other, or nowhere, lose nothing', () => {
    const items = read(
      store(
        { ...folder(1, folderId(2), 'A', 1) },
        { ...folder(2, folderId(1), 'B', 0) },
        message(1, folderId(1)),
        message(2, folderId(9)),
      ),
    );
    expect(items.map(({ path }) => path)).toEqual([
      'a.pst/Items without a folder',
      'a.pst/Items without a folder',
    ]);
  });

  it('that have fewer items than they say are told', () => {
    expect(read(store(folder(1, root, 'Inbox', 5), message(1, folderId(1))))[1]).toEqual({
      path: 'a.pst/Inbox',
      offset: folderId(1),
      folder: 'normal',
      envelope: null,
      error: '4 of 5 items of this folder could not be read. The file does not hold them.',
    });
  });

  it('with damaged items are told once, and the others are read', () => {
    const broken = { ...message(2, folderId(1)), data: [Buffer.from('nonsense')] };
    const items = read(store(folder(1, root, 'Inbox', 2), message(1, folderId(1)), broken));
    expect(items.map(({ error }) => error)).toEqual([
      null,
      '1 of 2 items of this folder could not be read. Its properties are damaged.',
    ]);
  });
});

describe('people Exchange knows by other names', () => {
  const ana = '/o=Firm/cn=Recipients/cn=ana';
  const byName = { 100: 'EX', 101: ana, 66: 'Ana Moreau' };

  it('have the address that any other item of the file gives, though it comes later', () => {
    const items = read(
      store(
        folder(1, root, 'Inbox', 2),
        message(1, folderId(1), byName),
        message(2, folderId(1), { ...byName, 23810: 'ana@example.org' }),
      ),
    );
    expect(items.map(({ offset, envelope }) => [offset, envelope?.kind === 'mail' && envelope.from])).toEqual(
      [
        [messageId(2), [{ address: 'ana@example.org', name: 'Ana Moreau' }]],
        [messageId(1), [{ address: 'ana@example.org', name: 'Ana Moreau' }]],
      ],
    );
  });

  it('are people by name where none does', () => {
    const [item] = read(store(folder(1, root, 'Inbox', 1), message(1, folderId(1), byName)));
    expect(item?.envelope).toMatchObject({ from: [{ address: 'name:ana moreau', name: 'Ana Moreau' }] });
  });
});

describe('what a store is not read for', () => {
  it('are notes and tasks, without a word', () => {
    const note = message(1, folderId(1), { 26: 'IPM.StickyNote' });
    expect(read(store(folder(1, root, 'Notes', 1), note))).toEqual([]);
  });

  it('says that its password was not needed', () => {
    const notesOf = (checksum: number) => {
      const notes: string[] = [];
      const withPassword = store(node(0x21, 0, { 26623: checksum }), inbox, ...two);
      read(withPassword, 'unicode', 'plain', { onNote: (note) => notes.push(note) });
      return notes;
    };
    expect(notesOf(0x1234)).toEqual([
      'Outlook asks for a password before it opens “a.pst”. The password protects nothing: it was not needed to read it.',
    ]);
    expect(notesOf(0)).toEqual([]);
    expect(notesOf(-1)).toEqual([]);
  });
});

describe('a file that is none, or not all there', () => {
  const whole = buildStore('unicode', 'plain', store(inbox, ...two));
  const readBytes = (bytes: Buffer) => [...readStore(bytesOfBuffer(bytes), 'a.pst', 'normal')].flat();

  it('is refused with a sentence', () => {
    expect(() => readBytes(Buffer.alloc(2000))).toThrow('It is not an Outlook data file.');
    expect(() => readBytes(whole.subarray(0, 300))).toThrow('The file ends too early');
    const unknown = Buffer.from(whole);
    unknown.writeUInt16LE(3, 10);
    expect(() => readBytes(unknown)).toThrow('of a version nobody knows (3)');
    const guarded = Buffer.from(whole);
    guarded[513] = 0x10;
    expect(() => readBytes(guarded)).toThrow('protected by Windows');
  });

  it('says that its table of contents is damaged', () => {
    const cut = Buffer.from(whole);
    cut.writeUInt32LE(0, 224);
    expect(readBytes(cut).map(({ error }) => error)).toEqual([
      'A part of the table of contents of this file is damaged: items that only that part knew of could not be read.',
    ]);
  });

  it('whose pages lead in circles ends all the same', () => {
    const many = store(
      folder(1, root, 'Inbox', 60),
      ...Array.from({ length: 60 }, (_, index) => message(index, folderId(1))),
    );
    const file = buildStore('unicode', 'plain', many);
    const rootPage = file.readUInt32LE(224);
    for (let at = 0; at < 5; at += 1) file.writeUInt32LE(rootPage, rootPage + at * 24 + 16);
    expect(readBytes(file).at(-1)?.error).toContain('table of contents of this file is damaged');
  });
});

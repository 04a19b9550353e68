import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, readOut } from '../archives/small-files.ts';
import { writtenZip } from '../archives/written-zip.ts';
import { testStore } from './test-stores.ts';

const message = (subject: string) =>
  `<?xml version="1.0"?><emails><email><OPFMessageCopySubject>${subject}</OPFMessageCopySubject><OPFMessageCopySentTime>2022-05-23T10:32:00</OPFMessageCopySentTime></email></emails>`;

describe('Outlook in archives', () => {
  it('for Mac is one, read message by message; enclosed files are not', async () => {
    const account = 'Accounts/me@example.net';
    const olm = writtenZip([
      { name: `${account}/com.microsoft.__Messages/Inbox/message_00001.xml`, content: message('one') },
      {
        name: `${account}/com.microsoft.__Messages/Deleted Items/message_00002.xml`,
        content: message('two'),
      },
      {
        name: `${account}/com.microsoft.__Attachments/notes.eml`,
        content: 'From: a@b.org\nSubject: enclosed\n\n',
      },
      { name: `${account}/Notes.xml`, content: '<notes/>' },
    ]);
    const { lines } = await readOut(fileOf('mac.olm', olm));
    expect(lines).toEqual([
      `${account}/com.microsoft.__Messages/Inbox/message_00001.xml: one`,
      `${account}/com.microsoft.__Messages/Deleted Items/message_00002.xml [deleted]: two`,
    ]);
  });

  it('is read out of memory, with paths that go on into the store', async () => {
    const store = readFileSync(testStore('enron.pst'));
    const { lines, items } = await readOut(
      fileOf('old.zip', writtenZip([{ name: 'mail/enron.pst', content: store }])),
    );
    expect(lines).toHaveLength(71);
    expect(items.every(({ error }) => error === null)).toBe(true);
    expect(new Set(items.map(({ path }) => path.split('/').slice(0, 3).join('/')))).toEqual(
      new Set(['mail/enron.pst/Top of Personal Folders']),
    );
  });

  it('gives the acts that stand in its bodies', async () => {
    const store = readFileSync(testStore('enron.pst'));
    const { items } = await readOut(
      fileOf('old.zip', writtenZip([{ name: 'mail/enron.pst', content: store }])),
    );
    const acting = items.filter(({ acts }) => (acts?.acts.length ?? 0) > 0);
    expect(acting.length).toBeGreaterThan(5);
    for (const { acts } of acting)
      for (const { sentence } of acts?.acts ?? []) expect(sentence.length).toBeLessThanOrEqual(300);
  });
});

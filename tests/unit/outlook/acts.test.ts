import { beforeAll, describe, expect, it } from 'vitest';
import { type ActsReader, loadActsReader } from '../../../main/import/mail/body-acts.ts';
import { Directory } from '../../../main/import/outlook/directory.ts';
import { correspondents, tags } from '../../../main/import/outlook/mapi/tags.ts';
import { readOlm } from '../../../main/import/outlook/olm/read-olm.ts';
import { itemsOfReading, readItem } from '../../../main/import/outlook/read-item.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { type FakeValues, fakeItem } from './fake-item.ts';

let readActs: ActsReader;
beforeAll(async () => {
  readActs = await loadActsReader();
});

const promise = 'I will send you the plan on Monday.\r\n\r\n> Could you send me the plan?\r\n';
const { author } = correspondents;
const letter: FakeValues = {
  [tags.messageClass]: 'IPM.Note',
  [tags.subject]: 'The plan',
  [tags.submitted]: new Date('2020-03-03T09:00:00Z'),
  [author.name]: 'Ana Moreau',
  [author.type]: 'SMTP',
  [author.address]: 'ana@example.org',
};

function classes(items: readonly ReadItem[]): readonly (readonly string[] | null)[] {
  return items.map(({ acts }) => acts?.acts.map((act) => act.class) ?? null);
}

function store(values: FakeValues, reader: ActsReader | null = readActs) {
  const reading = readItem(fakeItem({ ...letter, ...values }), 'normal', new Directory(), 'here', reader);
  return classes(itemsOfReading(reading, { path: 'a.msg', offset: 0 }));
}

describe('acts in mail of Outlook', () => {
  it('are found in plain text and in HTML, quotes left out', () => {
    expect(store({ [tags.body]: promise })).toEqual([['promise']]);
    const html = '<p>I will send you the plan.</p><blockquote>Could you send it?</blockquote>';
    expect(store({ [tags.html]: Buffer.from(html) })).toEqual([['promise']]);
  });

  it('are not looked for in what machines and lists send, nor where nobody asked for them', () => {
    const marked = (line: string) => ({
      [tags.body]: promise,
      [tags.transportHeaders]: `From: Ana <ana@example.org>\r\n${line}\r\n\r\n`,
    });
    expect(store(marked('Auto-Submitted: auto-generated'))).toEqual([null]);
    expect(store(marked('List-Id: <team.example.org>'))).toEqual([null]);
    expect(store({ [tags.body]: promise }, null)).toEqual([null]);
    expect(store({ [tags.body]: 'Thanks!' })).toEqual([null]);
  });

  it('are none of a contact', () => {
    expect(store({ [tags.messageClass]: 'IPM.Contact', [tags.body]: promise })).toEqual([null]);
  });

  it('are found in a message of Outlook for Mac', async () => {
    const xml = `<?xml version="1.0"?><emails><email><OPFMessageCopySubject>The plan</OPFMessageCopySubject>
<OPFMessageCopySentTime>2022-05-23T10:32:00</OPFMessageCopySentTime>
<OPFMessageCopyBody>${promise.replace('>', '&gt;')}</OPFMessageCopyBody></email></emails>`;
    async function* chunks() {
      yield Buffer.from(xml);
    }
    const items: ReadItem[] = [];
    for await (const found of readOlm(chunks(), 'a.xml', 'normal', readActs)) items.push(...found);
    expect(classes(items)).toEqual([['promise']]);
  });
});

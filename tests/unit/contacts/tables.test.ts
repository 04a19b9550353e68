import { describe, expect, it } from 'vitest';
import { fileTime, fixture, readRows, said } from './read-contacts.ts';

const joerg = {
  subject: 'person',
  formatted: 'Jörg Müller',
  given: 'Jörg',
  family: 'Müller',
  addresses: ['joerg@strassenbau.example', 'joerg@home.example'],
  urls: ['www.strassenbau.example'],
  organization: 'Straßenbau AG',
  title: 'Geschäftsführer',
  birthday: '1970-02-01',
  revised: fileTime,
};
const zoe = {
  subject: 'person',
  formatted: 'Zoë Grün',
  given: 'Zoë',
  family: 'Grün',
  addresses: ['zoe@gruen.example'],
  revised: fileTime,
};

describe('a table of', () => {
  it('Google, with several values in a cell and a note over two lines', async () => {
    const items = await readRows('google.csv');
    expect(items.map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Ana Sofia Moreau',
        given: 'Ana',
        family: 'Moreau',
        nickname: 'Annie',
        addresses: ['ana@harbour.example', 'ana@lab.example', 'ana@home.example'],
        urls: ['https://www.linkedin.com/in/ana-moreau'],
        organization: 'Harbour Labs',
        title: 'Lead designer',
        birthday: '1980-03-24',
        revised: fileTime,
      },
      {
        subject: 'person',
        formatted: 'Dora Lind',
        given: 'Dora',
        family: 'Lind',
        birthday: '--07-12',
        revised: fileTime,
      },
      {
        subject: 'organization',
        formatted: 'Quay Print Shop',
        organization: 'Quay Print Shop',
        addresses: ['orders@quay.example'],
        revised: fileTime,
      },
    ]);
    expect(items.map((item) => item.offset)).toEqual(
      ['Ana,Sofia', 'Dora,', ',,,,,,,,,,Quay'].map((start) => fixture('google.csv').indexOf(start)),
    );
    expect(
      items.every((item) => item.envelope?.kind === 'contact' && item.envelope.source === 'google'),
    ).toBe(true);
  });

  it('Google before 2024', async () => {
    expect((await readRows('google-old.csv')).map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Bram Okafor',
        given: 'Bram',
        family: 'Okafor',
        addresses: ['bram@quay.example'],
        urls: ['http://bram.example'],
        organization: 'Quay',
        title: 'Printer',
        birthday: '1979-04-11',
        revised: fileTime,
      },
    ]);
  });

  it('Outlook in English: one date tells the order of all, and a name inside the company is no address', async () => {
    expect((await readRows('outlook.csv')).map(said)).toMatchObject([
      {
        formatted: 'Ana Moreau',
        addresses: ['ana@harbour.example'],
        birthday: '1980-03-24',
        title: 'Lead designer',
      },
      { formatted: 'Bram Okafor', organization: 'Quay', birthday: '1979-04-11' },
      { formatted: 'Cyd Lane', addresses: ['cyd@lane.example'] },
    ]);
  });

  it('Outlook in German, in windows-1252 with semicolons', async () => {
    expect((await readRows('outlook-german.csv')).map(said)).toEqual([joerg, zoe]);
  });

  it('the same in UTF-16, where no offset is known', async () => {
    const items = await readRows('outlook-german-utf-16.csv');
    expect(items.map(said)).toEqual([joerg, zoe]);
    expect(items.map((item) => item.offset)).toEqual([null, null]);
  });
});

const head = 'First Name,Last Name,Company,E-mail Address,Birthday\r\n';
const rows = (text: string, size?: number) => readRows('outlook.csv', Buffer.from(head + text), size);

describe('a table', () => {
  it('does not guess a date that can be read in two ways', async () => {
    const items = await rows('Ana,Moreau,,ana@x.example,3/4/1980\r\n');
    expect(items.map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Ana Moreau',
        given: 'Ana',
        family: 'Moreau',
        addresses: ['ana@x.example'],
        revised: fileTime,
      },
    ]);
  });

  it('that writes dates in both orders tells nothing', async () => {
    const items = await rows('A,,,,24/3/1980\r\nB,,,,3/24/1980\r\nC,,,,3/4/1980\r\n');
    expect(items.map((item) => (said(item) as { birthday?: string }).birthday)).toEqual([
      '1980-03-24',
      '1980-03-24',
      undefined,
    ]);
  });

  it('is read past what is broken in it, each with its place', async () => {
    const text =
      'Ana,Moreau,,ana@x.example,\r\nnothing of a row\r\n,,,,\r\nBram,"Oka,,,\r\nCyd,Lane,,cyd@x.example,\r\n';
    const items = await rows(text);
    expect(items.map((item) => [item.offset, item.error ?? said(item)])).toMatchObject([
      [head.length, { formatted: 'Ana Moreau' }],
      [head.length + text.indexOf('nothing'), 'This line is no row of the table.'],
      [head.length + text.indexOf('Bram'), 'A quotation mark in this row never closes.'],
      [head.length + text.indexOf('Cyd'), { formatted: 'Cyd Lane' }],
    ]);
  });

  it('whose quotation marks never close is given up after a while', async () => {
    const items = await rows('"a\r\n'.repeat(100_000));
    expect(items).toHaveLength(11);
    expect(items.at(-1)?.error).toBe('So many rows are broken that the rest of the file was not read.');
  });

  it.each(['google.csv', 'outlook-german.csv', 'outlook-german-utf-16.csv', 'linkedin/messages.csv'])(
    '%s is the same however it is cut into chunks',
    async (name) => {
      const whole = await readRows(name);
      for (const size of [1, 7, 200]) expect(await readRows(name, fixture(name), size)).toEqual(whole);
    },
  );

  it('with a byte order mark has offsets of the file', async () => {
    const content = Buffer.from(`\ufeff${head}Ana,Moreau,,ana@x.example,\r\n`);
    const [item] = await readRows('outlook.csv', content);
    expect(item).toMatchObject({ offset: content.indexOf('Ana'), envelope: { names: { given: 'Ana' } } });
  });

  it('of another kind says so', async () => {
    const items = await readRows('other.csv', Buffer.from('Date,Amount\n2024-01-01,3\n'));
    expect(items.map((item) => item.error)).toEqual([
      'It is a table, but none of contacts or messages that is known here.',
    ]);
  });
});

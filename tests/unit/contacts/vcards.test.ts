import { describe, expect, it } from 'vitest';
import { fileTime, fixture, readCards, said } from './read-contacts.ts';

const time = (text: string) => Date.parse(text);

describe('vCards of', () => {
  it('Apple: groups, a birthday without year, a company', async () => {
    expect((await readCards(fixture('apple.vcf'))).map(said)).toEqual([
      {
        subject: 'person',
        uid: '9A1B-0001',
        formatted: 'Ana Sofia Moreau',
        given: 'Ana',
        family: 'Moreau',
        nickname: 'Annie',
        addresses: ['ana@harbour.example', 'ana@home.example'],
        urls: ['http://ana.example/work', 'https://www.linkedin.com/in/ana-moreau/'],
        organization: 'Harbour Labs',
        title: 'Lead designer',
        birthday: '--02-29',
        revised: time('2024-03-05T08:09:10Z'),
      },
      {
        subject: 'organization',
        formatted: 'Quay Print Shop',
        organization: 'Quay Print Shop',
        addresses: ['orders@quay.example'],
        revised: fileTime,
      },
    ]);
  });

  it('Google: escaped links, bare commas, no UID', async () => {
    expect((await readCards(fixture('google.vcf'))).map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Bram Okafor',
        given: 'Bram',
        family: 'Okafor',
        addresses: ['bram@quay.example'],
        urls: ['https://www.linkedin.com/in/bram-okafor'],
        organization: 'Quay, Sons & Co.',
        title: 'Printer',
        birthday: '1979-04-11',
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
    ]);
  });

  it('Nextcloud: version 4, a group that is nobody', async () => {
    expect((await readCards(fixture('nextcloud.vcf'))).map(said)).toEqual([
      {
        subject: 'person',
        uid: 'urn:uuid:4c1b8c1e-0002',
        formatted: 'Zoë Łukasik',
        given: 'Zoë',
        family: 'Łukasik',
        addresses: ['zoe@mill.example'],
        urls: ['https://zoe.example'],
        organization: 'Mühle GmbH',
        title: 'Müllerin, Gesellin',
        birthday: '1985-10-30',
        revised: time('2024-01-02T03:04:05Z'),
      },
      { subject: 'organization', uid: 'urn:uuid:4c1b8c1e-0003', formatted: 'Choir', revised: fileTime },
    ]);
  });

  it('Outlook: version 2.1 with a charset for each line, quoted-printable and a photo', async () => {
    expect((await readCards(fixture('outlook-2.1.vcf'))).map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Jörg Müller',
        given: 'Jörg',
        family: 'Müller',
        addresses: ['joerg.mueller@strassenbau.example'],
        urls: ['http://strassenbau.example'],
        organization: 'Straßenbau AG',
        title: 'Geschäftsführer, Gesellschafter',
        birthday: '1970-01-01',
        revised: time('2023-04-05T06:07:08Z'),
      },
    ]);
  });

  it('Android: names in quoted-printable over several lines', async () => {
    expect((await readCards(fixture('android-2.1.vcf'))).map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Иван Иванов',
        given: 'Иван',
        family: 'Иванов',
        addresses: ['ivan@river.example'],
        revised: fileTime,
      },
    ]);
  });
});

describe('a file of vCards', () => {
  it('is read past what is broken in it, each with its place', async () => {
    const file = fixture('broken.vcf');
    const items = await readCards(file);
    const placed = items.map((item) => [item.offset, item.error ?? said(item)]);
    expect(placed).toMatchObject([
      [0, { formatted: 'Emil Falk', addresses: ['emil@mill.example'] }],
      [file.indexOf('BEGIN:VCARD\nVERSION:3.0\nFN:Fay'), { formatted: 'Fay Gray' }],
      [file.indexOf('BEGIN:VCARD\n\n%%'), 'Nothing in this card could be read.'],
      [file.indexOf('BEGIN:VCARD\nVERSION:3.0\nFN:Gus'), { formatted: 'Gus Hale' }],
      [file.indexOf('BEGIN:VCARD\nVERSION:3.0\nFN:Hedy'), 'The file ends inside this card.'],
    ]);
    // 30 February is no birthday.
    expect(said(items[3] as (typeof items)[number])).not.toHaveProperty('birthday');
  });

  it.each(['apple.vcf', 'outlook-2.1.vcf', 'broken.vcf'])(
    '%s is the same however it is cut into chunks',
    async (name) => {
      const whole = await readCards(fixture(name));
      for (const size of [1, 7, 64]) expect(await readCards(fixture(name), size)).toEqual(whole);
    },
  );

  it('may be in UTF-16, and then no offset is known', async () => {
    const text = '\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEMAIL:zoe@mill.example\r\nEND:VCARD\r\n';
    const [item] = await readCards(Buffer.from(text, 'utf16le'));
    expect(item).toMatchObject({ offset: null, envelope: { names: { formatted: 'Zoë' } } });
  });

  it('may hold the card of an assistant inside another', async () => {
    const inner = 'BEGIN:VCARD\nVERSION:2.1\nFN:Bo\nEMAIL:bo@x.example\nEND:VCARD\n';
    const items = await readCards(
      `BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nAGENT:\n${inner}EMAIL:ana@x.example\nEND:VCARD\n`,
    );
    expect(items.map(said)).toMatchObject([{ formatted: 'Ana', addresses: ['ana@x.example'] }]);
  });

  it('says that a card is too large, and reads the next', async () => {
    const huge = `BEGIN:VCARD\nVERSION:3.0\nFN:Huge\nPHOTO:${'A'.repeat(11 << 20)}\nEND:VCARD\n`;
    const items = await readCards(`${huge}BEGIN:VCARD\nVERSION:3.0\nFN:Next\nEND:VCARD\n`);
    expect(items.map((item) => [item.offset, item.error])).toEqual([
      [0, 'The card is larger than 10 MB.'],
      [huge.length, null],
    ]);
  });

  it('keeps what is hostile in it apart', async () => {
    const name = `\u202eevil\u0000\u0007${'x'.repeat(1000)}`;
    const lines = Array.from({ length: 300 }, (_, index) => `EMAIL:a${index}@x.example`);
    const card = [
      'BEGIN:VCARD',
      `FN:${name}`,
      'URL:javascript:alert(1)',
      '__proto__:x',
      ...lines,
      'END:VCARD',
    ];
    const [item] = await readCards(card.join('\r\n'));
    const contact = item?.envelope?.kind === 'contact' ? item.envelope : null;
    expect(contact?.names.formatted).toHaveLength(300);
    expect(contact?.names.formatted).not.toMatch(/\p{Cc}/u);
    expect(contact?.urls).toEqual([]);
    expect(contact?.addresses).toHaveLength(100);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    ['EMAIL:Ana Moreau <Ana@X.example>', ['ana@x.example']],
    ['EMAIL:mailto:ana@x.example', ['ana@x.example']],
    ['EMAIL;HOME;X=":;":ana@x.example', ['ana@x.example']],
    ['email;type=home:ANA@X.EXAMPLE\r\nEMAIL:ana@x.example', ['ana@x.example']],
    ['EMAIL:/o=Harbour/cn=ana', []],
    ['EMAIL:', []],
  ])('%s', async (line, addresses) => {
    const [item] = await readCards(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n${line}\r\nEND:VCARD\r\n`);
    expect(item?.envelope).toMatchObject({ addresses });
  });

  it.each([
    ['N:Moreau;Ana;Sofia,Lu;Dr.;PhD', 'Ana Sofia Lu Moreau'],
    ['N:Moreau\\; von;Ana', 'Ana Moreau; von'],
    ['FN:\r\nN:Moreau;Ana', 'Ana Moreau'],
    ['FN:Ana\\nMoreau', 'Ana Moreau'],
  ])('%s', async (line, formatted) => {
    const [item] = await readCards(`BEGIN:VCARD\r\nVERSION:3.0\r\n${line}\r\nEND:VCARD\r\n`);
    expect(item?.envelope).toMatchObject({ names: { formatted } });
  });
});

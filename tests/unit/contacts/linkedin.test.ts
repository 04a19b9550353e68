import { describe, expect, it } from 'vitest';
import { mailOf, readRows, said } from './read-contacts.ts';

const read = (name: string) => readRows(`linkedin/${name}`);
const mira = { address: 'linkedin.com/in/mira-lindqvist', name: 'Mira Lindqvist' };
const ana = { address: 'linkedin.com/in/ana-moreau', name: 'Ana Moreau' };
const bram = { address: 'linkedin.com/in/bram-okafor', name: 'Bram Okafor' };

describe('a LinkedIn export', () => {
  it('has connections behind its notes, as new as the latest of them', async () => {
    expect((await read('Connections.csv')).map(said)).toEqual([
      {
        subject: 'person',
        formatted: 'Ana Moreau',
        given: 'Ana',
        family: 'Moreau',
        urls: ['https://www.linkedin.com/in/ana-moreau'],
        organization: 'Harbour Labs',
        title: 'Lead designer',
        connectedOn: '2024-03-24',
        revised: Date.parse('2024-03-24'),
      },
      {
        subject: 'person',
        formatted: 'Bram Okafor, MBA',
        given: 'Bram',
        family: 'Okafor, MBA',
        addresses: ['bram@quay.example'],
        urls: ['https://www.linkedin.com/in/bram-okafor'],
        organization: 'Quay, Sons & Co.',
        title: 'Printer',
        connectedOn: '2019-02-03',
        revised: Date.parse('2024-03-24'),
      },
    ]);
  });

  it('has messages, each with its way', async () => {
    const items = await read('messages.csv');
    const messages = items.map(mailOf);
    expect(messages.map(({ from, to }) => [from, to])).toEqual([
      [[ana], [mira]],
      [[mira], [ana]],
      [[mira], [ana, bram]],
      [[bram], [mira]],
      [[], [mira]],
      [[mira], [ana]],
      [[{ address: 'linkedin.com/in/spam-bot', name: 'Spam Bot' }], [mira]],
    ]);
    expect(items.map((item) => item.folder)).toEqual([
      ...['normal', 'normal', 'normal', 'normal', 'normal', 'drafts', 'spam'],
    ]);
    expect(messages[0]).toMatchObject({
      medium: 'message',
      instant: Date.parse('2024-04-02T09:10:11Z'),
      dateSource: 'date',
      subject: '',
      replyTo: ['2-AbC=='],
      ownWords: 'text',
      hasLink: true,
      hasAttachment: false,
    });
    expect(messages[2]).toMatchObject({ subject: 'Introduction', hasLink: false, hasAttachment: true });
    expect(messages[3]?.ownWords).toBe('acknowledgement');
  });

  it('had messages by names only', async () => {
    const old =
      'From,To,Date,Subject,Content,Direction,Folder\nAna Moreau,Mira Lindqvist,"3/24/17, 10:11 AM",Hi,Hello there,INCOMING,INBOX\nLinkedIn Member,Mira Lindqvist,"3/24/17, 10:12 AM",,Hello,INCOMING,INBOX\n';
    const messages = (await readRows('Messages.csv', Buffer.from(old))).map(mailOf);
    expect(messages.map(({ from, to, instant }) => [from[0]?.address, to[0]?.address, instant])).toEqual([
      [
        'linkedin.com/name/ana moreau',
        'linkedin.com/name/mira lindqvist',
        Date.parse('2017-03-24T10:11:00Z'),
      ],
      [undefined, 'linkedin.com/name/mira lindqvist', Date.parse('2017-03-24T10:12:00Z')],
    ]);
  });

  it('has invitations: with words they are messages, without they are acts', async () => {
    const [greeting, click] = await read('Invitations.csv');
    expect(greeting && mailOf(greeting)).toMatchObject({
      medium: 'message',
      from: [mira],
      to: [{ address: 'linkedin.com/in/cyd-lane', name: 'Cyd Lane' }],
      instant: Date.parse('2024-03-24T10:11:00Z'),
    });
    expect(click && said(click)).toEqual({
      subject: 'person',
      formatted: 'Dora Lind',
      urls: ['https://www.linkedin.com/in/dora-lind'],
      acts: [{ kind: 'invitation', direction: 'in', day: '2023-12-01' }],
    });
  });

  it.each([
    [
      'Recommendations_Received.csv',
      'Ana Moreau',
      { kind: 'recommendation', direction: 'in', day: '2024-03-24' },
    ],
    [
      'Recommendations_Given.csv',
      'Bram Okafor',
      { kind: 'recommendation', direction: 'out', day: '2023-04-25' },
    ],
    [
      'Endorsement_Received_Info.csv',
      'Ana Moreau',
      { kind: 'endorsement', direction: 'in', day: '2023-06-05' },
    ],
    [
      'Endorsement_Given_Info.csv',
      'Bram Okafor',
      { kind: 'endorsement', direction: 'out', day: '2022-01-02' },
    ],
  ])('has %s', async (name, formatted, act) => {
    expect((await read(name)).map(said)).toMatchObject([{ subject: 'person', formatted, acts: [act] }]);
  });

  it('keeps no recommendation whose way no file name tells', async () => {
    const text =
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Moreau,,,,"03/24/24, 10:11 AM",\n';
    const [item] = await readRows('renamed.csv', Buffer.from(text));
    expect(item && said(item)).not.toHaveProperty('acts');
  });

  it('says whose it is', async () => {
    const items = [...(await read('Profile.csv')), ...(await read('Email Addresses.csv'))];
    expect(items.map(said)).toEqual([
      { subject: 'me', formatted: 'Mira Lindqvist', given: 'Mira', family: 'Lindqvist' },
      { subject: 'me', addresses: ['mira@home.example'] },
    ]);
  });
});

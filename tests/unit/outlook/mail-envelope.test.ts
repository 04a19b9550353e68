import { describe, expect, it } from 'vitest';
import { Directory } from '../../../main/import/outlook/directory.ts';
import { isDraft, readMail } from '../../../main/import/outlook/mail-envelope.ts';
import { correspondents, tags } from '../../../main/import/outlook/mapi/tags.ts';
import { type FakeValues, fakeItem } from './fake-item.ts';

const { author, sender, receiver, onList } = correspondents;
const ana = '/O=FIRM/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=ANA';

function row(type: number, values: FakeValues): FakeValues {
  return { [tags.recipientType]: type, ...values };
}

const read = (values: FakeValues, people: readonly FakeValues[] = [], directory = new Directory()) =>
  readMail(fakeItem(values, people), directory).envelope;

describe('a message that came from outside', () => {
  const header = [
    'Return-Path: <ana@example.org>',
    'From: =?utf-8?Q?Ana_Mor=C3=A9au?= <ana@example.org>',
    'To: me@example.net',
    'Subject: Lunch',
    'Date: Tue, 3 Mar 2020 10:00:05 +0100',
    'Message-ID: <one@example.org>',
    'In-Reply-To: <zero@example.net>',
    'Delivered-To: me@example.net',
  ].join('\r\n');
  const values = {
    [tags.messageClass]: 'IPM.Note',
    [tags.transportHeaders]: `${header}\r\n\r\n`,
    [tags.subject]: '\u0001\u0001Another subject',
    [tags.submitted]: new Date('2020-03-03T09:00:59Z'),
    [tags.body]: 'Thanks, Ana',
    [author.name]: 'Ana Moréau',
    [author.type]: 'SMTP',
    [author.address]: 'ana@example.org',
  };

  it('is what its header says', () => {
    expect(read(values)).toMatchObject({
      messageId: 'one@example.org',
      from: [{ address: 'ana@example.org', name: 'Ana Moréau' }],
      to: [{ address: 'me@example.net', name: '' }],
      instant: Date.UTC(2020, 2, 3, 9, 0, 5),
      dateSource: 'date',
      subject: 'Lunch',
      replyTo: ['zero@example.net'],
      machine: null,
      bulk: false,
      deliveredTo: ['me@example.net'],
      ownWords: 'acknowledgement',
    });
  });

  it('takes marks of lists and machines from it', () => {
    const list = { ...values, [tags.transportHeaders]: `${header}\r\nList-Id: <team.lists.example.org>\r\n` };
    expect(read(list)).toMatchObject({
      bulk: true,
      listHosts: ['team.lists.example.org', 'lists.example.org'],
    });
    const robot = { ...values, [tags.transportHeaders]: `${header}\r\nAuto-Submitted: auto-replied\r\n` };
    expect(read(robot)).toMatchObject({ machine: 'auto-submitted', ownWords: 'unread' });
  });

  it('adds blind copies, which no header has, and nobody twice', () => {
    const people = [
      row(1, { [onList.type]: 'SMTP', [onList.address]: 'ME@example.net', [onList.name]: 'Me' }),
      row(3, { [onList.type]: 'SMTP', [onList.address]: 'boss@example.net', [onList.name]: 'The Boss' }),
    ];
    expect(read(values, people)).toMatchObject({
      to: [{ address: 'me@example.net', name: '' }],
      cc: [],
      bcc: [{ address: 'boss@example.net', name: 'The Boss' }],
    });
  });
});

describe('a message that never left Exchange', () => {
  const values = {
    [tags.messageClass]: 'IPM.Note',
    [tags.subject]: '\u0001\u0005RE: Lunch',
    [tags.submitted]: new Date('2020-03-03T09:00:05.678Z'),
    [tags.messageId]: '<two@example.org>',
    [tags.inReplyTo]: '<one@example.org>',
    [author.name]: 'Ana Moreau',
    [author.type]: 'EX',
    [author.address]: ana,
  };

  it('has its ids, whole second and subject from Outlook', () => {
    expect(read(values)).toMatchObject({
      messageId: 'two@example.org',
      replyTo: ['one@example.org'],
      instant: Date.UTC(2020, 2, 3, 9, 0, 5),
      subject: 'RE: Lunch',
    });
  });

  it('has the SMTP address of its author where there is one', () => {
    const known = { ...values, [author.smtp]: 'Ana@Example.org' };
    expect(read(known).from).toEqual([{ address: 'ana@example.org', name: 'Ana Moreau' }]);
    const bySender = {
      ...values,
      [sender.name]: 'Ana Moreau',
      [sender.type]: 'EX',
      [sender.address]: ana,
      [sender.smtp]: 'ana@example.org',
    };
    expect(read(bySender).from).toEqual([{ address: 'ana@example.org', name: 'Ana Moreau' }]);
  });

  it('has the address of who created it, where that is its author by name', () => {
    // The properties of sent2.msg (HiraokaHyperTools/msgreader, Apache-2.0), names changed.
    const online = { ...values, 16376: 'Ana Moreau', 23818: 'ana@example.onmicrosoft.com' };
    expect(read(online).from).toEqual([{ address: 'ana@example.onmicrosoft.com', name: 'Ana Moreau' }]);
    expect(read({ ...online, 16376: 'Ben Otto' }).from[0]?.address).toBe('name:ana moreau');
  });

  it('is by a person with a name, never by a distinguished one', () => {
    const directory = new Directory();
    expect(read(values, [], directory).from).toEqual([{ address: 'name:ana moreau', name: 'Ana Moreau' }]);
    expect(directory.missed).toBe(true);
    expect(read({ ...values, [author.name]: 'Ana' }).from).toEqual([]);
  });

  it('finds the address that another item gave', () => {
    const directory = new Directory();
    const people = [
      row(1, { [onList.type]: 'EX', [onList.address]: ana.toLowerCase(), [onList.smtp]: 'ana@example.org' }),
    ];
    read({ [tags.messageClass]: 'IPM.Note' }, people, directory);
    expect(read(values, [], directory).from).toEqual([{ address: 'ana@example.org', name: 'Ana Moreau' }]);
    expect(directory.missed).toBe(false);
  });

  it('says who got it, by the role Outlook lists them in', () => {
    const smtp = (address: string, name = '') => ({
      [onList.type]: 'SMTP',
      [onList.address]: address,
      [onList.name]: name,
    });
    const people = [
      row(1, smtp("'ben@example.org'", "'ben@example.org'")),
      row(2, smtp('cleo@example.org', 'Cleo  Park')),
      row(0x1000_0001, smtp('dan@example.org', 'Dan')),
    ];
    expect(read(values, people)).toMatchObject({
      to: [
        { address: 'ben@example.org', name: '' },
        { address: 'dan@example.org', name: 'Dan' },
      ],
      cc: [{ address: 'cleo@example.org', name: 'Cleo Park' }],
    });
  });

  it('notes whose mailbox it came to', () => {
    const mailbox = {
      [receiver.name]: 'Me',
      [receiver.type]: 'EX',
      [receiver.address]: '/o=FIRM/cn=ME',
      [receiver.smtp]: 'me@example.net',
    };
    const directory = new Directory();
    expect(read({ ...values, ...mailbox }, [], directory).deliveredTo).toEqual(['me@example.net']);
    directory.complete = true;
    expect(directory.owner).toBe('me@example.net');
  });
});

describe('what else Outlook says', () => {
  it('knows reports and answers of machines by their class', () => {
    expect(read({ [tags.messageClass]: 'REPORT.IPM.Note.NDR' }).machine).toBe('report');
    expect(read({ [tags.messageClass]: 'IPM.Note.Rules.OofTemplate.Microsoft' }).machine).toBe('autoreply');
  });

  it('knows answers to invitations by their class', () => {
    expect(read({ [tags.messageClass]: 'IPM.Schedule.Meeting.Resp.Pos' }).calendarReply).toBe(true);
    expect(read({ [tags.messageClass]: 'IPM.Schedule.Meeting.Request' }).calendarReply).toBe(false);
  });

  it('is undated without any date, and never has the time the file was made', () => {
    const values = {
      [tags.messageClass]: 'IPM.Note',
      [tags.created]: new Date(),
      [tags.modified]: new Date(),
    };
    expect(read(values)).toMatchObject({ instant: null, dateSource: 'none' });
    const delivered = { ...values, [tags.delivered]: new Date('2020-03-03T09:00:00Z') };
    expect(read(delivered)).toMatchObject({ instant: Date.UTC(2020, 2, 3, 9), dateSource: 'received' });
  });

  it('counts enclosed files, but no pictures of the text and nothing hidden', () => {
    const values = { [tags.messageClass]: 'IPM.Note', [tags.messageFlags]: 0x10 };
    const picture = { [tags.attachmentType]: 'image/png', [tags.contentId]: 'a@b' };
    const hidden = { [tags.attachmentHidden]: true };
    const enclosed = (files: readonly FakeValues[]) =>
      readMail(fakeItem(values, [], files), new Directory()).envelope.hasAttachment;
    expect(enclosed([picture, hidden])).toBe(false);
    expect(enclosed([picture, { [tags.attachmentType]: 'image/png' }])).toBe(true);
    expect(enclosed([])).toBe(false);
  });

  it('takes for a draft what is unsent, was not handed in and did not travel', () => {
    const unsent = { [tags.messageFlags]: 0x8 };
    expect(isDraft(fakeItem(unsent).properties)).toBe(true);
    expect(isDraft(fakeItem({ ...unsent, [tags.submitted]: new Date(0) }).properties)).toBe(false);
    expect(isDraft(fakeItem({ ...unsent, [tags.transportHeaders]: 'To: a@b.org' }).properties)).toBe(false);
    expect(isDraft(fakeItem({}).properties)).toBe(false);
  });

  it('reads own words from HTML and RTF where there is no plain text', () => {
    const html = {
      [tags.messageClass]: 'IPM.Note',
      [tags.html]: Buffer.from('<p>See <a href="x">https://example.org</a></p>'),
    };
    expect(read(html)).toMatchObject({ ownWords: 'text', hasLink: true });
    const rtf = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    expect(read({ [tags.messageClass]: 'IPM.Note', [tags.compressedRtf]: rtf }).ownWords).toBe('text');
    expect(read({ [tags.messageClass]: 'IPM.Note' }).ownWords).toBe('none');
  });
});

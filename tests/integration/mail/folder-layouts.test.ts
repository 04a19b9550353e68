import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mail, mbox, readOut } from '../archives/small-files.ts';
import { writtenTar } from '../archives/written-tar.ts';
import { writtenZip } from '../archives/written-zip.ts';

/** The folders of one mail program: path and content; `expected` as `readOut` gives it. */
interface Layout {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly expected: readonly string[];
  readonly notes?: readonly string[];
}

const emlx = (subject: string, flags = 1) => {
  const message = mail(subject);
  return `${message.length}      \n${message}<?xml version="1.0"?><plist><dict><key>flags</key><integer>${flags}</integer></dict></plist>`;
};
const database = Buffer.from('SQLite format 3\0');
const uuid = '0F2C7A51-90B7-4C7B-8A15-0D5A6B3C2E11';

const layouts: Readonly<Record<string, Layout>> = {
  'Apple Mail, its own folder': {
    files: {
      [`V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9001.emlx`]: emlx('inbox'),
      [`V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9002.partial.emlx`]: emlx('partial'),
      [`V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9003.emlx`]: emlx('thrown away', 3),
      [`V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Attachments/9002/2/forwarded.eml`]: mail('an enclosure'),
      [`V10/${uuid}/INBOX.mbox/Info.plist`]: '<plist/>',
      [`V10/${uuid}/Sent Messages.mbox/${uuid}/Data/Messages/12.emlx`]: emlx('sent'),
      [`V10/${uuid}/[Gmail].mbox/Papierkorb.mbox/${uuid}/Data/Messages/13.emlx`]: emlx('binned'),
      [`V10/${uuid}/.mboxCache.plist`]: '<plist/>',
      'V10/MailData/Envelope Index': database,
      'V10/MailData/Envelope Index-wal': Buffer.from([0x37, 0x7f, 6, 0x82]),
      'Mailboxes/Old.mbox/Messages/1.emlx': emlx('old'),
      'Mailboxes/Old.mbox/Messages/1.2.emlxpart': 'QUJD',
    },
    expected: [
      'Mailboxes/Old.mbox/Messages/1.emlx: old',
      `V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9001.emlx: inbox`,
      `V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9002.partial.emlx: partial`,
      `V10/${uuid}/INBOX.mbox/${uuid}/Data/9/Messages/9003.emlx [deleted]: thrown away`,
      `V10/${uuid}/Sent Messages.mbox/${uuid}/Data/Messages/12.emlx [sent]: sent`,
      `V10/${uuid}/[Gmail].mbox/Papierkorb.mbox/${uuid}/Data/Messages/13.emlx [trash]: binned`,
    ],
  },
  'Apple Mail, exported mailboxes': {
    files: {
      'Work.mbox/mbox': mbox('work'),
      'Work.mbox/table_of_contents': Buffer.from([0, 0, 0, 1]),
      'Deleted Messages.mbox/mbox': mbox('gone'),
    },
    expected: ['Deleted Messages.mbox/mbox [deleted]: gone', 'Work.mbox/mbox: work'],
  },
  'Thunderbird, a whole profile': {
    files: {
      'prefs.js': 'user_pref("a", 1);',
      'abook.sqlite': database,
      'global-messages-db.sqlite': database,
      'cache2/entries/0A1B': 'From: not@mail.example\nSubject: cached\n\n',
      'calendar-data/local.sqlite': database,
      'Mail/Local Folders/Sent': mbox('sent'),
      'Mail/Local Folders/Sent.msf': '// <!-- <mdb:mork:z v="1.4"/> -->',
      'Mail/Local Folders/Archives.sbd/2019': mbox('archived'),
      'Mail/Local Folders/Archives.sbd/2019.msf': '// mork',
      'Mail/Local Folders/Trash': mbox('binned'),
      'Mail/Local Folders/msgFilterRules.dat': 'version="9"',
      'ImapMail/imap.x.org/INBOX': `${mbox('kept')}From - Thu Jan 04 10:00:00 2024\nX-Mozilla-Status: 0009\n${mail('expunged')}`,
      'ImapMail/imap.x.org/[Gmail].sbd/Drafts': mbox('draft'),
      'ImapMail/imap.x.org/maildir/cur/1700.eml': mail('one file each'),
    },
    expected: [
      'ImapMail/imap.x.org/INBOX: kept',
      'ImapMail/imap.x.org/INBOX [deleted]: expunged',
      'ImapMail/imap.x.org/[Gmail].sbd/Drafts [drafts]: draft',
      'ImapMail/imap.x.org/maildir/cur/1700.eml: one file each',
      'Mail/Local Folders/Archives.sbd/2019: archived',
      'Mail/Local Folders/Sent [sent]: sent',
      'Mail/Local Folders/Trash [trash]: binned',
    ],
    notes: [
      '“root” is a profile of Thunderbird: its mail was read. Export address books and calendars from Thunderbird to import them, too.',
    ],
  },
  'Maildir with folders in folders': {
    files: {
      'cur/1700000001.M1P1.host,S=10:2,RS': mail('answered'),
      'cur/1700000002.M1P1.host:2,T': mail('trashed'),
      'new/1700000003.M1P1.host': mail('new'),
      'tmp/1700000004.M1P1.host': mail('undelivered'),
      '.Sent/cur/1700000005.M1P1.host:2,S': mail('sent'),
      '.Work.Drafts/cur/1700000006.M1P1.host:2,': mail('draft'),
      '.Sent/maildirfolder': '',
      'dovecot-uidlist': '3 V1',
      'dovecot.index.log': Buffer.from([1, 3]),
      subscriptions: 'Sent\n',
    },
    expected: [
      '.Sent/cur/1700000005.M1P1.host:2,S [sent]: sent',
      '.Work.Drafts/cur/1700000006.M1P1.host:2, [drafts]: draft',
      'cur/1700000001.M1P1.host,S=10:2,RS: answered',
      'cur/1700000002.M1P1.host:2,T [trash]: trashed',
      'new/1700000003.M1P1.host: new',
    ],
  },
  'MH and Claws Mail': {
    files: {
      'inbox/1': mail('one'),
      'inbox/,2': mail('removed'),
      'inbox/.mh_sequences': 'cur: 1',
      'inbox/.claws_cache': Buffer.from([0, 0, 0, 24]),
      'inbox/.claws_mark': Buffer.from([2, 0]),
      'trash/7': mail('binned'),
    },
    expected: ['inbox/,2 [deleted]: removed', 'inbox/1: one', 'trash/7 [trash]: binned'],
  },
  'KMail and Evolution': {
    files: {
      'inbox/cur/1:2,S': mail('kmail'),
      '.inbox.index': Buffer.from('# KMail-Index'),
      '.inbox.index.ids': Buffer.from([1, 0]),
      '.inbox.directory/sent-mail/cur/2:2,S': mail('kmail sent'),
      'local/.Sent/cur/3:2,S': mail('evolution'),
      'local/..maildir++': 'maildir++ 1',
      'local/.Sent.cmeta': Buffer.from([0, 1]),
      'local/.Sent.ibex.index.data': Buffer.from([0, 1]),
      'local/folders.db': database,
    },
    expected: [
      '.inbox.directory/sent-mail/cur/2:2,S [sent]: kmail sent',
      'inbox/cur/1:2,S: kmail',
      'local/.Sent/cur/3:2,S [sent]: evolution',
    ],
  },
};

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'wellspring-layout-')), 'root');
});
afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

describe.each(Object.entries(layouts))('%s', (_, { files, expected, notes = [] }) => {
  test('in a folder', async () => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    expect(await readOut(root)).toMatchObject({ lines: expected, notes });
  });

  const members = Object.entries(files).map(([name, content]) => ({ name, content }));
  test.each([
    ['zip', writtenZip(members)],
    ['tar', writtenTar(...members)],
  ])('in a %s archive', async (kind, bytes) => {
    mkdirSync(root);
    writeFileSync(join(root, `all.${kind}`), bytes);
    const { lines } = await readOut(join(root, `all.${kind}`));
    expect([...lines].sort()).toEqual([...expected].sort());
  });
});

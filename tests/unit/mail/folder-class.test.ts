import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../main/import/mail/header-block.ts';
import {
  folderClassOfFlags,
  folderClassOfMarks,
  folderClassOfPath,
  gmailLabels,
} from '../../../main/import/sources/folder-class.ts';
import { isPassedOverFile, isPassedOverFolder } from '../../../main/import/sources/passed-over.ts';

describe('the class of a folder', () => {
  test.each<[string, string]>([
    ['blair-l/inbox', 'normal'],
    ['blair-l/_sent_mail', 'sent'],
    ['blair-l/sent_items', 'sent'],
    ['blair-l/deleted_items', 'deleted'],
    ['blair-l/deleted_items/_sent_mail', 'deleted'],
    ['Mail/Spam.mbox', 'spam'],
    ['Mail/Junk E-mail', 'spam'],
    ['Mail/[Gmail].sbd/Trash', 'trash'],
    ['Mail/[Gmail]/Papierkorb.mbox', 'trash'],
    ['Mail/Entwu\u0308rfe', 'drafts'],
    ['Mail/Entw&APw-rfe', 'drafts'],
    ['Maildir/.Archive.Sent', 'sent'],
    ['Maildir/.INBOX.Trash', 'trash'],
    ['Maildir/INBOX.Drafts', 'drafts'],
    ['Corbeille', 'trash'],
    ['Éléments envoyés', 'sent'],
    ['Elementos eliminados', 'deleted'],
    ['Takeout/Mail/Отправленные.mbox', 'sent'],
    ['Takeout/Mail/送信済みメール.mbox', 'sent'],
    ['Takeout/Mail/已删除邮件.mbox', 'deleted'],
    ['Mail/Wysłane', 'sent'],
    ['Mail/Skräppost', 'spam'],
    ['Takeout/Mail/Gesendet-002.mbox', 'sent'],
    ['Downloads/Spam(1).mbox', 'spam'],
    ['backup/Trash.tar.gz', 'trash'],
    ['.sent-mail.directory/old', 'sent'],
    ['All mail Including Spam and Trash.mbox', 'normal'],
    ['spam-research', 'normal'],
  ])('%s is %s', (path, expected) => {
    expect(folderClassOfPath(path.split('/'))).toBe(expected);
  });

  test.each<[string, string]>([
    ['1700000000.M1.host:2,FST', 'trash'],
    ['1700000000.M1.host:2,DS', 'drafts'],
    ['1700000000.M1.host!2,S', 'normal'],
    ['letter to T', 'normal'],
    [',12', 'deleted'],
    ['#12', 'deleted'],
    ['12', 'normal'],
  ])('flags: %s is %s', (name, expected) => {
    expect(folderClassOfFlags(name)).toBe(expected);
  });

  test.each<[string, string]>([
    ['X-Mozilla-Status: 0009', 'deleted'],
    ['X-Mozilla-Status: 0011', 'normal'],
    ['X-Gmail-Labels: Inbox,Important', 'normal'],
    ['X-Gmail-Labels: Important,\n Trash', 'trash'],
    ['X-Gmail-Labels: =?UTF-8?Q?Wichtig,Entw=C3=BCrfe?=', 'drafts'],
    ['X-Gmail-Labels: "Work, Spam",Sent', 'sent'],
    ['X-Gmail-Labels: Sent,Spam', 'spam'],
  ])('marks: %s is %s', (header, expected) => {
    const bytes = Buffer.from(`${header}\n\n`);
    expect(folderClassOfMarks(readHeader(bytes, 0, bytes.length).fields)).toBe(expected);
  });

  test('labels with quotes', () => {
    expect(gmailLabels(' "a, \\"b\\"" ,c,, [Gmail]/Trash')).toEqual(['a, "b"', 'c', 'Trash']);
  });
});

test('what mail programs keep beside mail is passed over', () => {
  const passed = [
    '.DS_Store',
    'INBOX.msf',
    '._Inbox',
    'dovecot-uidlist',
    '.mh_sequences',
    'table_of_contents',
  ];
  expect(passed.filter((name) => !isPassedOverFile(name))).toEqual([]);
  expect(['INBOX', '1.', 'a.eml', 'mbox', 'notes.txt'].filter(isPassedOverFile)).toEqual([]);
  expect(isPassedOverFolder('tmp', new Set(['cur', 'new', 'tmp']))).toBe(true);
  expect(isPassedOverFolder('tmp', new Set(['tmp']))).toBe(false);
});

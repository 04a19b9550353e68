import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { corpus } from '../corpora.ts';
import { writtenTar } from '../integration/archives/written-tar.ts';
import { writtenZip } from '../integration/archives/written-zip.ts';
import { smallStore } from '../unit/outlook/small-store.ts';
import { contactFiles } from './contact-files.ts';

/** A format that is fuzzed: whole files to begin with, and pieces that matter in it. */
export interface FuzzedFormat {
  /** The name a file of it has; formats are told by content all the same. */
  readonly name: string;
  readonly files: () => readonly Buffer[];
  readonly pieces: readonly string[];
  /** In a binary format a byte more or less makes all behind it nonsense, so most changes keep the length. */
  readonly shape: 'text' | 'binary';
}

/** Longer texts, and larger binary files, would only make the run longer. */
const longestText = 12_000;
const largestFile = 40_000;

function filesIn(...parts: readonly string[]): Buffer[] {
  const folder = corpus(...parts);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:json|yml|md|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path));
}

const small = (files: readonly Buffer[], most = longestText) =>
  files.filter((file) => file.length > 20).map((file) => file.subarray(0, most));

const messages = () => small([...filesIn('mail', 'rubymail'), ...filesIn('mail', 'stalwart')]);
const mailboxes = () => small(filesIn('mail', 'mbox'));
const calendars = () =>
  small(['collective', 'fixtures', 'recurring'].flatMap((suite) => filesIn('calendar', suite)));

const mailPieces = [
  ...['\n', '\r', '\0', '"', '(', ')', '<', '>', ':', ';', ',', '=?', '?=', '\n\n', 'From ', '\xff'],
  ...[
    '\nFrom a@b.org Thu Jan 04 10:00:00 2024\nTo: c@d.org\n\n',
    '\n--',
    'Content-Type: multipart/mixed; boundary=x\n',
  ],
  ...[
    'Content-Length: 99999999999\n',
    '=?utf-8?B?',
    '=?iso-2022-jp?Q?=1B$B',
    'Date: 31 Feb 99999 25:61 +9999\n',
  ],
];
const calendarPieces = [
  ...['\0', '"', ';', ':', '\r', '\n ', '=', '\xff', 'Z', '9', '-', ',', 'T'],
  ...['BEGIN:VEVENT\n', 'END:VEVENT\n', 'RRULE:FREQ=SECONDLY\n', 'RDATE:20240101T000000Z,', 'TZID=Nowhere:'],
  ...['RRULE:FREQ=YEARLY;INTERVAL=999999999;BYSETPOS=-366\n', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20240101\n'],
];
const contactPieces = [
  ...['\n', '\r', '\0', '"', ';', ':', ',', '=', '\xff', '\n '],
  ...[
    'BEGIN:VCARD\n',
    'END:VCARD\n',
    'ENCODING=QUOTED-PRINTABLE:=',
    'item1.EMAIL:',
    'E-mail 1 - Value,',
    '""',
  ],
];
const binaryPieces = [
  '\0\0\0\0',
  '\xff\xff\xff\xff',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '\x1f\x8b\x08',
];

function archived(make: (files: readonly Buffer[]) => Buffer): () => readonly Buffer[] {
  return () => {
    const files = [...messages().slice(0, 30), ...mailboxes().slice(0, 3), ...calendars().slice(0, 12)];
    return Array.from({ length: 15 }, (_, index) => make(files.slice(3 * index, 3 * index + 3)));
  };
}

const member = (content: Buffer, index: number) => ({ name: `Mail/${index}.eml`, content });

/** Every format an import reads, by the name the fuzzing command takes. */
export const fuzzedFormats: Readonly<Record<string, FuzzedFormat>> = {
  mbox: { name: 'All mail.mbox', files: mailboxes, pieces: mailPieces, shape: 'text' },
  message: { name: 'letter.eml', files: messages, pieces: mailPieces, shape: 'text' },
  emlx: {
    name: '12.emlx',
    files: () => messages().map((one) => Buffer.concat([Buffer.from(`${one.length}\n`), one])),
    pieces: [...mailPieces, '<?xml version="1.0"?>', '99999999999\n'],
    shape: 'text',
  },
  calendar: { name: 'calendar.ics', files: calendars, pieces: calendarPieces, shape: 'text' },
  vcard: {
    name: 'contacts.vcf',
    files: () => contactFiles.vcard.map((text) => Buffer.from(text)),
    pieces: contactPieces,
    shape: 'text',
  },
  csv: {
    name: 'contacts.csv',
    files: () => contactFiles.csv.map((text) => Buffer.from(text)),
    pieces: contactPieces,
    shape: 'text',
  },
  msg: {
    name: 'letter.msg',
    files: () => small(filesIn('mail', 'outlook'), largestFile),
    pieces: binaryPieces,
    shape: 'binary',
  },
  pst: {
    name: 'archive.pst',
    files: () => (['ansi', 'unicode', 'large'] as const).map(smallStore),
    pieces: binaryPieces,
    shape: 'binary',
  },
  zip: {
    name: 'takeout.zip',
    files: archived((files) => writtenZip(files.map(member))),
    pieces: binaryPieces,
    shape: 'binary',
  },
  tar: {
    name: 'mail.tar',
    files: archived((files) => writtenTar(...files.map(member))),
    pieces: [...binaryPieces, '././@LongLink', '0000644\0', '77777777777\0', 'ustar\x0000'],
    shape: 'binary',
  },
  gzip: {
    name: 'mail.mbox.gz',
    files: () => [...mailboxes(), ...calendars().slice(0, 40)].map((one) => gzipSync(one)),
    pieces: binaryPieces,
    shape: 'binary',
  },
};

import type { FileFormat } from '../format.ts';
import { peekFile } from './peeked-file.ts';
import { walkFolder } from './walk-folder.ts';

/** What a path holds, before it is read. */
export interface MeasuredPath {
  /** On disk, all files together. */
  readonly bytes: number;
  readonly files: number;
  readonly format: 'folder' | FileFormat;
}

/**
 * Counts the files of a path and their bytes, for progress, and tells its format. Unreadable entries are left out.
 * @throws Error with a sentence when the path itself cannot be looked at
 */
export async function measurePath(path: string): Promise<MeasuredPath> {
  let bytes = 0;
  let files = 0;
  let format: MeasuredPath['format'] = 'folder';
  for await (const entry of walkFolder(path)) {
    if (entry.type === 'unreadable' ? entry.path === '' : entry.file.path === '') {
      const peeked = await peekFile(entry);
      if (peeked.type === 'unreadable') throw new Error(peeked.error);
      format = peeked.format;
    }
    if (entry.type === 'unreadable') continue;
    bytes += entry.file.bytes ?? 0;
    files += 1;
  }
  return { bytes, files, format };
}

const descriptions: Readonly<Record<MeasuredPath['format'], string>> = {
  folder: 'a folder',
  mbox: 'a mailbox (mbox)',
  message: 'a message',
  calendar: 'a calendar (iCalendar)',
  msg: 'an Outlook message (msg)',
  pst: 'an Outlook data file (pst, ost)',
  olm: 'a part of an Outlook for Mac archive',
  vcard: 'contacts (vCard)',
  csv: 'a table of contacts or messages (CSV)',
  zip: 'an archive (zip)',
  tar: 'an archive (tar)',
  wellspring: 'an export of Wellspring (JSON)',
  gzip: 'a compressed file (gzip)',
  empty: 'an empty file',
  unknown: 'no mail, calendar or contacts',
};

/** The format as a reader of the window or the command line knows it. */
export function describeFormat(format: MeasuredPath['format']): string {
  return descriptions[format];
}

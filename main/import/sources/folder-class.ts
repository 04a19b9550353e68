import type { FolderClass } from '../../../shared/envelope.ts';
import type { FileFormat } from '../format.ts';
import type { HeaderFields } from '../mail/header-fields.ts';
import { headerText } from '../mail/header-text.ts';
import { classOfName } from './folder-names.ts';

/** The class that counts when several say something: one that keeps a message out before `sent`, and that before none. */
export function strongerClass(...classes: readonly FolderClass[]): FolderClass {
  return (
    classes.find((one) => one !== 'normal' && one !== 'sent') ??
    (classes.includes('sent') ? 'sent' : 'normal')
  );
}

/** Class of a path, each of its names counting: what lies in a folder of the trash is in the trash. */
export function folderClassOfPath(parts: readonly string[]): FolderClass {
  return strongerClass(...parts.flatMap((part) => [part, ...nested(part)]).map(classOfName));
}

/**
 * Class of the place a file lies in: its folders from the given path down, archives among them, its own name when it is a
 * folder of mail in one file, its flags.
 * @param names as of a `SourceFile`, its own last
 */
export function folderClassOfFile(names: readonly string[], format: FileFormat): FolderClass {
  return strongerClass(
    folderClassOfFlags(names.at(-1) ?? ''),
    folderClassOfPath(format === 'mbox' ? names : names.slice(0, -1)),
  );
}

/** Maildir++ and some servers put a whole path into one name: `.Archive.Sent`, `INBOX.Trash`. */
function nested(part: string): readonly string[] {
  return /^(?:\.|INBOX[./])/i.test(part) ? part.split(/[./]/).filter((name) => name !== '') : [];
}

/** `X-Mozilla-Status`: the message was deleted, and its folder not compacted since. */
const expunged = 0x0008;

/** Class by the marks a mail program left in the message itself. */
export function folderClassOfMarks(fields: HeaderFields): FolderClass {
  const mozilla = fields.first('x-mozilla-status');
  if (mozilla !== undefined && (Number.parseInt(mozilla, 16) & expunged) !== 0) return 'deleted';
  const labels = fields.first('x-gmail-labels');
  return labels === undefined ? 'normal' : strongerClass(...gmailLabels(labels).map(classOfName));
}

/** Labels of a Takeout: decoded, then split at commas outside quotes. A label can be a path: `[Gmail]/Trash`. */
export function gmailLabels(value: string): readonly string[] {
  const text = headerText(value);
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).replace(/\\(.)/g, '$1').trim())
    .filter((label) => label !== '')
    .map((label) => label.replace(/^\[(?:gmail|google mail)\]\//i, ''));
}

/** MH programs keep a removed message under its number behind a comma or a hash. */
const removedFromMh = /^[,#]\d+$/;

/** Class by the flags of a Maildir file name, T for trashed, D for draft, or by the mark of a removed message of MH. */
export function folderClassOfFlags(fileName: string): FolderClass {
  if (removedFromMh.test(fileName)) return 'deleted';
  const flags = /[:;!]2,([A-Za-z]*)$/.exec(fileName)?.[1] ?? '';
  return flags.includes('T') ? 'trash' : flags.includes('D') ? 'drafts' : 'normal';
}

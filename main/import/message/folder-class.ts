import type { FolderClass } from '../../../shared/envelope.ts';
import type { HeaderFields } from './header-block.ts';
import { decodeWords } from './header-text.ts';

/** What kind of folder a message lay in, by the names mail programs give them in their languages. */

const names: Readonly<Record<Exclude<FolderClass, 'normal'>, readonly string[]>> = {
  spam: [
    'spam',
    'junk',
    'junk e-mail',
    'junk email',
    'junk mail',
    'bulk mail',
    'courrier indésirable',
    'indésirables',
    'correo no deseado',
    'unerwünscht',
    'werbung',
    'posta indesiderata',
    'lixo eletrônico',
  ],
  trash: ['trash', 'bin', 'papierkorb', 'corbeille', 'papelera', 'cestino', 'lixeira', 'prullenbak'],
  deleted: [
    'deleted',
    'deleted items',
    'deleted messages',
    'gelöschte elemente',
    'gelöschte objekte',
    'éléments supprimés',
    'elementos eliminados',
    'posta eliminata',
    'itens excluídos',
  ],
  drafts: ['drafts', 'draft', 'entwürfe', 'brouillons', 'borradores', 'bozze', 'rascunhos', 'concepten'],
  sent: [
    'sent',
    'sent items',
    'sent mail',
    'sent messages',
    'gesendet',
    'gesendete elemente',
    'gesendete objekte',
    'envoyés',
    'messages envoyés',
    'éléments envoyés',
    'enviados',
    'elementos enviados',
    'posta inviata',
    'inviati',
    'itens enviados',
    'verzonden',
  ],
};

const classOf = new Map<string, FolderClass>(
  Object.entries(names).flatMap(([kind, all]) => all.map((name) => [name, kind as FolderClass] as const)),
);

/** `_sent_mail`, `Sent Items.mbox`, `[Gmail]`: what is left when separators, endings and brackets are taken off. */
function plainName(part: string): string {
  return part
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(?:mbox|mbx|sbd|eml|txt)$/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/^[.\s]+|\s+$/g, '');
}

/** What one folder name says. Maildir++ puts the path into one name: ".Archive.Sent". */
function classOfName(part: string): FolderClass {
  return classOf.get(plainName(part)) ?? classOf.get(plainName(part.split('.').at(-1) ?? '')) ?? 'normal';
}

/** Class of a folder path: what lies anywhere below a deleted folder is deleted, whatever its own folder is called. */
export function folderOfPath(parts: readonly string[]): FolderClass {
  const classes = parts.map(classOfName);
  return (
    classes.find((one) => one !== 'normal' && one !== 'sent') ??
    (classes.includes('sent') ? 'sent' : 'normal')
  );
}

/** Labels of a Takeout: decoded, split at commas that stand outside quotes. */
export function gmailLabels(value: string): readonly string[] {
  const text = decodeWords(value);
  return [...text.matchAll(/"([^"]*)"|[^,]+/g)].map(([whole, inQuotes]) => (inQuotes ?? whole).trim());
}

const expunged = 0x0008;

/** Class by the message's own marks; `normal` when they say nothing. Labels never show that a message was sent. */
export function folderOfMarks(fields: HeaderFields): FolderClass {
  const mozilla = fields.first('x-mozilla-status');
  if (mozilla !== null && (Number.parseInt(mozilla, 16) & expunged) !== 0) return 'deleted';
  const labels = fields.first('x-gmail-labels');
  if (labels === null) return 'normal';
  const classes = gmailLabels(labels).map((label) => classOf.get(plainName(label)));
  return classes.find((one) => one !== undefined && one !== 'sent') ?? 'normal';
}

/** Class by the flags at the end of a Maildir file name: T trashed, D draft. */
export function folderOfMaildirFlags(fileName: string): FolderClass {
  const [, flags = ''] = /[:;!]2,([A-Za-z]*)$/.exec(fileName) ?? [];
  if (flags.includes('T')) return 'trash';
  return flags.includes('D') ? 'drafts' : 'normal';
}

import type { FolderClass } from '../../../shared/envelope.ts';

/** Names that mail programs and providers give to folders, in lower case, by what lies in them. */
const names: Readonly<Record<Exclude<FolderClass, 'normal'>, readonly string[]>> = {
  spam: [
    ...[
      'spam',
      'spambox',
      'junk',
      'junk e-mail',
      'junk email',
      'junk mail',
      'bulk',
      'bulk mail',
      'spamverdacht',
    ],
    ...['unerwünscht', 'unerwünschte werbung', 'junk-e-mail', 'werbung'],
    ...['courrier indésirable', 'indésirables', 'pourriel', 'correo no deseado', 'no deseado'],
    ...['posta indesiderata', 'lixo eletrônico', 'ongewenste e-mail', 'ongewenste mail'],
  ],
  trash: [
    ...[
      'trash',
      'bin',
      'wastebasket',
      'papierkorb',
      'corbeille',
      'papelera',
      'papelera de reciclaje',
      'cestino',
    ],
    ...['lixeira', 'lixo', 'prullenbak', 'prullenmand', 'kosz', 'papirkurv', 'papperskorgen'],
  ],
  deleted: [
    ...['deleted', 'deleted items', 'deleted messages', 'deleted mail', 'gelöscht', 'gelöschte elemente'],
    ...[
      'gelöschte objekte',
      'gelöschte nachrichten',
      'éléments supprimés',
      'messages supprimés',
      'supprimés',
    ],
    ...['elementos eliminados', 'eliminados', 'mensajes eliminados', 'posta eliminata', 'elementi eliminati'],
    ...['itens excluídos', 'verwijderde items', 'verwijderd'],
  ],
  drafts: [
    ...[
      'drafts',
      'draft',
      'templates',
      'entwürfe',
      'entwurf',
      'vorlagen',
      'brouillons',
      'brouillon',
      'borradores',
    ],
    ...['borrador', 'bozze', 'rascunhos', 'concepten', 'kladder', 'utkast'],
  ],
  sent: [
    ...[
      'sent',
      'sent items',
      'sent mail',
      'sent-mail',
      'sent messages',
      'sent email',
      'gesendet',
      'gesendete elemente',
    ],
    ...[
      'gesendete objekte',
      'gesendete nachrichten',
      'envoyés',
      'messages envoyés',
      'éléments envoyés',
      'courrier envoyé',
    ],
    ...[
      'enviados',
      'elementos enviados',
      'mensajes enviados',
      'correo enviado',
      'posta inviata',
      'inviati',
      'inviata',
    ],
    ...['itens enviados', 'verzonden', 'verzonden items', 'sendt', 'skickat'],
  ],
};

const classes: ReadonlyMap<string, FolderClass> = new Map(
  (['spam', 'trash', 'deleted', 'drafts', 'sent'] as const).flatMap((kind) =>
    names[kind].map((name) => [name, kind] as const),
  ),
);

/** Class of one folder name or label as its program wrote it: `_sent_mail`, `Sent Items.mbox`, `[Gmail]`, `Entw&APw-rfe`. */
export function classOfName(name: string): FolderClass {
  const plain = decodeImapName(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\.(?:mbox|mbx|mbs|sbd|imapmbox|txt|gz|tgz|tar|zip|directory))+$/, '')
    .replace(/(?: ?\(\d{1,3}\)|-\d{1,3})$/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/^[\s.[\]]+/, '')
    .replace(/[\s[\]]+$/, '');
  return classes.get(plain) ?? 'normal';
}

/** IMAP's modified UTF-7 (RFC 3501, 5.1.3), in which servers and mail programs write folder names to disk. */
function decodeImapName(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]*)-/g, (_, encoded: string) => {
    if (encoded === '') return '&';
    const bytes = Buffer.from(encoded.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}

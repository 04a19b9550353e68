import type { FolderClass } from '../../../shared/envelope.ts';

/**
 * Names that mail programs and providers give to folders, in lower case, by what lies in them; a line for each language or
 * family of them. Where one word means spam to some and trash to others, either keeps a message out.
 */
const names: Readonly<Record<Exclude<FolderClass, 'normal'>, readonly string[]>> = {
  spam: [
    'spam, spambox, junk, junk e-mail, junk email, junk mail, junk-e-mail, bulk, bulk mail',
    'spamverdacht, spam-verdacht, unerwünscht, unerwünschte werbung, unerwünschte e-mails, werbung',
    'courrier indésirable, indésirables, pourriel, pourriels, correo no deseado, no deseado, correo basura',
    'posta indesiderata, indesiderata, lixo eletrônico, lixo eletrónico, correio publicitário',
    'ongewenste e-mail, ongewenste mail, ongewenst, reclame',
    'skräppost, søppelpost, uønsket mail, uønsket e-post, uønsket post, roskaposti',
    'wiadomości-śmieci, niechciane, nevyžádaná pošta, nevyžiadaná pošta, levélszemét, nedorite',
    'önemsiz e-posta, gereksiz, спам, нежелательная почта, небажана пошта, ανεπιθύμητα',
    '迷惑メール, 垃圾邮件, 垃圾郵件, 스팸함, 스팸메일함, 정크 메일, דואר זבל, البريد المزعج',
  ],
  trash: [
    'trash, bin, wastebasket, rubbish, papierkorb, corbeille, papelera, papelera de reciclaje, cestino',
    'lixeira, lixo, reciclagem, prullenbak, prullenmand, papirkurv, papperskorgen, papirkorg, roskakori',
    'kosz, koš, kôš, kuka, lomtár, çöp kutusu, çöp, корзина, кошик, κάδος ανακύκλωσης, κάδος απορριμμάτων',
    'ゴミ箱, ごみ箱, 废纸篓, 回收站, 垃圾箱, 垃圾桶, 휴지통, אשפה, المهملات, سلة المهملات',
  ],
  deleted: [
    'deleted, deleted items, deleted messages, deleted mail, recoverable items, deletions',
    'gelöscht, gelöschte elemente, gelöschte objekte, gelöschte nachrichten, gelöschte e-mails',
    'éléments supprimés, messages supprimés, supprimés, elementos eliminados, eliminados, mensajes eliminados',
    'posta eliminata, elementi eliminati, eliminata, itens excluídos, itens eliminados, excluídos',
    'verwijderde items, verwijderd, slettede elementer, slettet post, borttaget, borttagna objekt, poistetut',
    'elementy usunięte, usunięte, odstraněná pošta, odstranené položky, törölt elemek, silinmiş öğeler',
    'удаленные, удалённые, видалені, διαγραμμένα, 削除済みアイテム, 已删除邮件, 已删除, 刪除的郵件, 지운 편지함',
  ],
  drafts: [
    'drafts, draft, templates, entwürfe, entwurf, vorlagen, brouillons, brouillon, modèles',
    'borradores, borrador, bozze, rascunhos, rascunho, concepten, kladder, utkast, luonnokset',
    'wersje robocze, robocze, szkice, koncepty, rozepsané, piszkozatok, taslaklar, черновики, чернетки, πρόχειρα',
    '下書き, 草稿, 草稿箱, 임시보관함, 임시 보관함, טיוטות, المسودات',
  ],
  sent: [
    'sent, sent items, sent mail, sent-mail, sent messages, sent email',
    'gesendet, gesendete elemente, gesendete objekte, gesendete nachrichten, gesendete e-mails',
    'envoyés, messages envoyés, éléments envoyés, courrier envoyé, courriers envoyés',
    'enviados, enviado, elementos enviados, mensajes enviados, correo enviado',
    'posta inviata, inviati, inviata, itens enviados, e-mails enviados, mensagens enviadas',
    'verzonden, verzonden items, verzonden berichten, sendt, sendt post, sendte elementer, skickat, skickade objekt',
    'lähetetyt, elementy wysłane, wysłane, odeslaná pošta, odeslané, odoslaná pošta, elküldött, elküldött elemek',
    'gönderilmiş öğeler, gönderilmiş postalar, gönderilenler, отправленные, надіслані, απεσταλμένα',
    '送信済みアイテム, 送信済みメール, 送信済み, 已发送邮件, 已发送, 寄件備份, 已傳送, 보낸편지함, 보낸 편지함, דואר שנשלח, البريد المرسل',
  ],
};

const classes: ReadonlyMap<string, FolderClass> = new Map(
  (['spam', 'trash', 'deleted', 'drafts', 'sent'] as const).flatMap((kind) =>
    names[kind].flatMap((line) => line.split(', ').map((name) => [name, kind] as const)),
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

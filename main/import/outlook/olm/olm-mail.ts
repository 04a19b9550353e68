import type { MailEnvelope, Party } from '../../../../shared/envelope.ts';
import { ownHtmlText } from '../../../../shared/own-text/html-text.ts';
import { type ActsReader, textActs } from '../../mail/body-acts.ts';
import { messageId, referencedIds } from '../../mail/message-ids.ts';
import { hasOwnLink, ownWordsOf } from '../../mail/own-words.ts';
import type { Directory } from '../directory.ts';
import type { OutlookMail } from '../mail-envelope.ts';
import { childOf, type Element, momentOf, textOf } from './element.ts';
import { peopleIn } from './people.ts';

/** Files that somebody enclosed: pictures of the text have an id by which it names them. */
function hasEnclosure(item: Element): boolean {
  return (childOf(item, 'OPFMessageCopyAttachmentList')?.children ?? []).some(
    ({ attributes }) => !attributes.OPFAttachmentContentID,
  );
}

function bodyText(item: Element): string {
  const plain = textOf(item, 'OPFMessageCopyBody');
  const isHtml = plain === '' || /^<(?:!doctype|html|head|body|div|p)\b/i.test(plain);
  return isHtml ? ownHtmlText(textOf(item, 'OPFMessageCopyHTMLBody') || plain) : plain;
}

/** A message and the acts in its body; without `readActs` none. Its header is not in the file: what lists and machines write there is not known. */
export function olmMail(
  item: Element,
  directory: Directory,
  readActs: ActsReader | null = null,
): OutlookMail {
  const written = peopleIn(item, 'OPFMessageCopyFromAddresses', directory);
  const from = written.length > 0 ? written : peopleIn(item, 'OPFMessageCopySenderAddress', directory);
  const to = peopleIn(item, 'OPFMessageCopyToAddresses', directory);
  const sent = momentOf(item, 'OPFMessageCopySentTime');
  const instant = sent ?? momentOf(item, 'OPFMessageCopyReceivedTime');
  const text = bodyText(item);
  const around: readonly Party[] = [...from, ...to.slice(0, 20)];
  const envelope: MailEnvelope = {
    kind: 'mail',
    medium: 'mail',
    messageId: messageId(textOf(item, 'OPFMessageCopyMessageID') || undefined),
    from,
    to,
    cc: peopleIn(item, 'OPFMessageCopyCCAddresses', directory),
    bcc: peopleIn(item, 'OPFMessageCopyBCCAddresses', directory),
    instant,
    dateSource: sent !== null ? 'date' : instant === null ? 'none' : 'received',
    subject: textOf(item, 'OPFMessageCopySubject').replace(/\s+/g, ' '),
    replyTo: referencedIds([
      textOf(item, 'OPFMessageCopyInReplyTo'),
      textOf(item, 'OPFMessageCopyReferences'),
    ]),
    machine: null,
    bulk: false,
    listAddresses: [],
    listHosts: [],
    deliveredTo: [],
    calendarReply: false,
    ownWords: ownWordsOf(text, around),
    hasLink: hasOwnLink(text),
    hasAttachment: hasEnclosure(item),
  };
  return { envelope, acts: textActs(readActs, text, envelope) };
}

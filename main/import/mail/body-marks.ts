import type { OwnWords, Party } from '../../../shared/envelope.ts';
import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import { largestHard } from './hard-text.ts';
import type { TextPart } from './message-parts.ts';
import { hasOwnLink, ownWordsOf } from './own-words.ts';
import { isReadable, isWhole, textOfPart } from './text-of-part.ts';

/** What the body of a message between people says about it. */
export interface BodyMarks {
  readonly ownWords: OwnWords;
  readonly hasLink: boolean;
}

/** Marks, or that the message has to be decoded by mailparser to have them. */
export type BodyReading = BodyMarks | 'hard';

/** Nearly every text has decided by here. */
const firstReach = 1 << 10;
/** Own words stand at the beginning, links not far behind; what is beyond is not looked at. */
const farReach = 16 << 10;

const linkMark = Buffer.from('://');

/**
 * Reads own words and links of a text.
 * @param size of the whole message, in bytes: a large one is never handed on as hard
 */
export function bodyMarks(
  bytes: Buffer,
  part: TextPart,
  people: readonly Party[],
  size: number,
): BodyReading {
  const undecided: BodyReading = size <= largestHard ? 'hard' : { ownWords: 'unread', hasLink: false };
  if (!isReadable(part)) return undecided;
  const read = part.kind === 'html' ? ownHtmlText : (text: string) => text;
  let text = part.kind === 'html' ? null : textOfPart(bytes, part, firstReach);
  let ownWords: OwnWords = text === null ? 'unread' : ownWordsOf(text, people);
  if (ownWords !== 'text' && (text === null || !isWhole(part, firstReach))) {
    text = read(textOfPart(bytes, part, farReach));
    ownWords = ownWordsOf(text, people);
  }
  // HTML that seems to say little may say it in ways this reader does not see.
  if (part.kind === 'html' && ownWords !== 'text') return undecided;
  return {
    ownWords,
    hasLink: mayHoldLink(bytes, part) && hasOwnLink(read(textOfPart(bytes, part, farReach))),
  };
}

/** Whether looking for links in the text is worth decoding it. */
function mayHoldLink(bytes: Buffer, { start, end, encoding }: TextPart): boolean {
  if (encoding === 'base64') return true;
  return bytes.subarray(start, Math.min(end, start + farReach)).includes(linkMark);
}

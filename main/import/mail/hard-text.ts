import type { OwnWords, Party } from '../../../shared/envelope.ts';
import { hasOwnLink, ownWordsOf } from './own-words.ts';

/** Messages beyond this size are not decoded just to see whether they say "thanks". */
export const largestHard = 256 << 10;

/** So much of its text is handed on, in characters. */
const longestText = 16 << 10;

/**
 * What a message says whose text this reader does not decode itself, by mailparser. `unread` when that refuses it: its
 * limits throw, and no message is lost by that.
 */
export async function hardOwnWords(
  message: Buffer,
  people: readonly Party[],
): Promise<{ readonly ownWords: OwnWords; readonly hasLink: boolean; readonly text: string }> {
  // Loaded when the first such message comes: most files have none, and it is the largest part of this process.
  const { simpleParser } = await import('mailparser');
  try {
    const { text = '' } = await simpleParser(message, {
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    });
    return {
      ownWords: ownWordsOf(text, people),
      hasLink: hasOwnLink(text),
      text: text.slice(0, longestText),
    };
  } catch {
    return { ownWords: 'unread', hasLink: false, text: '' };
  }
}

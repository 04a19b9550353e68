import { decodeCharset } from './charset.ts';

/** One encoded word (RFC 2047), with what programs get wrong: spaces and question marks inside, a language behind the charset. */
const word =
  /=\?([\w.:+-]+)(?:\*[\w-]*)?\?(?:([Bb])\?([A-Za-z0-9+/=_\s-]*)\?=|([Qq])\?((?:[^?]|\?(?!=)|\?=[0-9A-Fa-f]{2}(?=[^?]*\?=))*)\?=)/g;

/** Longer text is cut: looking for the end of words that have none costs the square of the length. */
const longest = 4 << 10;

interface Word {
  readonly charset: string;
  readonly bytes: Buffer;
}

function bytesOfQ(text: string): Buffer {
  const plain = text
    .replace(/=\s+(?=[0-9A-Fa-f])/g, '=')
    .replace(/[_\s]/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Several padded stretches can stand in one word: each is decoded by itself. */
function bytesOfB(text: string): Buffer {
  const stretches = text.replace(/\s+/g, '').match(/[^=]+/g) ?? [];
  return Buffer.concat(stretches.map((stretch) => Buffer.from(stretch, 'base64')));
}

/**
 * Decodes the encoded words of a header value. Neighbours of one charset are joined before they are decoded, because
 * programs cut characters in two; blanks between words vanish. What is no word stays as it is.
 * @param text the unfolded value, its eight-bit bytes already decoded; more than 4,096 characters are cut off when it
 *   holds encoded words
 */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  const input = text.slice(0, longest);
  const pieces: (string | Word)[] = [];
  let behind = 0;
  for (const match of input.matchAll(word)) {
    const [whole, name = '', , base64, , quoted = ''] = match;
    const between = input.slice(behind, match.index);
    behind = match.index + whole.length;
    const charset = name.toLowerCase();
    const bytes = base64 === undefined ? bytesOfQ(quoted) : bytesOfB(base64);
    const last = pieces.at(-1);
    if (typeof last === 'object' && between.trim() === '') {
      if (last.charset === charset) pieces.pop();
      pieces.push(
        last.charset === charset
          ? { charset, bytes: Buffer.concat([last.bytes, bytes]) }
          : { charset, bytes },
      );
    } else pieces.push(between, { charset, bytes });
  }
  pieces.push(input.slice(behind));
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : decodeCharset(piece.bytes, piece.charset)))
    .join('');
}

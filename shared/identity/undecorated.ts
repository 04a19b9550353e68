import { officeOf, onBehalf } from './data/name-words.ts';
import { plain } from './fold.ts';
import { repaired } from './mojibake.ts';

/** Who stands behind a display name besides the one it calls. */
type Bearing =
  /** The name of one human, as far as words tell. */
  | 'own'
  /** Sent on by a list, a form or a service: "Ana via DocuSign". The address may not be hers. */
  | 'relayed'
  /** Somebody writes for somebody else: "Bea on behalf of Rui", "Office of Rui". */
  | 'proxy';

/** A display name without what mail programs, services and people hang on it. */
export interface Undecorated {
  readonly text: string;
  /** What stood in brackets or behind a bar: a company, a department, pronouns, a short name. */
  readonly asides: readonly string[];
  readonly bearing: Bearing;
}

const bracketed = /\s*[([{<（【]([^()[\]{}<>（）【】]*)[)\]}>）】]\s*/g;
/** A short name in quotes inside a name: 'William "Bill" Ackerholt'. Quotes around the whole name are another thing. */
const quoted = /(?<=[^\s"'“”„‘’«»])\s["'“”„‘’«»]([^"“”„«»\s]{1,30})["'“”„‘’«»](?=\s\S)/g;
const via = /^(.*\S)\s+via\s+(\S.*)$/iu;
const bar = /\s+[|•·–—/:]\s+|\s+-\s+|\s@\s/;
const pictures = /\p{Extended_Pictographic}|\p{So}|\p{Sk}|\ufe0f|\u200d/gu;
const address = /(?:mailto:)?[^\s@<>"'()]+@[^\s@<>"'()]+/gi;

/**
 * Takes a display name apart: misread letters repaired, quotes, brackets, bars, pictures, addresses and "via …" taken
 * away, what they held kept beside. "Ana Moreau [Harbour Labs]" → "Ana Moreau", aside "Harbour Labs".
 */
export function undecorated(name: string): Undecorated {
  const asides: string[] = [];
  const keep = (_: string, inside: string) => {
    if (inside.trim() !== '') asides.push(inside.trim());
    return ' ';
  };
  let text = repaired(name).normalize('NFC').replace(pictures, ' ').replace(address, ' ');
  text = ` ${text.trim()} `
    .replace(quoted, keep)
    .replace(bracketed, keep)
    .replace(/["“”„«»\\]/g, ' ');
  text = text.trim().replace(/^['‘’\s]+|['‘’\s,;]+$/g, '');
  let bearing: Bearing = 'own';
  const relayed = via.exec(text);
  if (relayed) {
    text = (relayed[1] ?? '').replace(/^['‘’]+|['‘’]+$/g, '');
    bearing = 'relayed';
  }
  if (onBehalf.test(` ${text} `) || officeOf.test(text)) bearing = 'proxy';
  const [first = '', ...others] = text.split(bar);
  for (const other of others) asides.push(other.trim());
  return {
    text: plain(first) === '' && scriptless(first) ? '' : first.replace(/\s+/g, ' ').trim(),
    asides,
    bearing,
  };
}

function scriptless(text: string): boolean {
  return !/\p{L}/u.test(text);
}

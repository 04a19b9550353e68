import type { Span } from './typed-words.ts';

/** Words that hold a line together and say nothing by themselves. */
const filler = new Set(
  'i we me us w with into to from for and on at a an the just had have has did my of by him her them it was today'.split(
    ' ',
  ),
);
const leading = new Set('and i we just had have did a an the'.split(' '));
const trailing = new Set('with to from for and on at a an the of by'.split(' '));

/** Where the first thought ends: the separator and its place. */
const clauseEnd = /\s*(?:[,;:]|\.(?=\s)|\s[-–—](?=\s))\s*/;

/**
 * What is left for the note of a line once kind, people and day are taken out. Behind the first comma it is left as it was typed.
 * @param taken in any order
 * @param usual words that say nothing beside this kind: the post that was liked
 */
export function restOfLine(line: string, taken: readonly Span[], usual: RegExp): string {
  const spans = taken.toSorted((a, b) => a.from - b.from);
  const lastTaken = Math.max(0, ...spans.map(({ to }) => to));
  const end = clauseEnd.exec(line.slice(lastTaken));
  const headEnd = end ? lastTaken + end.index : line.length;
  const head = fragments(line, spans, headEnd)
    .map(trimmed)
    .filter((fragment) => fragment !== '' && !usual.test(fragment))
    .join(' ');
  const tail = end ? line.slice(headEnd + end[0].length).trim() : '';
  return [head, tail].filter((part) => part !== '').join(end && head !== '' ? end[0] : '');
}

/** The stretches between what is taken, up to `end`. */
function fragments(line: string, spans: readonly Span[], end: number): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const span of spans) {
    found.push(line.slice(from, Math.max(from, span.from)));
    from = Math.max(from, span.to);
  }
  return [...found, line.slice(from, Math.max(from, end))];
}

function trimmed(fragment: string): string {
  const words = fragment
    .replace(/^['’]s?(?=\s|$)/i, '')
    .replace(/^[\s,;:.&+/<>→↔–—-]+|[\s,;:&+/<>→↔–—-]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s+/);
  if (words.every((word) => filler.has(word.toLowerCase()))) return '';
  while (leading.has(words[0]?.toLowerCase() ?? '')) words.shift();
  while (trailing.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

import type { LedgerEntry, OpenMatterEntry } from '../contract/ledger.ts';
import { actWeight } from '../model/ledger.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { ledgerWhy, matterSaid } from '../wording/ledger-words.ts';
import type { LedgerLine, LineSource, OpenMatter } from './person-ledger.ts';
import { hitOf } from './settled-hits.ts';

/** Subject of an item, '' when it has none. */
export type SubjectOf = (item: number) => string;

function sentenceOf({ source }: LedgerLine): string {
  switch (source.type) {
    case 'sentence':
      return onOneLine(source.found.sentence);
    case 'answer':
      return '';
    default:
      return source.note;
  }
}

/** The message a line was found in, and the act where a sentence tells it; null for what is by hand. */
function foundIn(source: LineSource) {
  switch (source.type) {
    case 'sentence':
      return { message: source.message, act: source.found };
    case 'answer':
      return { message: source.message, act: null };
    default:
      return null;
  }
}

/** A line of the ledger as it is shown. @param today the clock's day number */
export function ledgerEntry(line: LedgerLine, subjectOf: SubjectOf, today: number): LedgerEntry {
  const { act, status, source } = line;
  const found = foundIn(source);
  const byHand = source.type === 'entry' || source.type === 'logged' ? source.act : null;
  return {
    type: act.type,
    kind: act.kind,
    direction: act.by === 'me' ? 'out' : 'in',
    weight: actWeight(act),
    date: formatDay(asDay(source.type === 'entry' ? source.on : act.day)),
    sentence: sentenceOf(line),
    status,
    subject: found === null ? '' : subjectOf(found.message.item),
    why: ledgerWhy(line, today),
    hit: found === null ? null : hitOf(found.message, found.act),
    act: byHand,
  };
}

/** Something open as it is shown. @param today the clock's day number */
export function openMatterEntry(open: OpenMatter, subjectOf: SubjectOf, today: number): OpenMatterEntry {
  const { matter, gave, day, key, hit, item } = open;
  const sentence = onOneLine(open.sentence);
  return {
    matter,
    date: formatDay(asDay(day)),
    sentence,
    subject: subjectOf(item),
    said: matterSaid(matter, gave, day, today),
    key,
    hit,
  };
}

import type { LoggedKind } from '../model/touchpoint.ts';
import type { Span } from './typed-words.ts';

/**
 * How people say what they did. Of two rows that fit at the same place the earlier one wins, so that "sent ana an article" is
 * something shared and no mail.
 */
interface KindWords {
  readonly kind: LoggedKind;
  readonly says: RegExp;
}

const quick = String.raw`(?:an?\s+|the\s+)?(?:(?:quick|short|long|nice|good|great|lovely|brief|late|early|first|second|video)\s+)*`;
const had = String.raw`(?:had|having|went\s+for|did|got|grabbed)\s+${quick}`;
const sent = '(?:sent|gave|passed|forwarded|mailed|emailed)';
const something = String.raw`(?:article|link|links|book|paper|podcast|video|post|report|study|talk|newsletter|essay|playlist|job\s+(?:ad|posting|offer))`;
/** The person stands between: "sent ana an article". */
const somebody = String.raw`(?:\s+\S+){0,4}?\s+`;

function row(kind: LoggedKind, pattern: string): KindWords {
  return { kind, says: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`, 'iu') };
}

const kindWords: readonly KindWords[] = [
  row(
    'introduced',
    String.raw`introduced|made\s+an?\s+intro(?:duction)?(?:\s+for)?|intro(?:duction)?|put\s+in\s+touch`,
  ),
  row(
    'congratulated',
    String.raw`congratulated|congrats|congratulations|sent\s+congratulations|wished\s+a\s+happy\s+birthday|happy\s+birthday|birthday\s+wishes`,
  ),
  row('shared', 'shared|forwarded'),
  row(
    'shared',
    String.raw`${sent}(?=${somebody}(?:(?:an?|the|some|my|his|her|their|this)\s+)?(?:\S+\s+){0,2}?${something}(?![\p{L}\p{M}]))`,
  ),
  row('liked', String.raw`liked|commented\s+on|reacted\s+to|upvoted`),
  row(
    'helped',
    String.raw`helped(?:\s+out)?|advised|mentored|recommended|gave\s+(?:feedback|advice)(?:\s+to)?|reviewed|vouched\s+for`,
  ),
  row('lunch', `(?:${had})?${quick}(?:lunch|lunched|dinner|dined|breakfast|brunch|supper)`),
  row(
    'call',
    String.raw`(?:${had})?${quick}(?:(?:phone|zoom|teams|video|skype|facetime)\s+call|called|call|phoned|rang|facetimed|zoomed|zoom|skyped|skype|spoke|spoken|talked|talk|chatted\s+on\s+the\s+phone)`,
  ),
  row(
    'in-person',
    String.raw`(?:${had})?${quick}(?:coffee|coffees|beer|beers|drinks|drink|walk|tea|met\s+up|met|meeting|visited|visit|saw|bumped\s+into|ran\s+into|caught\s+up|catch-?\s?up)`,
  ),
  row(
    'message',
    String.raw`(?:sent\s+)?${quick}(?:texted|text|messaged|message|dm'?ed|dm|pinged|whatsapped|whatsapp|signal|telegram|linkedin\s+message|chatted|chat|sms)`,
  ),
  row(
    'mail',
    String.raw`(?:sent\s+|wrote\s+)?${quick}(?:e-?mailed|e-?mail|mailed|mail|note|letter|postcard)|wrote(?:\s+back)?|replied|answered|thanked`,
  ),
];

/** What a line says was done. */
export interface SaidKind extends Span {
  readonly kind: LoggedKind;
  /** `them`: "ana sent me an article" tells of a reach of theirs, which is noted as a message and with its words. */
  readonly by: 'me' | 'them';
}

/** Kinds that are a reach of the user's alone, so that "… me" and "… from ana" turn them round. */
const oneWay: ReadonlySet<LoggedKind> = new Set([
  'mail',
  'message',
  'liked',
  'congratulated',
  'shared',
  'introduced',
  'helped',
]);

/**
 * What was done, by the words of a line; null when none of them says. The first word that says wins, in the first thought that has
 * one: words behind a comma are mostly about something else ("lunch with ana, she liked the talk").
 * @param line with names and dates blanked out: people are called Walk, and so are walks
 */
export function saidKind(line: string): SaidKind | null {
  const found = kindWords.flatMap(({ kind, says }, order) => {
    const match = says.exec(line);
    return match ? [{ kind, from: match.index, to: match.index + match[0].length, order }] : [];
  });
  const [first] = found.sort(
    (a, b) => clauseOf(line, a.from) - clauseOf(line, b.from) || a.from - b.from || a.order - b.order,
  );
  if (first === undefined) return null;
  const { kind, from, to } = first;
  return oneWay.has(kind) && /^\s+(?:me|us|from)(?!\p{L})/iu.test(line.slice(to))
    ? { kind: 'message', by: 'them', from, to }
    : { kind, by: 'me', from, to };
}

function clauseOf(line: string, at: number): number {
  return [...line.slice(0, at).matchAll(/[,;:.]|\s[-–—]\s/g)].length;
}

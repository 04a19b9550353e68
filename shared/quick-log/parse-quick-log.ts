import type { Act } from '../journal/acts.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import { usualWays } from '../reminders/deeds.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { saidKind } from './kind-words.ts';
import type { KnownPeople, LoggablePerson, Mention } from './known-people.ts';
import { mentionsIn } from './mentions.ts';
import { restOfLine } from './rest-of-line.ts';
import { isVague, type SaidDay, saidDays } from './said-day.ts';
import { type Span, type TypedWord, typedWords } from './typed-words.ts';

/** A name in the line. */
interface Who extends Span {
  /** As it was typed. */
  readonly typed: string;
  /** Who it is; null while several may be meant. */
  readonly person: LoggablePerson | null;
  /** Everybody who may be meant, the likeliest first. */
  readonly candidates: readonly LoggablePerson[];
}

/** A line of the quick log, understood. */
export interface QuickLog {
  readonly kind: LoggedKind;
  readonly ways: 'out' | 'both';
  /** Whether the line says what was done, or a message is assumed. */
  readonly kindFrom: 'the line' | 'nothing';
  readonly who: readonly Who[];
  readonly day: Day;
  readonly note: string;
  /**
   * `ready`: can be saved. `undone`: it tells of what did not happen, or is still to be done. `vague`: it says when, but no
   * day is to be had from it. `ahead`: the day has not come yet.
   */
  readonly state: 'empty' | 'nobody' | 'several' | 'undone' | 'vague' | 'ahead' | 'ready';
}

/** What is assumed where a line says only with whom: the lightest way of being in touch that is one. */
const assumedKind: LoggedKind = 'message';
const noWords = /^$/;
/** What is mostly liked; anything else is worth a note. */
const usualWords: Partial<Record<LoggedKind, RegExp>> = {
  liked: /^(?:post|posts|photo|picture|update|story|tweet)$/i,
  'in-person': /^(?:up|in person)$/i,
};

/**
 * Understands one line: "lunch with ana yesterday, she needs a designer".
 * @param today day number of the clock, in the library's zone
 * @param chosen ids by what was typed, lower-case, where the user said who is meant
 */
export function parseQuickLog(
  line: string,
  known: KnownPeople,
  today: Day,
  chosen: ReadonlyMap<string, string> = new Map(),
): QuickLog {
  const words = typedWords(line);
  const who = mentionsIn(line, words, known).map((mention) => whoOf(mention, line, words, chosen));
  const named = [...who, ...separatorBehind(line, who)];
  const withoutNames = blanked(line, named);
  const said = dayOfTouch(withoutNames, today);
  const withoutDay = said ? blanked(withoutNames, [said]) : withoutNames;
  const kind = saidKind(withoutDay);
  const taken = [...named, ...(said ? [said] : []), ...(kind?.by === 'me' ? [kind] : [])];
  const kindOfLine = kind?.kind ?? assumedKind;
  const log = {
    kind: kindOfLine,
    ways: kind?.by === 'them' ? ('both' as const) : usualWays(kindOfLine),
    kindFrom: kind ? ('the line' as const) : ('nothing' as const),
    who,
    day: said?.day ?? today,
    note: restOfLine(line, taken, usualWords[kindOfLine] ?? noWords),
  };
  const undone = isUndone(withoutNames);
  const when = said === null && isWhenVague(line, taken) ? 'vague' : 'said';
  return { ...log, state: stateOf(log, line, today, undone ? 'undone' : when) };
}

/** The acts a line is, one for each person; empty unless it is ready. */
export function actsOf({ kind, ways, who, day, note, state }: QuickLog): readonly Act[] {
  if (state !== 'ready') return [];
  return who.flatMap(({ person }): Act[] =>
    person === null ? [] : [{ type: 'log', person: person.id, kind, on: formatDay(day), ways, note }],
  );
}

function stateOf(
  { who, day }: Pick<QuickLog, 'who' | 'day'>,
  line: string,
  today: Day,
  told: 'undone' | 'vague' | 'said',
): QuickLog['state'] {
  if (line.trim() === '') return 'empty';
  if (who.length === 0) return 'nobody';
  if (who.some(({ person }) => person === null)) return 'several';
  if (told !== 'said') return told;
  return day > today ? 'ahead' : 'ready';
}

function whoOf(
  mention: Mention,
  line: string,
  words: readonly TypedWord[],
  chosen: ReadonlyMap<string, string>,
): Who {
  const from = words[mention.at]?.from ?? 0;
  const to = words[mention.at + mention.words - 1]?.to ?? from;
  const typed = line.slice(from, to);
  const [only, ...more] = mention.people;
  const wanted = chosen.get(typed.toLowerCase());
  const person =
    mention.people.find(({ id }) => id === wanted) ?? (only !== undefined && more.length === 0 ? only : null);
  return { from, to, typed, person, candidates: mention.people };
}

/** Before what was done, these say that it was not. */
const undone =
  /^\s*(?:i\s+|we\s+)?(?:still\s+)?(?:(?:did|have|had|could|was|were)(?:n['’]?t|\s+not)|never|need|needs|ought|have\s+to|has\s+to|should|must|want|wanted|will|shall|going\s+to|gonna|plan|planning|to\s*-?\s*do|remember\s+to|remind|forgot|failed\s+to|tried\s+to)(?!\p{L})/iu;

/** "didn't call ana", "need to call ana". @param line with names blanked out: people are called Will */
function isUndone(line: string): boolean {
  return undone.test(line);
}

/** Times that are past and name no day this reader understands; a wrong day would be worse than a question. */
const unread =
  /^\s*(?:on\s+)?(?:the\s+\d{1,2}(?:st|nd|rd|th)?(?!\w)|(?:last|this\s+past)\s+(?:week|month|year|spring|summer|autumn|fall|winter)(?!\p{L})|a\s+(?:while|few\s+\p{L}+)\s+(?:ago|back)|recently(?!\p{L})|the\s+other\s+day|yest\p{L}*|(?:vor)?gestern(?!\p{L})|letzte[nrs]?\s|\d{1,2}\.\s?\d{1,2}\.?(?!\d))/iu;

/** "met ana in march", "met ana last month": said right behind what was done and with whom, it tells when, and does not tell enough. */
function isWhenVague(line: string, taken: readonly Span[]): boolean {
  const rest = line.slice(Math.max(0, ...taken.map(({ to }) => to)));
  if (unread.test(rest)) return true;
  const when = /^\s*(?:back\s+)?(?:in|during|around|sometime\s+in)\s+/i.exec(rest);
  return when !== null && isVague(rest.slice(when[0].length));
}

/** In "ana: lunch yesterday" the colon ends no thought, it only follows the name. */
function separatorBehind(line: string, who: readonly Who[]): readonly Span[] {
  const end = who[0]?.from === 0 ? (who.at(-1)?.to ?? 0) : 0;
  const separator = end > 0 ? /^\s*(?:[,:]|[-–—](?=\s))/.exec(line.slice(end)) : null;
  return separator ? [{ from: end, to: end + separator[0].length }] : [];
}

/** The first day of the first thought, or one that begins a later one: what else is dated, "by Friday" too, is told, not done. */
function dayOfTouch(line: string, today: Day): SaidDay | null {
  const end = /[,;:]|\.\s|\s[-–—]\s/.exec(line)?.index ?? line.length;
  const isOfTouch = ({ from }: SaidDay) =>
    !/(?:by|until|till|before|due)\s+$/i.test(line.slice(0, from)) &&
    (from <= end || /(?:[,;:]|\.\s|\s[-–—])\s*$/.test(line.slice(0, from)));
  return saidDays(line, today).find(isOfTouch) ?? null;
}

/** The line with blanks where something was taken out, so that what is left stands where it stood. */
function blanked(line: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    line,
  );
}

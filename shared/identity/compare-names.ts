import { commonGivenNames } from './data/common-given-names.ts';
import { commonSurnames } from './data/common-surnames.ts';
import { sounded } from './fold.ts';
import { samePart } from './local-part.ts';
import type { NamePart, ParsedName } from './parsed-name.ts';
import { shortForm } from './short-name-of.ts';

/** How far two names may be one human's, best first. */
export type NameLevel =
  /** Given name and surname agree. */
  | 'same'
  /** The surname agrees, the given name by a short form (Bill, William). */
  | 'short'
  /** A later given name is used, or a second surname left out. */
  | 'partly'
  /** The given name agrees, and half of a double surname. */
  | 'half surname'
  /** A short form of several names (Alex), or half of a double given name. */
  | 'loosely'
  /** The surname agrees and two or more initials do. */
  | 'initials'
  /** The surname agrees and one initial does. */
  | 'initial'
  /** The given name agrees, one side has no surname (or only its initial). */
  | 'first name'
  /** The given name agrees, the surname does not. */
  | 'other surname'
  /** Scripts of which neither can be read from the other. */
  | 'not comparable'
  | 'different';

/** What keeps two agreeing names apart. */
type NameConflict =
  | 'none'
  /** Junior on one side, senior on the other. */
  | 'generations'
  /** Junior on one side, nothing on the other. */
  | 'one generation'
  /** Differing middle names, marks on differing letters, Mrs beside a husband's name. */
  | 'details';

/** How two names agree. */
export interface NameAgreement {
  readonly level: NameLevel;
  readonly conflict: NameConflict;
  /** `turned`: one has the family name first and it is known which; `unclear`: either may be first. */
  readonly order: 'as written' | 'turned' | 'unclear';
  readonly script: 'one' | 'two';
}

type GivenLevel = 'same' | 'short' | 'later' | 'loose' | 'initials' | 'initial' | 'missing' | 'different';
type SurnameLevel = 'same' | 'part' | 'initial' | 'missing' | 'different';

const isInitial = (part: NamePart) => (part.forms[0]?.length ?? 0) === 1;
const letterOf = (part: NamePart) => part.forms[0]?.[0] ?? '';
const readable = new Set(['latin', 'cyrillic', 'greek']);

function closedForms(parts: readonly NamePart[]): readonly string[] {
  return [
    parts.map((part) => part.forms[0] ?? '').join(''),
    parts.map((part) => part.forms.at(-1) ?? '').join(''),
  ];
}

type Equal = (one: NamePart, other: NamePart) => boolean;

/** Within a script spelling counts; across two only what both romanise to. */
function equalIn(script: NameAgreement['script']): Equal {
  if (script === 'one') return samePart;
  return (one, other) =>
    one.forms.some((a) => other.forms.some((b) => a.length > 1 && sounded(a) === sounded(b)));
}

function middlesAgree(one: readonly NamePart[], other: readonly NamePart[], equal: Equal): boolean {
  return one.every((part, index) => {
    const beside = other[index];
    if (!beside) return true;
    return isInitial(part) || isInitial(beside) ? letterOf(part) === letterOf(beside) : equal(part, beside);
  });
}

function compareGiven(a: ParsedName, b: ParsedName, equal: Equal): GivenLevel | 'middle' {
  const [one, ...restOne] = a.given;
  const [other, ...restOther] = b.given;
  if (!one || !other) return 'missing';
  if (closedForms(a.given).some((form) => form.length > 1 && closedForms(b.given).includes(form)))
    return 'same';
  if (isInitial(one) || isInitial(other)) {
    if (letterOf(one) !== letterOf(other)) return 'different';
    const several = a.given.length > 1 && b.given.length > 1;
    if (several && !middlesAgree(restOne, restOther, equal)) return 'different';
    return several ? 'initials' : 'initial';
  }
  if (equal(one, other)) return middlesAgree(restOne, restOther, equal) ? 'same' : 'middle';
  const named = (part: NamePart, parts: readonly NamePart[]) => parts.some((each) => equal(part, each));
  if (named(one, b.alsoGiven) || named(other, a.alsoGiven)) return 'short';
  const levels = one.forms.flatMap((x) => other.forms.map((y) => shortForm(x, y)));
  if (levels.includes('short')) return 'short';
  if (named(one, restOther) || named(other, restOne)) return 'later';
  if (levels.includes('loose')) return 'loose';
  const half = one.pieces[0] === other.forms[0] || other.pieces[0] === one.forms[0];
  return half ? 'loose' : 'different';
}

function compareSurnames(a: ParsedName, b: ParsedName, equal: Equal): SurnameLevel {
  if (a.surname.length === 0 || b.surname.length === 0) return 'missing';
  if (closedForms(a.surname).some((form) => closedForms(b.surname).includes(form))) return 'same';
  if (
    a.surname.length === b.surname.length &&
    a.surname.every((part, index) => equal(part, b.surname[index] ?? part))
  ) {
    return 'same';
  }
  const [one] = a.surname;
  const [other] = b.surname;
  if (one && other && (isInitial(one) || isInitial(other))) {
    return letterOf(one) === letterOf(other) ? 'initial' : 'different';
  }
  const pieces = new Set(a.surname.flatMap((part) => part.pieces));
  return b.surname.flatMap((part) => part.pieces).some((piece) => pieces.has(piece)) ? 'part' : 'different';
}

function levelOf(given: GivenLevel | 'middle', surname: SurnameLevel): NameLevel {
  if (given === 'different') return 'different';
  if (surname === 'same') {
    if (given === 'same' || given === 'middle') return 'same';
    if (given === 'short' || given === 'initials' || given === 'initial') return given;
    return given === 'later' ? 'partly' : given === 'loose' ? 'loosely' : 'different';
  }
  const called = given === 'same' || given === 'short' || given === 'loose';
  if (surname === 'part')
    return given === 'same' || given === 'short' ? 'half surname' : called ? 'loosely' : 'different';
  if (surname === 'missing' || surname === 'initial') {
    if (called) return 'first name';
    // "P F" beside Peter Falconbridge: nothing against it, and nothing for it.
    return given === 'initial' || given === 'initials' ? 'not comparable' : 'different';
  }
  return given === 'same' || given === 'short' ? 'other surname' : 'different';
}

/** Marks that contradict: on a letter of one name here, of the other there, or two differing ones on one letter. */
function marksDiffer(a: ParsedName, b: ParsedName): boolean {
  const all = (name: ParsedName) => [...name.given, ...name.surname];
  const isMarked = (part: NamePart) => /[^ -~]/.test(part.written);
  let here = false;
  let there = false;
  for (const one of all(a)) {
    const other = all(b).find((part) => samePart(one, part));
    if (!other || one.written === other.written) continue;
    if (isMarked(one) && isMarked(other)) return true;
    here ||= isMarked(one);
    there ||= isMarked(other);
  }
  return here && there;
}

function conflictOf(a: ParsedName, b: ParsedName, given: GivenLevel | 'middle'): NameConflict {
  if (a.generation !== b.generation) return a.generation && b.generation ? 'generations' : 'one generation';
  const wife = (a.honorific === 'mrs') !== (b.honorific === 'mrs');
  return given === 'middle' || wife || marksDiffer(a, b) ? 'details' : 'none';
}

function turned(name: ParsedName): ParsedName {
  return { ...name, given: name.surname, surname: name.given };
}

/** Whether the last word is the surname: by a comma or capitals, or because only one word can be a given name. */
function familyNamePlace(name: ParsedName): 'last' | 'first' | 'unknown' {
  if (name.order === 'stated') return 'last';
  const [first = ''] = name.given[0]?.forms ?? [];
  const [last = ''] = name.surname[0]?.forms ?? [];
  const can = (word: string) => commonGivenNames.has(word);
  if (can(first) !== can(last)) return can(first) ? 'last' : 'first';
  if (can(first)) return 'unknown';
  if (commonSurnames.has(first) !== commonSurnames.has(last))
    return commonSurnames.has(last) ? 'last' : 'first';
  return 'unknown';
}

const rank: readonly NameLevel[] = [
  'same',
  'short',
  'partly',
  'half surname',
  'loosely',
  'initials',
  'initial',
  'first name',
  'other surname',
  'not comparable',
  'different',
];

/** Which of two levels says more for one human. */
export function betterLevel(one: NameLevel, other: NameLevel): boolean {
  return rank.indexOf(one) < rank.indexOf(other);
}

/** A second surname left out, as Spanish names often do: [Ñusta Quispe] and [Ñusta Quispe Mamaní]. */
function withoutSecondSurname(a: ParsedName, b: ParsedName, equal: Equal): boolean {
  const [short, long] = [a, b]
    .map((name) => [...name.given, ...name.surname])
    .sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < 2 || long.length !== short.length + 1) return false;
  return short.every((part, index) => !isInitial(part) && equal(part, long[index] ?? part));
}

/** Compares two names of one human each. Symmetric. */
export function compareNames(a: ParsedName, b: ParsedName): NameAgreement {
  const script: NameAgreement['script'] = a.script === b.script ? 'one' : 'two';
  const asWritten = { order: 'as written', script } as const;
  if (script === 'two' && !(readable.has(a.script) && readable.has(b.script))) {
    return { level: 'not comparable', conflict: 'none', ...asWritten };
  }
  if (!readable.has(a.script)) {
    const same = a.given[0]?.written === b.given[0]?.written;
    return { level: same ? 'same' : 'different', conflict: 'none', ...asWritten };
  }
  const equal = equalIn(script);
  const given = compareGiven(a, b, equal);
  const level = levelOf(given, compareSurnames(a, b, equal));
  const conflict = level === 'different' ? 'none' : conflictOf(a, b, given);
  const straight: NameAgreement = { level, conflict, ...asWritten };
  if (level !== 'different' && level !== 'other surname') return straight;
  if (withoutSecondSurname(a, b, equal)) return { ...straight, level: 'partly' };
  const [first, last, otherFirst, otherLast] = [a.given[0], a.surname[0], b.given[0], b.surname[0]];
  if (a.given.length !== 1 || a.surname.length !== 1 || !first || !last || !otherFirst || !otherLast) {
    return straight;
  }
  if (!equal(first, otherLast) && !equal(last, otherFirst)) return straight;
  const flipped = turned(b);
  const givenTurned = compareGiven(a, flipped, equal);
  const levelTurned = levelOf(givenTurned, compareSurnames(a, flipped, equal));
  if (levelTurned !== 'same' && levelTurned !== 'short') return straight;
  const places = [familyNamePlace(a), familyNamePlace(b)];
  const isClear = places.includes('first') && places.includes('last');
  const order = isClear ? 'turned' : 'unclear';
  return { level: levelTurned, conflict: conflictOf(a, b, givenTurned), order, script };
}

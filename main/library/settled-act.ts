import { firstAnchor } from '../../shared/anchors.ts';
import type { PersonView } from '../../shared/derive/person-view.ts';
import { type Act, act as anyAct } from '../../shared/journal/acts.ts';
import { findCircle } from '../../shared/journal/household.ts';
import { asDay } from '../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../shared/time/day-text.ts';
import { isZone } from '../../shared/time/zone.ts';
import { isoDateOf } from '../../shared/wording/english.ts';
import { LibraryError } from './library-error.ts';
import { nobodyNamed, noCircleNamed } from './not-found.ts';
import type { PeopleBook } from './people-book.ts';

function wrong(what: string, where: string, todo: string): LibraryError {
  return new LibraryError({ what, where, todo });
}

/** The person behind an id, an address or an anchor. */
function personOf(named: string, book: PeopleBook): PersonView {
  const view = book.find(named.trim());
  if (!view || view.decision.standing === 'forgotten') {
    throw nobodyNamed(named);
  }
  return view;
}

function anchorOf(named: string, book: PeopleBook): string {
  return firstAnchor(personOf(named, book).found.anchors);
}

function circleKey(named: string, book: PeopleBook): string {
  const circle = findCircle(book.household, named);
  if (circle) return circle.key;
  throw noCircleNamed(named, book.household.circles);
}

/** A touch is something that was: what lies ahead stands in the calendar. */
function notInFuture(on: string, book: PeopleBook): string {
  const day = dayFromIso(on);
  if (day === null || day <= book.setting.today) return on;
  throw wrong(
    `${isoDateOf(on)} lies in the future.`,
    `Today is ${isoDateOf(formatDay(asDay(book.setting.today)))}.`,
    'Log it once it has happened.',
  );
}

function merged(act: Act & { type: 'merge' }, book: PeopleBook): Act {
  const people = new Map(
    act.people.map((named) => personOf(named, book)).map(({ found }) => [found.id, found]),
  );
  if (people.size < 2) {
    const where = act.people.map((named) => `“${named}”`).join(' and ');
    throw wrong('These are one person already.', `They were ${where}.`, 'Name two people.');
  }
  return { ...act, people: [...people.values()].flatMap((found) => found.anchors) };
}

function split(act: Act & { type: 'split' }, book: PeopleBook): Act {
  const { found } = personOf(act.person, book);
  const leaving = [...new Set(act.anchors.map((anchor) => anchor.trim().toLowerCase()))];
  const stranger = leaving.find((anchor) => !found.anchors.includes(anchor));
  if (stranger !== undefined) {
    throw wrong(
      'This person does not have this address.',
      `It was “${stranger}”.`,
      `They have ${found.anchors.join(', ')}.`,
    );
  }
  const rest = found.anchors.filter((anchor) => !leaving.includes(anchor));
  if (rest.length === 0) {
    throw wrong(
      'Nothing would be left of this person.',
      `They have ${found.anchors.join(', ')}.`,
      'Leave one address.',
    );
  }
  return { ...act, person: firstAnchor(found.anchors), anchors: leaving, rest };
}

function kept(act: Act & { type: 'not-same' }, book: PeopleBook): Act {
  const [one, other] = [act.one, act.other].map((side) => side.map((named) => personOf(named, book).found));
  if (one?.some((found) => other?.some(({ id }) => id === found.id))) {
    throw wrong(
      'These are one person.',
      `“${act.one[0]}” and “${act.other[0]}”.`,
      'Split off the address that is not theirs.',
    );
  }
  const anchors = (side: typeof one) => [...new Set(side?.flatMap((found) => found.anchors))];
  return { ...act, one: anchors(one), other: anchors(other) };
}

/** The act with people by anchors, circles by keys, addresses in lower case. */
function settled(act: Act, book: PeopleBook): Act {
  switch (act.type) {
    case 'add':
      return {
        ...act,
        circle: circleKey(act.circle, book),
        addresses: act.addresses.map((address) => address.trim().toLowerCase()),
      };
    case 'keep':
    case 'later':
    case 'never':
    case 'forget':
    case 'cadence':
    case 'star':
    case 'snooze': {
      const people = [...new Set(act.people.flatMap((named) => book.decided(personOf(named, book))))];
      return act.type === 'keep'
        ? { ...act, people, circle: circleKey(act.circle, book) }
        : { ...act, people };
    }
    case 'note': {
      const [person = '', ...also] = book.decided(personOf(act.person, book));
      return { ...act, person, ...(also.length > 0 && { also }) };
    }
    case 'log':
      return { ...act, on: notInFuture(act.on, book), person: anchorOf(act.person, book) };
    case 'entry':
      return { ...act, on: notInFuture(act.on, book), person: anchorOf(act.person, book) };
    case 'rename':
    case 'judge':
    case 'mute-for':
    case 'dismiss':
    case 'birthday':
    case 'position':
      return { ...act, person: anchorOf(act.person, book) };
    case 'merge':
      return merged(act, book);
    case 'split':
      return split(act, book);
    case 'not-same':
      return kept(act, book);
    case 'circle':
      return { ...act, circle: act.circle.trim().toLocaleLowerCase('en') };
    case 'me':
      return { ...act, addresses: act.addresses.map((address) => address.trim().toLowerCase()) };
    case 'zone':
      if (!isZone(act.zone))
        throw wrong('There is no such time zone.', act.zone, 'Use a name like Europe/Berlin.');
      return act;
    default:
      return act;
  }
}

/**
 * The act as it is stored. The journal takes what it can read back and nothing else: an entry it could not would close
 * the library for good.
 * @throws LibraryError when it names nobody, no circle, no zone, or says what cannot be
 */
export function settledAct(act: Act, book: PeopleBook): Act {
  const parsed = anyAct.safeParse(settled(act, book));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
  throw wrong('This cannot be written to the journal.', issues.join(' '), 'Change it and do it again.');
}

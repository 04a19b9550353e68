import type { ReasonKind } from '../model/attention.ts';
import type { Day } from '../time/day.ts';
import { mondayOf } from './reminder-days.ts';
import type { DuePerson, NamedNow, Situation } from './situation.ts';
import { reconnectKey, type Told } from './told.ts';

/** More names than these nobody reads in a notification; the others come on the days after. */
const mostNames = 5;

/** Whom a digest names, and how many more there would be a reason for. */
export interface NamesNow {
  readonly names: readonly NamedNow[];
  readonly beyond: number;
}

/** Reasons that only time makes: who was named or reached in this week is not named again for them. */
function isOfTime(kind: ReasonKind): boolean {
  return kind === 'due' || kind === 'reconnect';
}

/**
 * Whom the digest of a day names: people with something not told yet, who come back after they were put off first, then in
 * the order of `situation.due`. A week names at most as many people as its capacity leaves besides those reached; who is
 * among them already may be named again for a new reason of their own. At most one dormant person a week (model.md 9).
 */
export function namesNow(
  situation: Pick<Situation, 'due' | 'capacity' | 'reached'>,
  told: Told,
  today: Day,
  zone: string,
): NamesNow {
  const monday = mondayOf(today);
  const counted = new Set([...told.namedIn(monday), ...situation.reached]);
  let room = situation.capacity - counted.size;
  let reconnect: 'may be named' | 'was named' = told.has(reconnectKey(monday)) ? 'was named' : 'may be named';
  const names: NamedNow[] = [];
  let beyond = 0;
  for (const { person, back } of backFirst(situation.due, told, today, zone)) {
    const known = counted.has(person.id);
    const occasion = told
      .untold(person, zone)
      .find(({ kind }) => back === 'back' || !known || !isOfTime(kind));
    if (occasion === undefined) continue;
    const full = names.length === mostNames || (!known && room <= 0);
    if (full || (occasion.kind === 'reconnect' && reconnect === 'was named')) {
      beyond += 1;
      continue;
    }
    if (!known) room -= 1;
    if (occasion.kind === 'reconnect') reconnect = 'was named';
    names.push({ person, occasion });
  }
  return { names, beyond };
}

function backFirst(due: readonly DuePerson[], told: Told, today: Day, zone: string) {
  const people = due.map((person) => ({
    person,
    back: told.isBack(person, today, zone) ? ('back' as const) : ('not back' as const),
  }));
  return [...people.filter(({ back }) => back === 'back'), ...people.filter(({ back }) => back !== 'back')];
}

import type { OwnReason } from '../model/attention.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import {
  birthdaySentence,
  birthdayWhy,
  movedCardSentence,
  movedMailSentence,
  movedMailWhy,
  newerFileWhy,
  promotedSentence,
} from '../wording/occasion-words.ts';
import { nextBirthday } from './birthday.ts';
import type { Member } from './member.ts';
import { type Occasion, plainReason, type Reason } from './reason.ts';

/** News older than this is none (model.md 6). */
const newsDays = 60;
/** A birthday is told so many days ahead. */
export const birthdayAheadDays = 7;

/** The birthday in force: the user's word goes before the files. */
export function birthdayOf({ decision, found }: Pick<Member, 'decision' | 'found'>): string {
  return decision.attention.birthday ?? found.contact.birthday;
}

/** Something that is to be congratulated on, and can be done in a line. */
function news(
  kind: OwnReason,
  key: string,
  occasion: Occasion,
  sentence: string,
  why: readonly string[],
): Reason {
  return plainReason({ kind, key: `${kind} ${key}`, sentence, why, occasion, effort: 'congratulate' });
}

/** Whether it is news still: not for long, and not once the user was in touch after it. */
function isNews(day: number, { lastOut }: Member, today: number): boolean {
  return day <= today && today - day <= newsDays && lastOut < day;
}

/** What the user wrote down themselves is no news to them. */
function isKnown({ decision }: Member, what: 'organization' | 'title'): boolean {
  return decision.attention[what] !== null;
}

/** Another company by their mail, or another employer or title by a newer contacts file; the mail, being theirs, goes before. */
function changeReason(member: Member, zone: string, today: number): Reason | null {
  const { move, contact } = member.found;
  if (move !== null && isNews(move.day, member, today)) {
    const sentence = movedMailSentence(move.to, move.day, today);
    return news('moved', move.to, { type: 'moved', to: move.to, by: 'guessed' }, sentence, [
      movedMailWhy(move.from),
    ]);
  }
  const { change } = contact;
  if (change === null || isKnown(member, change.what)) return null;
  const { what, from, to, at } = change;
  const day = dayOf(asInstant(at), zone);
  if (!isNews(day, member, today)) return null;
  const why = [newerFileWhy(from, day, today)];
  return what === 'organization'
    ? news('moved', to, { type: 'moved', to, by: 'told' }, movedCardSentence(to), why)
    : news('promoted', to, { type: 'promoted', to }, promotedSentence(to), why);
}

/** A birthday within a week that nobody has wished them well for yet. */
function birthdayReason(member: Member, today: number): Reason | null {
  const next = nextBirthday(birthdayOf(member), today);
  if (next === null || next.day - today > birthdayAheadDays) return null;
  const done = member.congratulatedOn >= next.day - birthdayAheadDays || member.lastOut >= next.day;
  if (done) return null;
  const by = member.decision.attention.birthday === null ? 'file' : 'user';
  const sentence = birthdaySentence({ ...next, today });
  const key = formatDay(asDay(next.day));
  return news('birthday', key, { type: 'birthday', day: next.day }, sentence, [birthdayWhy(by)]);
}

/**
 * What is new with somebody: moved, promoted, a birthday within the week (model.md 6 and 9).
 * @param today day number of the clock
 */
export function newsReasons(member: Member, zone: string, today: number): readonly Reason[] {
  return [changeReason(member, zone, today), birthdayReason(member, today)].filter(
    (reason) => reason !== null,
  );
}

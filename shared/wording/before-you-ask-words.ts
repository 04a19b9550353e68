import type { MatterKind } from '../contract/ledger.ts';
import { earnedState, type HealthState } from '../model/health.ts';
import type { BalanceWord } from '../model/ledger.ts';
import type { PrimedWord } from '../model/primed.ts';
import { counted, dateOf, listed } from './english.ts';

/** Whether an ask would be natural now, what that comes from, and what to give first. Days are day numbers. */

/** What stands over it all. @param contact `none` before any touch; `long ago` for somebody dormant */
export function primedHeadline(word: PrimedWord, contact: 'none' | 'long ago' | 'some'): string {
  if (contact === 'none') return 'You have not been in touch yet: begin with a hello.';
  if (contact === 'long ago')
    return 'It has been a long time: begin with a hello, or with something for them.';
  switch (word) {
    case 'primed':
      return 'An ask would be natural now.';
    case 'one give away':
      return 'One give more, and an ask would be natural.';
    case 'give first':
      return 'A good time to give first.';
  }
}

const contactWords: Readonly<Record<HealthState, string>> = {
  Strong: 'You two are well in touch',
  Steady: 'You are in touch, though not always',
  Cooling: 'Contact has become a little rare',
  Fading: 'There has been little contact for a while',
  Dormant: 'There has been hardly any contact for a long time',
};

/** On the factor health. @param asking whether days on which the user only asked were left out of it */
export function healthFactor(health: number, asking: 'left out' | 'none'): string {
  const but = asking === 'left out' ? '; days on which you only asked do not count' : '';
  return `${health === 0 ? 'No contact yet' : contactWords[earnedState(health)]}${but}.`;
}

/** Gives and asks of the last year, by number. */
export interface YearOfActs {
  readonly gave: number;
  readonly asked: number;
  /** Gives of theirs that answered no ask of the user's. */
  readonly received: number;
}

/** On the factor credit. @param credit 0 to 1; ½ is even */
export function creditFactor(credit: number, { gave, asked, received }: YearOfActs): string {
  const counts = [
    ...(gave > 0 ? [counted(gave, 'give of yours', 'gives of yours')] : []),
    ...(asked > 0 ? [counted(asked, 'ask of yours', 'asks of yours')] : []),
    ...(received > 0 ? [counted(received, 'give of theirs', 'gives of theirs')] : []),
  ];
  if (counts.length === 0) {
    return credit === 0.5
      ? 'Neither of you has given or asked for anything that is known.'
      : 'Neither of you has given or asked for anything in a year.';
  }
  const taken = asked > received ? 'You have asked for more than you gave' : 'More has come from them';
  const lead = credit > 0.55 ? 'You have given more' : credit < 0.45 ? taken : 'It is about even';
  return `${lead}: ${listed(counts)} within a year.`;
}

/** On the factor prime. @param lastAsk day of the user's last ask, where the days are counted from there; else null */
export function primeFactor(
  facts: { readonly days: number; readonly gaveDays: number; readonly lastAsk: number | null },
  today: number,
): string {
  const { days, gaveDays, lastAsk } = facts;
  const since = lastAsk === null ? 'in the last half year' : `since your ask of ${dateOf(lastAsk, today)}`;
  if (days === 0) return `No contact ${since}.`;
  const gives =
    gaveDays === 0 ? '' : days === gaveDays ? ', with a give each time' : `, ${gaveDays} of them with a give`;
  return `${counted(days, 'day', 'days')} of contact ${since}${days === 1 ? gives.replace(' each time', '') : gives}.`;
}

/** On the factor responsive: mails to them alone that asked or began something, of the last two years. */
export function responsiveFactor(mails: { readonly sent: number; readonly answered: number }): string {
  const { sent, answered } = mails;
  if (sent === 0) return 'You have not written to them alone of late, so how they answer is not known.';
  if (sent === 1) {
    return answered === 1
      ? 'They answered the one mail you began with them within two weeks.'
      : 'The one mail you began with them had no answer within two weeks.';
  }
  const share = answered === 0 ? 'none' : answered === sent ? 'all' : String(answered);
  return `Of ${sent} mails you began with them they answered ${share} within two weeks.`;
}

/** On the factor rest. */
export function restFactor(lastAsk: number | null, today: number): string {
  return lastAsk === null
    ? 'You have not asked them for anything, as far as is known.'
    : `Your last ask was on ${dateOf(lastAsk, today)}.`;
}

/** What to do first about something that is open. */
export function matterAdvice(matter: MatterKind, day: number, today: number): string {
  const date = dateOf(day, today);
  switch (matter) {
    case 'reply owed':
      return `Answer their question of ${date}.`;
    case 'promise open':
      return `Send what you promised on ${date}.`;
    case 'thanks due':
      return `Thank them for what they gave you on ${date}.`;
  }
}

/** What to do about an ask of theirs that found no answer. */
export function oldAskAdvice(day: number, today: number): string {
  return `They asked you for something on ${dateOf(day, today)}: perhaps you can help with it now.`;
}

/** What to do when the user has asked not long ago. */
export function tellOutcomeAdvice(lastAsk: number, today: number): string {
  return `Tell them what came of your ask of ${dateOf(lastAsk, today)}.`;
}

/** What always fits: a light touch, the smallest first. @param contact as in `primedHeadline` */
export function lightAdvice(contact: 'none' | 'long ago' | 'some'): readonly string[] {
  if (contact === 'some') return ['Share something they would like to read, or ask how you can help.'];
  return ['Say hello and ask how they are.', 'Share something they would like to read.'];
}

/** The balance as a sentence: the one place that says who owes. */
export function balanceSentence(word: BalanceWord): string {
  switch (word) {
    case 'you give most':
      return 'You give most here.';
    case 'mutual':
      return 'It goes both ways.';
    case 'you owe one':
      return 'More has come your way than you gave: you owe one.';
    case 'nothing known yet':
      return 'Nothing is known yet of gives and asks between you.';
  }
}

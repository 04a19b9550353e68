/**
 * English. Warm, short, about what is so: no guilt, nothing "overdue", no percentages; every number has its unit and its time.
 */
import type { HealthState, Side } from '../model/health.ts';
import { amount, counted, dateOf, listed } from './english.ts';
import { evidencePhrase } from './evidence.en.ts';
import { rhythmSentence } from './rhythm.en.ts';
import type { ItemCounts, Sentences } from './sentences.ts';

/** Each state, by whether time has passed since a good contact or there was little contact to begin with. */
const STATES: Readonly<Record<HealthState, Readonly<Record<'quiet' | 'thin', string>>>> = {
  Strong: {
    quiet: 'you two are well in touch',
    thin: 'you two are well in touch',
  },
  Steady: {
    quiet: 'you are in touch, though it has been a little quiet',
    thin: 'you are in touch now and then',
  },
  Cooling: {
    quiet: 'it has gone a little quiet between you',
    thin: 'there has not been much contact lately',
  },
  Fading: {
    quiet: 'it has been quiet between you for a while',
    thin: 'there has been only a little contact lately',
  },
  Dormant: {
    quiet: 'you have not been in touch for a long time',
    thin: 'there has been hardly any contact lately',
  },
};

/** English. */
export const english: Sentences = {
  shownWord: {
    Strong: 'Strong',
    Steady: 'Steady',
    Cooling: 'Cooling',
    Fading: 'Fading',
    Dormant: 'Dormant',
    'no contact yet': 'No contact yet',
    Unknown: 'Unknown',
    New: 'New',
  },
  labelWord: { 'One-sided': 'One-sided', Reconnect: 'Reconnect' },

  state(state, cause, contactDays) {
    if (cause === 'few contact-days') {
      return `${state}: a good start, with ${counted(contactDays, 'day', 'days')} of contact so far.`;
    }
    return `${state}: ${cause === 'one-sided' ? 'contact goes mostly one way' : STATES[state][cause]}.`;
  },

  noContactYet: () => 'You have not been in touch yet.',

  unknown(counts) {
    const items = [
      ...(counts.received > 0 ? [`${counted(counts.received, 'mail', 'mails')} of theirs`] : []),
      ...(counts.meetings > 0 ? [counted(counts.meetings, 'shared invitation', 'shared invitations')] : []),
      ...(counts.others > 0 ? [counted(counts.others, 'other touch', 'other touches')] : []),
    ];
    return `Unknown: ${listed(items)} so far; you have not written or met yet.`;
  },

  newContact({ daysAgo, firstDay, contactDays, today }) {
    const when =
      daysAgo === null ? `on ${dateOf(firstDay, today)}` : `${counted(daysAgo, 'day', 'days')} ago`;
    return `New: first contact ${when}, ${counted(contactDays, 'contact day', 'contact days')} so far.`;
  },

  reconnect: (contactDays) =>
    `You were in touch on ${counted(contactDays, 'day', 'days')}, both of you: an old tie worth a hello.`,

  rhythm: rhythmSentence,

  bothWrite: (when) => (when === 'now' ? 'Both of you write.' : 'Both of you used to write.'),

  oneSided: oneSidedSentence,

  writtenSoFar: (side, mails) =>
    `So far ${counted(mails, 'mail', 'mails')} of ${side === 'me' ? 'yours' : 'theirs'}.`,

  meetings(count, lastDay, today) {
    const date = dateOf(lastDay, today);
    return count === 1
      ? `1 meeting, on ${date}.`
      : `${counted(count, 'meeting', 'meetings')}, last on ${date}.`;
  },

  otherTouches: (count) =>
    `${counted(count, 'call, message or other touch', 'calls, messages or other touches')}.`,

  onlyLightTouches: () => 'Only light touches so far, such as copies or large groups.',

  lightTouchesSince: (lastDay, today) =>
    `Since then only light touches, such as copies or large groups, last on ${dateOf(lastDay, today)}.`,

  trend(way, days) {
    const since = `than ${counted(days, 'day', 'days')} before`;
    return way === 'warmer' ? `Warmer ${since}.` : `A little cooler ${since}.`;
  },

  evidence: evidencePhrase,

  asOf: (day, today, end) =>
    `as of ${dateOf(day, today)}, ${end === 'files' ? 'where your files end' : 'when you were last in touch'}`,
};

function oneSidedSentence(side: Side, { sent, received }: ItemCounts): string {
  if (side === 'me') {
    if (sent === 0) return 'Lately it is mostly you who reaches out.';
    if (received === 0) return `Only you write: ${amount(sent)} of your mails, none back.`;
    return `Lately mostly you write: in all ${amount(sent)} of your mails, ${amount(received)} of theirs.`;
  }
  if (received === 0) return 'Lately it is mostly they who reach out.';
  if (sent === 0) return `Only they write: ${amount(received)} of their mails, none of yours.`;
  return `Lately mostly they write: in all ${amount(received)} of their mails, ${amount(sent)} of yours.`;
}

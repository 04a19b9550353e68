/** Which sentences explain a person's figures, and in which order. The words are the catalogue's. */
import type { Figures, FiguresOfContact } from '../model/figures.ts';
import { earnedState, type HealthState } from '../model/health.ts';
import { TREND_DAYS } from '../model/ticking.ts';
import { isFresh } from './as-of.ts';
import { english } from './sentences.en.ts';
import type { Sentences, StateCause } from './sentences.ts';

/** What a sentence is about, so that "why?" and "that's wrong" know what they ask of. */
export type SentenceTopic = 'state' | 'rhythm' | 'writing' | 'meetings' | 'others' | 'lightness' | 'trend';

/** One sentence for people, complete with its full stop. */
export interface Sentence {
  readonly about: SentenceTopic;
  readonly text: string;
}

/** Gaps from which one may say "usually" (model.md 4). */
const USUAL_GAPS = 4;
/** A change of health, 0 to 1, that is worth a word. */
const TREND_WORTH_SAYING = 0.05;

/**
 * The reasons of what is shown for a person, in sentences: what is shown and why, the rhythm, who writes, meetings, the rest, the
 * trend. Never empty. Everything is as of `figures.day`; where the files end is said elsewhere, once (`asOfSentence`).
 * @param today the clock's day number: a date in another year is written with its year
 */
export function reasonsFor(
  figures: Figures,
  today: number,
  sentences: Sentences = english,
): readonly Sentence[] {
  if (figures.shown === 'no contact yet') return [{ about: 'state', text: sentences.noContactYet() }];
  if (figures.shown === 'Unknown') return [{ about: 'state', text: sentences.unknown(figures) }];
  return [
    ...shownReasons(figures, today, sentences),
    ...rhythmReasons(figures, today, sentences),
    ...lightnessReasons(figures, today, sentences),
    ...writingReasons(figures, sentences),
    ...meetingReasons(figures, today, sentences),
    ...trendReasons(figures, sentences),
  ];
}

/**
 * The one sentence beside a name in a list: an old tie, then the gap where there is a state to explain, otherwise what is shown.
 */
export function leadingReason(figures: Figures, today: number, sentences: Sentences = english): string {
  if (figures.labels.includes('Reconnect')) return sentences.reconnect(figures.contactDays);
  const reasons = reasonsFor(figures, today, sentences);
  const stateSpeaks = figures.shown === 'New' || figures.shown === 'Unknown';
  const rhythm = stateSpeaks ? undefined : reasons.find(({ about }) => about === 'rhythm');
  return (rhythm ?? reasons[0])?.text ?? '';
}

function shownReasons(figures: FiguresOfContact, today: number, sentences: Sentences): readonly Sentence[] {
  const { shown, contactDays } = figures;
  if (shown === null || shown === 'Unknown') return [];
  if (shown === 'New') {
    const days = figures.day - figures.firstDay;
    const daysAgo = days > 0 && isFresh(figures.day, today) ? days : null;
    const facts = { daysAgo, firstDay: figures.firstDay, contactDays, today };
    return [{ about: 'state', text: sentences.newContact(facts) }];
  }
  const state = {
    about: 'state',
    text: sentences.state(shown, causeOf(figures, shown), contactDays),
  } as const;
  if (!figures.labels.includes('Reconnect')) return [state];
  return [state, { about: 'state', text: sentences.reconnect(contactDays) }];
}

/**
 * Health squared is the strength at the last touch times what has been lost since; the smaller factor is the reason. Where a cap holds
 * the state down, the cap is. A strength that is low because contact goes one way is not called little contact.
 */
function causeOf(figures: FiguresOfContact, state: HealthState): StateCause {
  const { health, side, strengthAtLastTouch } = figures;
  const capped = health !== null && earnedState(health) !== state;
  if (capped) return side === null ? 'few contact-days' : 'one-sided';
  const kept = strengthAtLastTouch === 0 ? 1 : (figures.strength * figures.recency) / strengthAtLastTouch;
  if (kept < strengthAtLastTouch) return 'quiet';
  return side === null ? 'thin' : 'one-sided';
}

function rhythmReasons(figures: FiguresOfContact, today: number, sentences: Sentences): readonly Sentence[] {
  const text = sentences.rhythm({
    usualDays: figures.gaps < USUAL_GAPS ? null : figures.rhythmDays,
    gap: figures.gap,
    lastContactDay: figures.lastContactDay,
    lastDirection: figures.lastContactDirection,
    lastKind: figures.lastContactKind,
    today,
  });
  return [{ about: 'rhythm', text }];
}

function lightnessReasons(
  figures: FiguresOfContact,
  today: number,
  sentences: Sentences,
): readonly Sentence[] {
  if (figures.contactRule === 'any touch') {
    return [{ about: 'lightness', text: sentences.onlyLightTouches() }];
  }
  if (figures.lastDay === figures.lastContactDay) return [];
  return [{ about: 'lightness', text: sentences.lightTouchesSince(figures.lastDay, today) }];
}

function writingReasons(figures: FiguresOfContact, sentences: Sentences): readonly Sentence[] {
  const { side, sent, received, shown } = figures;
  // After a first mail or two nobody is waiting for an answer yet.
  const early = shown === 'New' && (sent === 0 || received === 0) && sent + received > 0;
  if (side !== null && !early) return [{ about: 'writing', text: sentences.oneSided(side, figures) }];
  if (sent > 0 && received > 0)
    return [{ about: 'writing', text: sentences.bothWrite(shown === 'Dormant' ? 'before' : 'now') }];
  if (sent === 0 && received === 0) return [];
  const text = sent > 0 ? sentences.writtenSoFar('me', sent) : sentences.writtenSoFar('them', received);
  return [{ about: 'writing', text }];
}

function meetingReasons(figures: FiguresOfContact, today: number, sentences: Sentences): readonly Sentence[] {
  const { meetings, lastMeetingDay, others } = figures;
  const met =
    lastMeetingDay === null
      ? []
      : [{ about: 'meetings', text: sentences.meetings(meetings, lastMeetingDay, today) } as const];
  const other = others > 0 ? [{ about: 'others', text: sentences.otherTouches(others) } as const] : [];
  return [...met, ...other];
}

function trendReasons({ trend, shown }: FiguresOfContact, sentences: Sentences): readonly Sentence[] {
  if (trend === null || shown === 'New' || Math.abs(trend) < TREND_WORTH_SAYING) return [];
  return [{ about: 'trend', text: sentences.trend(trend > 0 ? 'warmer' : 'cooler', TREND_DAYS) }];
}

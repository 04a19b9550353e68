import type { Verdict } from '../backtest/report.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import { recencySentence, wishSentence } from '../wording/occasion-words.ts';
import { reasonsFor, type SentenceTopic } from '../wording/reasons.ts';
import type { Member } from './member.ts';
import { plainReason, type Reason } from './reason.ts';

/** A meeting further ahead than this, and than the cadence, is no reason not to say hello before. */
const soonDays = 30;

/** Whether they will meet anyway before their turn comes round: the next accepted meeting mutes reminders (model.md 1). */
export function isMetSoon({ found, cadence }: Member, zone: string, today: number): boolean {
  if (found.nextMeeting === null) return false;
  return dayOf(asInstant(found.nextMeeting.instant), zone) - today <= Math.max(cadence, soonDays);
}

/** How a turn is worded: by the model, or by recency and frequency alone where that is no worse (model.md 10). */
export type Basis = 'health' | 'recency';

/** Only what was shown to be better on the user's own past is said by the model. */
export function basisOf(verdict: Verdict): Basis {
  return verdict === 'health' ? 'health' : 'recency';
}

/** The last contact names the occasion: a turn that comes again after another contact is a new one. */
function keyOf(kind: string, day: number | null): string {
  return `${kind} ${day === null ? 'never' : formatDay(asDay(day))}`;
}

/** Sentences that need no model: who writes, when they met. */
const plainTopics: ReadonlySet<SentenceTopic> = new Set(['writing', 'meetings', 'others', 'lightness']);

function worded(
  { figures, row, cadence }: Member,
  basis: Basis,
  today: number,
): Pick<Reason, 'sentence' | 'why'> {
  const wish = wishSentence(cadence);
  if (figures.shown === 'no contact yet') return { sentence: row.reason, why: [wish] };
  const all = reasonsFor(figures, today);
  if (basis === 'health') {
    // Being well in touch is no reason to write.
    const telling = all.filter(({ about, text }) => {
      return text !== row.reason && (about !== 'state' || figures.state !== 'Strong');
    });
    return { sentence: row.reason, why: [wish, ...telling.map(({ text }) => text)] };
  }
  const { gap, contactDays, firstDay, lastContactDay, lastContactDirection, lastContactKind } = figures;
  const facts = { gap, contactDays, firstDay, lastContactDay, today };
  const last = { lastDirection: lastContactDirection, lastKind: lastContactKind };
  return {
    sentence: recencySentence({ ...facts, ...last }),
    why: [wish, ...all.filter(({ about }) => plainTopics.has(about)).map(({ text }) => text)],
  };
}

/**
 * That it has been a while (model.md 5 and 9): due, or, for somebody dormant, an old tie worth a hello; null when neither.
 * @param today day number of the clock
 */
export function turnReason(member: Member, basis: Basis, zone: string, today: number): Reason | null {
  const { figures } = member;
  const isReconnect = figures.labels.includes('Reconnect');
  const isTurn = isReconnect || (figures.due === 'due' && figures.shown !== 'Dormant');
  if (!isTurn || isMetSoon(member, zone, today)) return null;
  const kind = isReconnect ? 'reconnect' : 'due';
  return plainReason({
    ...worded(member, basis, today),
    kind,
    key: keyOf(kind, figures.lastContactDay),
    effort: 'like or comment',
    occasion: { type: 'turn' },
  });
}

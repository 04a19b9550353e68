import { type Expansion, expandMeeting, type Occurrence } from '../calendar/expand-meeting.ts';
import type { EventEnvelope } from '../envelope.ts';
import { meetingOutcome } from '../model/attendance.ts';
import { meetingWeight, seriesOccurrences } from '../model/weights.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { asInstant } from '../time/instant.ts';
import { DAY_MS } from '../time/local.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import { AnswerBook } from './answers.ts';
import { ComponentOutcomes } from './component-outcomes.ts';
import type { NextMeeting } from './found-person.ts';
import { type FoundIn, judgeMeeting, type MeetingContext, type MeetingVerdict } from './meeting-rules.ts';
import type { StoredEvent } from './stored.ts';
import type { Outcome } from './tally.ts';

/** Everything a calendar entry with one UID comes to: a single meeting or a series. */
export interface MeetingFindings {
  readonly touches: readonly AddressTouch[];
  /** By component (`componentKey`): what each counts in a receipt. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly next: { readonly addresses: readonly AddressId[]; readonly meeting: NextMeeting } | null;
  /** Meetings of the last hour and the days ahead to which the user may well come. */
  readonly ahead: readonly MeetingAhead[];
  /** A single meeting between the end of coverage and now. */
  readonly since: { readonly addresses: readonly AddressId[]; readonly day: number } | null;
  /** The first moment after now at which one of its occurrences passes. */
  readonly validUntil: number;
  /** True when the rule had to be cut short: it never ends or repeats without measure. */
  readonly bounded: boolean;
}

/** What turns meetings into touchpoints. */
/** Of an invitation without an answer, with few others (model.md 2). */
const likelyToCome = 0.4;

/** A meeting that is to come, with everybody else who does. */
export interface MeetingAhead {
  readonly instant: number;
  readonly summary: string;
  readonly addresses: readonly AddressId[];
}

/** How far ahead meetings are told, and how long one that has begun still is. */
const aheadMs = 15 * DAY_MS;
const underWayMs = DAY_MS / 24;

/** What turns meetings into touchpoints. */
export interface MeetingScene extends MeetingContext {
  readonly book: AddressBook;
  readonly zone: string;
  /** E: occurrences of a series count up to here. */
  readonly end: number;
  readonly now: number;
}

/** Derives one UID. `components` are all its stored events, in any order. */
export function deriveMeeting(components: readonly StoredEvent[], scene: MeetingScene): MeetingFindings {
  const meeting = new Meeting(components, scene);
  const expansion = expandMeeting(
    components.filter((one) => one.event.method !== 'reply').map((one) => one.event),
    {
      zone: scene.zone,
      until: asInstant(scene.now),
      ahead: asInstant(scene.now + aheadMs),
      seek: (one) => meeting.isAccepted(one),
    },
  );
  return meeting.take(expansion);
}

class Meeting {
  readonly #scene: MeetingScene;
  readonly #answers: AnswerBook;
  readonly #foundIn: FoundIn;
  readonly #ids: ReadonlyMap<object, number>;
  readonly #events: readonly EventEnvelope[];
  readonly #outcomes: ComponentOutcomes;
  readonly #touches: AddressTouch[] = [];
  #since: MeetingFindings['since'] = null;
  #next: MeetingFindings['next'] = null;

  constructor(components: readonly StoredEvent[], scene: MeetingScene) {
    this.#scene = scene;
    this.#ids = new Map(components.map((one) => [one.event, one.id]));
    this.#events = components.map((one) => one.event);
    this.#answers = new AnswerBook(this.#events, scene.zone);
    const ofCalendar = this.#events.some((event) => !event.inMail && event.method !== 'reply');
    this.#foundIn = ofCalendar ? 'calendar' : 'mail only';
    this.#outcomes = new ComponentOutcomes(scene.zone);
    for (const { event } of components) {
      const own = this.#outcomes.of(event);
      if (event.method === 'reply' && own.occurrences === 0) own.leaveOut('reply');
    }
  }

  take(expansion: Expansion): MeetingFindings {
    const { now, end } = this.#scene;
    // A single meeting counts once it has passed; a series only as far as the files tell (model.md 1).
    const counts = (one: Occurrence) => one.start <= now && (one.recurring === 'single' || one.start <= end);
    const past = expansion.occurrences.filter(counts);
    const tookPlace = past.filter((one) => !one.cancelled);
    const counted = seriesOccurrences(tookPlace.map((one) => one.day));
    const inSeries = new Map(tookPlace.map((one, index) => [one, counted[index]]));
    for (const occurrence of past) {
      this.#takePlace(occurrence, (occurrence.recurring === 'series' && inSeries.get(occurrence)) || 1);
    }
    this.#announce([...expansion.occurrences.filter((one) => !counts(one)), expansion.next]);
    this.#name(expansion.sought);
    this.#accountForTheRest();
    return {
      touches: this.#touches,
      outcomes: this.#outcomes.all,
      next: this.#next,
      ahead: [...tookPlace.filter((one) => one.start > now - underWayMs), ...expansion.ahead].flatMap((one) =>
        this.#toCome(one),
      ),
      since: this.#since,
      validUntil: expansion.next === null ? Number.POSITIVE_INFINITY : this.#heldUntil(expansion.next),
      bounded: expansion.bounded,
    };
  }

  /** The next one begins, or the days ahead have moved on so far that some are missing. */
  #heldUntil(next: Occurrence): number {
    return Math.min(next.start, this.#scene.now + aheadMs - DAY_MS);
  }

  /** Invitations the user turned down are none; one they did not answer may well be one they go to. */
  #toCome(occurrence: Occurrence): readonly MeetingAhead[] {
    const verdict = this.#judge(occurrence);
    if (verdict.verdict === 'skipped' || verdict.mine < likelyToCome) return [];
    const addresses = verdict.others.map((guest) => this.#scene.book.intern(guest.address));
    return [{ instant: occurrence.start, summary: onOneLine(occurrence.event.summary), addresses }];
  }

  /** Components that stand for no occurrence up to now, and are not the next one either. */
  #accountForTheRest(): void {
    const { zone, now } = this.#scene;
    for (const event of this.#events) {
      const own = this.#outcomes.of(event);
      if (own.occurrences > 0) continue;
      const { next } = expandMeeting([event], { zone, until: asInstant(now) });
      const verdict = next && this.#judge(next);
      // What lies in the past was taken out again: by EXDATE, or by overrides that stand for it.
      own.leaveOut(verdict?.verdict === 'skipped' ? verdict.reason : verdict ? 'future' : 'cancelled');
    }
  }

  /** Whether the user comes for sure: they organise it, accepted it, or put it into their own calendar (model.md 1, 2). */
  isAccepted(occurrence: Occurrence): boolean {
    const verdict = this.#judge(occurrence);
    return verdict.verdict === 'kept' && verdict.mine === 1;
  }

  #judge(occurrence: Occurrence): MeetingVerdict {
    const answers = this.#answers.to(occurrence);
    return judgeMeeting(occurrence.event, occurrence, answers, this.#foundIn, this.#scene);
  }

  /** An occurrence up to now; `repeated` is the m of model.md 2. */
  #takePlace(occurrence: Occurrence, repeated: number): void {
    const verdict = this.#judge(occurrence);
    const own = this.#outcomes.of(occurrence.event);
    if (verdict.verdict === 'skipped') {
      own.leaveOut(verdict.reason, occurrence.start);
      return;
    }
    own.keep(verdict.others.length, occurrence.start);
    const { book, end } = this.#scene;
    const addresses = verdict.others.map((guest) => book.intern(guest.address));
    verdict.others.forEach((guest, index) => {
      const address = addresses[index] ?? 0;
      const others = verdict.others.length;
      const weight = meetingWeight({
        mine: verdict.mine,
        theirs: guest.came,
        occurrences: repeated,
        others,
      });
      const meeting = meetingOutcome(verdict.mine, guest.came);
      this.#touches.push({
        address,
        touchpoint: {
          instant: occurrence.start,
          day: occurrence.day,
          kind: 'meeting',
          direction: 'both',
          weightOut: weight,
          weightIn: weight,
          meeting,
          groupSize: others,
          origin: { type: 'item', id: this.#ids.get(occurrence.event) ?? 0 },
        },
      });
    });
    if (occurrence.recurring === 'single' && occurrence.start > end) {
      this.#since = { addresses, day: occurrence.day };
    }
  }

  /** Occurrences that are still to come: one counts for each component. */
  #announce(later: readonly (Occurrence | null)[]): void {
    const counted = new Set<object>();
    for (const occurrence of later) {
      if (occurrence === null) continue;
      const verdict = this.#judge(occurrence);
      const own = this.#outcomes.of(occurrence.event);
      if (!counted.has(own)) own.leaveOut(verdict.verdict === 'skipped' ? verdict.reason : 'future');
      counted.add(own);
    }
  }

  /** The next meeting the user said they would come to. */
  #name(occurrence: Occurrence | null): void {
    const verdict = occurrence && this.#judge(occurrence);
    if (!occurrence || verdict?.verdict !== 'kept') return;
    this.#next = {
      addresses: verdict.others.map((guest) => this.#scene.book.intern(guest.address)),
      meeting: { instant: occurrence.start, summary: onOneLine(occurrence.event.summary) },
    };
  }
}

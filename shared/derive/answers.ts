import { recurrenceKeyOf } from '../calendar/expand-meeting.ts';
import type { Occurrence } from '../calendar/occurrence.ts';
import type { Attendance, Attendee, EventEnvelope } from '../envelope.ts';

/** An answer to an invitation, as METHOD:REPLY gives it. */
interface Answer {
  readonly attendance: Attendance;
  readonly sequence: number;
  /** DTSTAMP, ms; before everything when it has none. */
  readonly stamp: number;
}

type ByAddress = ReadonlyMap<string, Answer>;

const none: ByAddress = new Map();

/** Answers to one occurrence that still hold. */
export interface Answers {
  /** The answer of somebody listed in the event: the one given last. */
  of(attendee: Attendee): Attendance;
  /** The answer of an address that the event does not list, as when a list was invited; null when it gave none. */
  ofUnlisted(isOne: (address: string) => boolean): Attendance | null;
}

/** All answers given to one UID: to the whole of it, and to single occurrences, which go before (RFC 5546, 3.2.3). */
export class AnswerBook {
  readonly #whole: ByAddress;
  readonly #single: ReadonlyMap<string, ByAddress>;

  /** `components` are all of the UID, in any order. */
  constructor(components: readonly EventEnvelope[], zone: string) {
    const single = new Map<string, Map<string, Answer>>();
    const whole = new Map<string, Answer>();
    for (const reply of components) {
      if (reply.method !== 'reply') continue;
      let book = whole;
      if (reply.recurrenceId) {
        const key = recurrenceKeyOf(reply.recurrenceId, reply, zone);
        book = single.get(key) ?? new Map<string, Answer>();
        single.set(key, book);
      }
      for (const attendee of reply.attendees) enter(book, reply, attendee);
    }
    this.#whole = whole.size > 0 ? whole : none;
    this.#single = single;
  }

  /** The answers that hold for one occurrence. */
  to(occurrence: Pick<Occurrence, 'event' | 'recurrenceKey'>): Answers {
    const single = this.#single.size === 0 ? none : (this.#single.get(occurrence.recurrenceKey) ?? none);
    return new AnswersToOne(occurrence.event, single, this.#whole);
  }
}

/** Keeps the latest answer of each address: by SEQUENCE, then DTSTAMP, then by name, so that the order never matters. */
function enter(book: Map<string, Answer>, reply: EventEnvelope, { address, attendance }: Attendee): void {
  const { sequence } = reply;
  const stamp = reply.stamp ?? Number.NEGATIVE_INFINITY;
  const known = book.get(address);
  const later =
    !known ||
    sequence > known.sequence ||
    (sequence === known.sequence &&
      (stamp > known.stamp || (stamp === known.stamp && attendance < known.attendance)));
  if (later) book.set(address, { attendance, sequence, stamp });
}

class AnswersToOne implements Answers {
  readonly #event: EventEnvelope;
  readonly #single: ByAddress;
  readonly #whole: ByAddress;

  constructor(event: EventEnvelope, single: ByAddress, whole: ByAddress) {
    this.#event = event;
    this.#single = single;
    this.#whole = whole;
  }

  of({ address, attendance }: Attendee): Attendance {
    const answer = this.#answer(address);
    if (answer === null) return attendance;
    // A calendar that was written down later knows what was answered since.
    const writtenLater =
      !this.#event.inMail && (this.#event.stamp ?? Number.NEGATIVE_INFINITY) > answer.stamp;
    return writtenLater && attendance !== 'needs-action' ? attendance : answer.attendance;
  }

  ofUnlisted(isOne: (address: string) => boolean): Attendance | null {
    for (const book of [this.#single, this.#whole]) {
      for (const address of [...book.keys()].sort()) {
        const answer = isOne(address) ? this.#answer(address) : null;
        if (answer !== null) return answer.attendance;
      }
    }
    return null;
  }

  /**
   * The answer of an address, unless the meeting was moved since: a lower SEQUENCE is about another time, but for
   * programs that answer without one, later.
   */
  #answer(address: string): Answer | null {
    const { sequence, stamp } = this.#event;
    const holds = (answer: Answer | undefined): answer is Answer =>
      answer !== undefined &&
      (answer.sequence >= sequence || answer.stamp > (stamp ?? Number.NEGATIVE_INFINITY));
    const [single, whole] = [this.#single.get(address), this.#whole.get(address)];
    if (holds(single)) return single;
    return holds(whole) ? whole : null;
  }
}

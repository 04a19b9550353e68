import { expandMeeting, type Occurrence, recurrenceKeyOf } from '../calendar/expand-meeting.ts';
import type { SkipReason } from '../contract/imports.ts';
import type { Attendance, EventEnvelope } from '../envelope.ts';
import { meetingOutcome } from '../model/attendance.ts';
import { meetingWeight, seriesOccurrences } from '../model/weights.ts';
import { asInstant } from '../time/instant.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import { type Span, widen } from './coverage.ts';
import type { NextMeeting } from './found-person.ts';
import { judgeMeeting, type MeetingContext, type Replies } from './meeting-rules.ts';
import type { StoredEvent } from './stored.ts';
import type { Outcome } from './tally.ts';

/** Everything a calendar entry with one UID comes to: a single meeting or a series. */
export interface MeetingFindings {
  readonly touches: readonly AddressTouch[];
  /** By component (see `componentKey`): what each counts in a receipt. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly met: readonly AddressId[];
  readonly next: { readonly addresses: readonly AddressId[]; readonly meeting: NextMeeting } | null;
  /** A single meeting between the end of coverage and now. */
  readonly since: { readonly addresses: readonly AddressId[]; readonly day: number } | null;
  /** The first moment after now at which one of its occurrences passes. */
  readonly validUntil: number;
  /** True when the rule had to be cut short: it never ends or repeats without measure. */
  readonly bounded: boolean;
}

export interface MeetingScene extends MeetingContext {
  readonly book: AddressBook;
  readonly zone: string;
  /** E: occurrences of a series count up to here. */
  readonly end: number;
  readonly now: number;
}

/** Names a master, single event or override: UID and original start. Replies are a thing of their own. */
export function componentKey(event: EventEnvelope, zone: string): string {
  const side = event.method === 'reply' ? 'reply' : '';
  return `${event.uid}\n${event.recurrenceId ? recurrenceKeyOf(event.recurrenceId, event, zone) : ''}\n${side}`;
}

/** Answers given in METHOD:REPLY components, the latest for each address. */
function repliesIn(events: readonly StoredEvent[]): Replies {
  const latest = new Map<string, { stamp: number; attendance: Attendance }>();
  for (const { event } of events) {
    if (event.method !== 'reply') continue;
    for (const { address, attendance } of event.attendees) {
      const stamp = event.stamp ?? 0;
      const known = latest.get(address);
      if (!known || stamp > known.stamp) latest.set(address, { stamp, attendance });
    }
  }
  return new Map([...latest].map(([address, { attendance }]) => [address, attendance]));
}

class OutcomeDraft {
  occurrences = 0;
  kept = 0;
  touchpoints = 0;
  span: Span = null;
  readonly skipped = new Map<SkipReason, number>();

  skip(reason: SkipReason): void {
    this.occurrences += 1;
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }
}

/** Derives one UID. `components` are all its stored events, in any order. */
export function deriveMeeting(components: readonly StoredEvent[], scene: MeetingScene): MeetingFindings {
  const { book, zone } = scene;
  const drafts = new Map<string, OutcomeDraft>();
  const draft = (event: EventEnvelope): OutcomeDraft => {
    const key = componentKey(event, zone);
    const known = drafts.get(key) ?? new OutcomeDraft();
    drafts.set(key, known);
    return known;
  };
  const meeting = components.filter((one) => one.event.method !== 'reply');
  for (const { event } of components) {
    const own = draft(event);
    if (event.method === 'reply' && own.occurrences === 0) own.skip('reply');
  }
  const ids = new Map(components.map((one) => [one.event, one.id]));
  const replies = repliesIn(components);
  const expansion = expandMeeting(
    meeting.map((one) => one.event),
    { zone, until: asInstant(scene.now) },
  );
  const inPast = (one: Occurrence) => one.recurring === 'single' || one.start <= scene.end;
  const past = expansion.occurrences.filter((one) => one.start <= scene.now && inPast(one));
  const later = [...expansion.occurrences.filter((one) => !past.includes(one)), expansion.next];
  const counts = seriesOccurrences(past.map((one) => one.day));

  const touches: AddressTouch[] = [];
  const met: AddressId[] = [];
  let since: MeetingFindings['since'] = null;
  past.forEach((occurrence, index) => {
    const own = draft(occurrence.event);
    const verdict = judgeMeeting(occurrence.event, occurrence, replies, scene);
    own.span = widen(own.span, occurrence.start);
    if (verdict.verdict === 'skipped') {
      own.skip(verdict.reason);
      return;
    }
    own.occurrences += 1;
    own.kept += 1;
    own.touchpoints += verdict.others.length;
    const addresses = verdict.others.map((guest) => book.intern(guest.address));
    verdict.others.forEach((guest, at) => {
      const weight = meetingWeight({
        mine: verdict.mine,
        theirs: guest.came,
        occurrences: occurrence.recurring === 'series' ? (counts[index] ?? 1) : 1,
        others: verdict.others.length,
      });
      const outcome = meetingOutcome(verdict.mine, guest.came);
      const address = addresses[at] ?? 0;
      if (outcome === 'met') met.push(address);
      touches.push({
        address,
        touchpoint: {
          instant: occurrence.start,
          day: occurrence.day,
          kind: 'meeting',
          direction: 'both',
          weightOut: weight,
          weightIn: weight,
          meeting: outcome,
          groupSize: verdict.others.length,
          origin: { type: 'item', id: ids.get(occurrence.event) ?? 0 },
        },
      });
    });
    if (occurrence.recurring === 'single' && occurrence.start > scene.end) {
      since = { addresses, day: occurrence.day };
    }
  });

  let next: MeetingFindings['next'] = null;
  const counted = new Set<OutcomeDraft>();
  for (const occurrence of later) {
    if (occurrence === null) continue;
    const own = draft(occurrence.event);
    const verdict = judgeMeeting(occurrence.event, occurrence, replies, scene);
    // One for an event or series that has a later occurrence, however many are to come.
    if (!counted.has(own)) {
      own.skip(verdict.verdict === 'skipped' ? verdict.reason : 'future');
      counted.add(own);
    }
    if (verdict.verdict === 'kept' && occurrence.start > scene.now && next === null) {
      next = {
        addresses: verdict.others.map((guest) => book.intern(guest.address)),
        meeting: { instant: occurrence.start, summary: occurrence.event.summary },
      };
    }
  }
  for (const own of drafts.values()) {
    // Everything it stood for was taken out again: by EXDATE, or by overrides that stand for it.
    if (own.occurrences === 0) own.skip('cancelled');
  }
  return {
    touches,
    outcomes: drafts,
    met,
    next,
    since,
    validUntil: expansion.next?.start ?? Number.POSITIVE_INFINITY,
    bounded: expansion.bounded,
  };
}

import type { AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import type { NextMeeting } from './found-person.ts';
import { deriveMeeting, type MeetingAhead, type MeetingScene } from './meetings.ts';
import type { StoredEvent } from './stored.ts';
import type { Outcome } from './tally.ts';

/** What all calendar entries together come to. */
export interface CalendarFindings {
  readonly touches: readonly AddressTouch[];
  /** By component: what each counts in a receipt. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly nextMeetings: ReadonlyMap<AddressId, NextMeeting>;
  /** Meetings of the days ahead, soonest first. */
  readonly ahead: readonly MeetingAhead[];
  /** Last day of a single meeting between the end of coverage and now. */
  readonly metSince: ReadonlyMap<AddressId, number>;
  /** When the next meeting begins, and everything has to be derived anew; infinite when none is to come. */
  readonly validUntil: number;
  /** UIDs of rules that had to be cut short. */
  readonly bounded: readonly string[];
}

/** Derives each UID by itself. */
export function deriveMeetings(
  meetings: readonly (readonly StoredEvent[])[],
  scene: MeetingScene,
): CalendarFindings {
  const touches: AddressTouch[] = [];
  const outcomes = new Map<string, Outcome>();
  const nextMeetings = new Map<AddressId, NextMeeting>();
  const ahead: MeetingAhead[] = [];
  const metSince = new Map<AddressId, number>();
  const bounded: string[] = [];
  let validUntil = Number.POSITIVE_INFINITY;
  for (const components of meetings) {
    const found = deriveMeeting(components, scene);
    for (const touch of found.touches) touches.push(touch);
    for (const [key, outcome] of found.outcomes) outcomes.set(key, outcome);
    if (found.next) soonest(nextMeetings, found.next.addresses, found.next.meeting);
    ahead.push(...found.ahead);
    for (const address of found.since?.addresses ?? []) {
      metSince.set(address, Math.max(metSince.get(address) ?? 0, found.since?.day ?? 0));
    }
    if (found.bounded) bounded.push(components[0]?.event.uid ?? '');
    validUntil = Math.min(validUntil, found.validUntil);
  }
  ahead.sort((a, b) => a.instant - b.instant || (a.summary < b.summary ? -1 : 1));
  return { touches, outcomes, nextMeetings, ahead, metSince, validUntil, bounded };
}

function soonest(
  known: Map<AddressId, NextMeeting>,
  addresses: readonly AddressId[],
  meeting: NextMeeting,
): void {
  for (const address of addresses) {
    const other = known.get(address);
    const sooner =
      !other ||
      meeting.instant < other.instant ||
      (meeting.instant === other.instant && meeting.summary < other.summary);
    if (sooner) known.set(address, meeting);
  }
}

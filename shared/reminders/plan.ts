import type { Instant } from '../time/instant.ts';
import { digestMoment, type Moment, meetingKey, meetingMoment, reviewMoment } from './moments.ts';
import { namesNow } from './names-now.ts';
import { mondayOf } from './reminder-days.ts';
import type { Plan, Reminder, ShownRow, Situation } from './situation.ts';
import { digestKey, reconnectKey, reviewKey, Told } from './told.ts';

/** What has come at a moment: perhaps something to tell, in any case something to keep. */
interface Come {
  readonly reminder: Reminder | null;
  readonly remember: readonly ShownRow[];
}

/**
 * What is to be told now, and when to ask again. Asked at any time, also twice or late: what was missed by sleep, a
 * shutdown or days away is told once and as it stands now. What is remembered has to be among `situation.shown` the
 * next time.
 * @param zone IANA zone the user is in at this moment
 */
export function plan(situation: Situation, zone: string, now: Instant): Plan {
  if (situation.people === 0) return { show: [], remember: [], next: null };
  const told = new Told(situation.shown);
  const digest = digestMoment(situation, told, zone, now);
  const review = reviewMoment(situation, told, zone, now);
  const meetings = situation.meetings.flatMap((meeting) => {
    const moment = meetingMoment(meeting, situation, told, zone, now);
    return moment ? [{ meeting, moment }] : [];
  });
  const come: Come[] = [];
  if (hasCome(digest, now)) come.push(digestNow(situation, told, digest, zone, now));
  for (const { meeting, moment } of meetings) {
    if (!hasCome(moment, now)) continue;
    const minutes = Math.max(1, Math.round((meeting.at - now) / 60_000));
    const remember = [{ key: meetingKey(meeting), person: '', at: now }];
    come.push({ reminder: { kind: 'meeting', meeting, minutes }, remember });
  }
  // Planned anew once the digest is remembered, the look back keeps its distance from it.
  if (hasCome(review, now) && !hasCome(digest, now)) {
    const remember = [{ key: reviewKey(review.day), person: '', at: now }];
    come.push({ reminder: { kind: 'review' }, remember });
  }
  const later = [digest, review, ...meetings.map(({ moment }) => moment)].flatMap((moment) =>
    moment !== null && moment.at > now ? [moment.at] : [],
  );
  return {
    show: come.flatMap(({ reminder }) => (reminder ? [reminder] : [])),
    remember: come.flatMap(({ remember }) => remember),
    // What was shown now makes room for what comes after it, so the same moment is asked again at once.
    next: come.length > 0 ? now : later.length > 0 ? Math.min(...later) : null,
  };
}

function hasCome(moment: Moment | null, now: Instant): moment is Moment {
  return moment !== null && moment.at <= now;
}

function digestNow(situation: Situation, told: Told, { day }: Moment, zone: string, now: Instant): Come {
  const row = (key: string, person = ''): ShownRow => ({ key, person, at: now });
  const digest = row(digestKey(day));
  if (situation.staleSince !== null) {
    const key = `stale:${situation.staleSince}`;
    if (told.has(key)) return { reminder: null, remember: [digest] };
    return { reminder: { kind: 'stale', since: situation.staleSince }, remember: [digest, row(key)] };
  }
  const { names, beyond } = namesNow(situation, told, day, zone);
  if (names.length === 0) return { reminder: null, remember: [digest] };
  const reconnects = names.some(({ occasion }) => occasion.kind === 'reconnect');
  return {
    reminder: { kind: 'digest', names, beyond },
    remember: [
      digest,
      ...(reconnects ? [row(reconnectKey(mondayOf(day)))] : []),
      // All that stands for a person now is told with them: tomorrow it would be the same person again.
      ...names.flatMap(({ person }) => person.occasions.map(({ key }) => row(key, person.id))),
    ],
  };
}

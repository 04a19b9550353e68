import { describe, expect, it } from 'vitest';
import { attendanceProbability, type MeetingPart, meetingOutcome } from '../../../shared/model/attendance.ts';

describe('attendanceProbability', () => {
  it.each<[MeetingPart, number, number]>([
    [{ role: 'calendar owner' }, 9, 1],
    [{ role: 'organizer', attendance: null }, 9, 1],
    [{ role: 'organizer', attendance: 'needs-action' }, 9, 1],
    [{ role: 'attendee', attendance: 'accepted' }, 9, 1],
    [{ role: 'attendee', attendance: 'tentative' }, 9, 0.5],
    [{ role: 'attendee', attendance: 'needs-action' }, 5, 0.4],
    [{ role: 'attendee', attendance: null }, 5, 0.4],
    [{ role: 'attendee', attendance: 'needs-action' }, 6, 0.2],
    [{ role: 'attendee', attendance: null }, 6, 0.2],
    [{ role: 'attendee', attendance: 'declined' }, 1, 0],
    [{ role: 'attendee', attendance: 'delegated' }, 1, 0],
    [{ role: 'organizer', attendance: 'declined' }, 1, 0],
  ])('%o among %i others: %d', (part, others, expected) => {
    expect(attendanceProbability(part, others)).toBe(expected);
  });
});

describe('meetingOutcome', () => {
  it.each([
    [1, 1, 'met'],
    [1, 0.4, 'met'],
    [0.4, 1, 'met'],
    [0.5, 0.5, 'unsure'],
    [1, 0.2, 'unsure'],
  ] as const)('p %d and %d: %s', (mine, theirs, expected) => {
    expect(meetingOutcome(mine, theirs)).toBe(expected);
  });
});

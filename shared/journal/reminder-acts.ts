import { z } from 'zod';
import { anchor, isoDay, people } from './anchor.ts';

/** Acts of the user about being reminded, and about what reminders tell of. */

/** A time of day, HH:MM. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The acts about reminders, for the list of all acts. */
export const reminderActs = [
  /** Nobody of these is named before a day; null ends it. */
  z.object({ type: z.literal('snooze'), people, until: isoDay.nullable() }),
  /** "Not now": these occasions (AttentionReason.key) are not told again. */
  z.object({
    type: z.literal('dismiss'),
    person: anchor,
    reasons: z.array(z.string().min(1).max(500)).min(1).max(100).readonly(),
  }),
  /** YYYY-MM-DD, or --MM-DD where the year is not known; null goes back to what the contacts files say. */
  z.object({
    type: z.literal('birthday'),
    person: anchor,
    on: z
      .string()
      .regex(/^(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
      .nullable(),
  }),
  /** Where they work and as what, by the user's word; null goes back to what the files say. */
  z.object({
    type: z.literal('position'),
    person: anchor,
    organization: z.string().max(200).nullable(),
    title: z.string().max(200).nullable(),
  }),
  /** When reminders come. Weekdays as in ISO 8601: 1 is Monday. */
  z.object({
    type: z.literal('reminders'),
    at: timeOfDay,
    weekdays: z.array(z.int().min(1).max(7)).max(7).readonly(),
    /** No notification from one time to the other, over midnight too; null for none. */
    quiet: z.object({ from: timeOfDay, until: timeOfDay }).nullable(),
    digest: z.enum(['on', 'off']),
    /** The look back on the last working day of the week. */
    review: z.enum(['on', 'off']),
    /** Minutes before a meeting at which whom one meets is told; null for never. */
    beforeMeeting: z.int().min(1).max(240).nullable(),
  }),
  /** No notification until a day; null ends it. */
  z.object({ type: z.literal('pause'), until: isoDay.nullable() }),
  /** Days, both included, that count for no steadiness and bring no reminder; `off` takes such a stretch out. */
  z.object({ type: z.literal('away'), from: isoDay, until: isoDay, away: z.enum(['on', 'off']) }),
] as const;

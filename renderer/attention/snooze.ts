import { dayAfter } from '../wording/format.ts';

/** Until when somebody can be put off, besides a day of the user's choice. */
export type SnoozeSpan = 'tomorrow' | 'week' | 'cadence';

/** Every span, shortest first. */
export const snoozeSpans: readonly SnoozeSpan[] = ['tomorrow', 'week', 'cadence'];

/** The ISO day on which somebody may be named again. `today` is an ISO day, the cadence in days. */
export function snoozedUntil(span: SnoozeSpan, today: string, cadenceDays: number): string {
  switch (span) {
    case 'tomorrow':
      return dayAfter(today, 1);
    case 'week':
      return dayAfter(today, 7);
    case 'cadence':
      return dayAfter(today, cadenceDays);
  }
}

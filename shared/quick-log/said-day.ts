import * as chrono from 'chrono-node';
import { asDay, type Day, dateOfDay, dayOfDate } from '../time/day.ts';
import { dayFromParts } from '../time/day-text.ts';
import type { Span } from './typed-words.ts';

/** The day a line speaks of. */
export interface SaidDay extends Span {
  readonly day: Day;
}

/**
 * The days a line names, in its order, each as the latest one that has been: "Friday" is the last Friday, a date without a year
 * lies in the past, "3/4" is in April. "Tomorrow" stays tomorrow, so that it can be said that it is too early.
 * @param line with names blanked out: somebody is called May
 * @param today day number of the clock
 */
export function saidDays(line: string, today: Day): readonly SaidDay[] {
  const { year, month, date } = dateOfDay(today);
  // Noon by UTC, and UTC as the zone: then the day of the answer is the day that is meant, wherever this runs.
  const reference = { instant: new Date(Date.UTC(year, month - 1, date, 12)), timezone: 0 };
  return chrono.en.GB.parse(line, reference).flatMap((result) => {
    const day = dayOfResult(result.start, today);
    return day === null ? [] : [{ day, from: result.index, to: result.index + result.text.length }];
  });
}

/** Whether a stretch of a line says a month or a year and no day, so that nobody knows when it was: "in March", "in 2024". */
export function isVague(text: string): boolean {
  const [found] = chrono.en.GB.parse(text, { instant: new Date(0), timezone: 0 });
  if (found) return !found.start.isCertain('day') && !found.start.isCertain('weekday');
  return /^\s*(?:19|20)\d\d(?!\d)/.test(text);
}

/** Null for a month without a day, "in March", which says when she moves and not when we spoke. */
function dayOfResult(start: chrono.ParsedComponents, today: Day): Day | null {
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || date === null) return null;
  const day = dayFromParts(year, month, date);
  if (day === null) return null;
  if (start.isCertain('weekday') && !start.isCertain('day')) return day > today ? asDay(day - 7) : day;
  // "This morning", "at three": a time of today.
  if (!start.isCertain('day')) return day === today && !start.isCertain('month') ? day : null;
  const isAhead = day - today > 1 && start.isCertain('month') && !start.isCertain('year');
  return isAhead ? dayOfDate(year - 1, month, date) : day;
}

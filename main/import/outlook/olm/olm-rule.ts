import { childOf, type Element, isYes, momentOf, numberOf, textOf } from './element.ts';

const days = [
  ['sunday', 'SU'],
  ['monday', 'MO'],
  ['tuesday', 'TU'],
  ['wednesday', 'WE'],
  ['thursday', 'TH'],
  ['friday', 'FR'],
  ['saturday', 'SA'],
] as const;
const groups: Readonly<Record<string, string>> = {
  weekdays: 'MO,TU,WE,TH,FR',
  weekenddays: 'SU,SA',
  allDays: 'SU,MO,TU,WE,TH,FR,SA',
};

function weekdaysOf(pattern: Element | null): string {
  const list = childOf(pattern, 'OPFRecurrencePatternDaysOfWeek');
  const group = Object.keys(groups).find((name) => isYes(list, name));
  if (group !== undefined) return groups[group] ?? '';
  return days
    .filter(([name]) => isYes(list, name))
    .map(([, day]) => day)
    .join(',');
}

/** Kinds of patterns, whatever version of Outlook wrote their names. */
function kindOf(type: string): string {
  return type
    .toLowerCase()
    .replace(/^opfrecurrencepattern|^recurs/, '')
    .replace(/^absolute/, '');
}

/** Which of a month's weekdays: 1 to 4, or 5 for the last. */
function nthOf(pattern: Element | null): number | null {
  const week = numberOf(pattern, 'OPFRecurrencePatternWeek');
  if (week === null || week < 1 || week > 5) return null;
  return week === 5 ? -1 : week;
}

function byParts(kind: string, pattern: Element | null, local: string): readonly string[] | null {
  const weekdays = weekdaysOf(pattern);
  const day = numberOf(pattern, 'OPFRecurrencePatternDayOfMonth') ?? Number(local.slice(6, 8));
  const month = numberOf(pattern, 'OPFRecurrencePatternMonth') ?? Number(local.slice(4, 6));
  const nth = nthOf(pattern);
  switch (kind) {
    case 'daily':
      return ['FREQ=DAILY'];
    case 'weekly':
      return weekdays === '' ? ['FREQ=WEEKLY'] : ['FREQ=WEEKLY', `BYDAY=${weekdays}`];
    case 'monthly':
      return ['FREQ=MONTHLY', `BYMONTHDAY=${day}`];
    case 'yearly':
      return ['FREQ=YEARLY', `BYMONTH=${month}`, `BYMONTHDAY=${day}`];
    case 'relativemonthly':
      return weekdays === '' || nth === null
        ? null
        : ['FREQ=MONTHLY', `BYDAY=${weekdays}`, `BYSETPOS=${nth}`];
    case 'relativeyearly':
      if (weekdays === '' || nth === null) return null;
      return ['FREQ=YEARLY', `BYMONTH=${month}`, `BYDAY=${weekdays}`, `BYSETPOS=${nth}`];
    default:
      return null;
  }
}

/**
 * The rule of a series of Outlook for Mac; null for one in a form nobody knows. The format is not published: names are those
 * that archives and several readers of them agree on.
 * @param local start of the series on the clock of its zone, YYYYMMDDTHHMMSS
 */
export function olmRule(item: Element, local: string): string | null {
  const recurrence = childOf(item, 'OPFCalendarEventCopyRecurrence') ?? item;
  const pattern = childOf(recurrence, 'OPFRecurrencePattern') ?? recurrence;
  const parts = byParts(kindOf(textOf(pattern, 'OPFRecurrencePatternType')), pattern, local);
  if (parts === null) return null;
  const interval = Math.max(1, numberOf(pattern, 'OPFRecurrencePatternInterval') ?? 1);
  const [frequency = '', ...by] = parts;
  const count = numberOf(recurrence, 'OPFRecurrenceGetOccurenceCount');
  const until = momentOf(recurrence, 'OPFRecurrenceCopyEndDate');
  const endless = isYes(recurrence, 'OPFRecurrenceIsNoEnd');
  const counted = isYes(recurrence, 'OPFRecurrenceIsNumbered') || until === null;
  const end =
    endless || (count === null && until === null)
      ? []
      : counted && count !== null && count > 0
        ? [`COUNT=${count}`]
        : until === null
          ? []
          : [`UNTIL=${new Date(until).toISOString().slice(0, 10).replaceAll('-', '')}`];
  return [frequency, `INTERVAL=${interval}`, ...by, ...end].join(';');
}

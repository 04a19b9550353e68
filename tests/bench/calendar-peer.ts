import ICAL from 'ical.js';

/** A parsed series and its component. */
export type ParsedCalendar = ICAL.Component;

export function parseCalendar(text: string): ParsedCalendar {
  return new ICAL.Component(ICAL.parse(text));
}

/**
 * Every occurrence of every event, found by ical.js alone. It is told that no event changes one of a series, since it would look for
 * such through the whole calendar at each event. @returns how many there are
 */
export function expandAll(calendar: ParsedCalendar): number {
  let occurrences = 0;
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component, { exceptions: [] });
    const iterator = event.iterator();
    while (iterator.next()) occurrences += 1;
  }
  return occurrences;
}

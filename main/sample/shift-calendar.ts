import type { LocalTime } from '../../shared/time/local.ts';
import { localOf } from '../../shared/time/local.ts';
import { calendarDay, calendarStamp, calendarTime, localTime, stampInstant } from './date-text.ts';
import type { WeekShift } from './week-shift.ts';

const zonedTime =
  /^((?:DTSTART|DTEND|EXDATE|RECURRENCE-ID);TZID=)[^:\n]+:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/gm;
const wholeDay = /^((?:DTSTART|DTEND);VALUE=DATE:)(\d{4})(\d\d)(\d\d)$/gm;
const stamp = /^(DTSTAMP|CREATED|LAST-MODIFIED|REV)(:)(\d{8}T\d{6}Z)$/gm;
const until = /\b(UNTIL=)(\d{8}T\d{6}Z)/g;

/** What the clocks show at a moved time: where one was skipped, an hour later. */
function shownAt(local: LocalTime, shift: WeekShift): LocalTime {
  return localOf(shift.local(local), shift.zone);
}

/** Moves the times of events, wherever they stand: in a calendar, or in an invitation by mail. */
export function shiftEventLines(text: string, shift: WeekShift): string {
  return text
    .replace(zonedTime, (_, name, year, month, date, hour, minute, second) => {
      const local = localTime([year, month, date], [hour, minute, second]);
      return `${name}${shift.zone}:${calendarTime(shownAt(local, shift))}`;
    })
    .replace(wholeDay, (_, name, year, month, date) => {
      const { day } = localTime([year, month, date], ['0', '0', '0']);
      return `${name}${calendarDay({ day: shift.day(day) })}`;
    })
    .replace(stamp, (_, name, sign, at) => `${name}${sign}${calendarStamp(shift.instant(stampInstant(at)))}`)
    .replace(until, (_, name, at) => `${name}${calendarStamp(shift.instant(stampInstant(at)))}`);
}

/** The calendar as it is at the moment: events that nobody has written down yet are left out. */
export function shiftCalendar(text: string, shift: WeekShift): string {
  const [head = '', ...events] = text
    // The names are IANA's, which the reader knows; the rules written down are those of another zone.
    .replace(/^BEGIN:VTIMEZONE\n[\s\S]*?^END:VTIMEZONE\n/gm, '')
    .replace(/^(X-WR-TIMEZONE:).*$/m, `$1${shift.zone}`)
    .split(/^(?=BEGIN:VEVENT$)/m);
  const written = events.filter((event) => {
    const created = /^CREATED:(.*)$/m.exec(event)?.[1];
    return created === undefined || !shift.isAhead(shift.instant(stampInstant(created)));
  });
  const last = events.at(-1) ?? '';
  const end = written.at(-1) === last ? '' : last.slice(last.indexOf('END:VCALENDAR'));
  return shiftEventLines(head + written.join(''), shift) + end;
}

import { asDay, type Day } from '../../shared/time/day.ts';
import { type LocalTime, localOf } from '../../shared/time/local.ts';
import { clockParts, localTime, mailDate, mailDay, numberedDay, separatorDate } from './date-text.ts';
import { shiftEventLines } from './shift-calendar.ts';
import type { WeekShift } from './week-shift.ts';

/** The line above each message, and the one that dates it. */
const separator = /^From (\d+@xxx) .*$/m;
const dated = /^Date: \w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) [+-]\d{4}$/m;

/** Above a quotation, in the languages of the sample: "On Tue, 4 Mar 2025 at 09:12,", "Am 04.03.2025 um 09:12". */
const onDay = /\b(On )\w{3}, (\d{1,2}) (\w{3}) (\d{4})( at )(\d\d):(\d\d)/g;
const amTag = /\b(Am )(\d\d)\.(\d\d)\.(\d{4})( um )(\d\d):(\d\d)/g;
const leJour = /\b(Le |El )(\d\d)\/(\d\d)\/(\d{4})( à | a las )(\d\d):(\d\d)/g;

function messagesOf(mailbox: string): readonly string[] {
  return mailbox.split(/^(?=From \d+@xxx )/m);
}

/** When a message was written, as the clocks of the sample showed it. */
function writtenAt(message: string): LocalTime {
  const [, date = '', month = '', year = '', hour = '', minute = '', second = ''] = dated.exec(message) ?? [];
  return localTime([year, month, date], [hour, minute, second]);
}

/** The last day any of the messages was written on. */
export function lastDayOf(mailbox: string): Day {
  return asDay(Math.max(...messagesOf(mailbox).map((message) => writtenAt(message).day)));
}

function shiftQuotations(text: string, shift: WeekShift): string {
  const clock = (hour: string, minute: string, [year, month, date]: readonly [string, string, string]) => {
    const local = localOf(shift.local(localTime([year, month, date], [hour, minute, '0'])), shift.zone);
    const [hours, minutes] = clockParts(local.second);
    return { local, at: `${hours}:${minutes}` };
  };
  const numbered =
    (between: string) =>
    (_: string, before: string, date: string, month: string, year: string, ...rest: readonly string[]) => {
      const [then = '', hour = '', minute = ''] = rest;
      const { local, at } = clock(hour, minute, [year, month, date]);
      return `${before}${numberedDay(local, between)}${then}${at}`;
    };
  return text
    .replace(onDay, (_, before, date, month, year, then, hour, minute) => {
      const { local, at } = clock(hour, minute, [year, month, date]);
      return `${before}${mailDay(local)}${then}${at}`;
    })
    .replace(amTag, numbered('.'))
    .replace(leJour, numbered('/'));
}

/** The mailbox as it is at the moment: mail that has not been written yet is left out. */
export function shiftMailbox(mailbox: string, shift: WeekShift): string {
  return messagesOf(mailbox)
    .flatMap((message) => {
      const written = shift.local(writtenAt(message));
      if (shift.isAhead(written)) return [];
      const moved = message
        .replace(separator, (_, thread) => `From ${thread} ${separatorDate(written)}`)
        .replace(dated, `Date: ${mailDate(written, shift.zone)}`);
      return [shiftEventLines(shiftQuotations(moved, shift), shift)];
    })
    .join('');
}

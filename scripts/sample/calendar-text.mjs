import { user } from './cast.mjs';
import { calendarDay, calendarStamp, calendarTime, wallTime, zone } from './sample-time.mjs';

/**
 * @typedef {import('./read-stories.mjs').Scene} Scene
 * @typedef {import('./cast.mjs').Someone} Someone
 */

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** Lines of more than 75 bytes go on in the next one (RFC 5545, 3.1). @param {string} line */
export function folded(line) {
  const pieces = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\n ');
}

/** @param {string} text `Ana Moreau`, `Ana Moreau?` for no answer, `Ana Moreau-` for a no, `Ana Moreau~` for a maybe */
function guest(text) {
  const answers = /** @type {const} */ ({ '?': 'NEEDS-ACTION', '-': 'DECLINED', '~': 'TENTATIVE' });
  const [, name = '', mark = ''] = /^(.*?)([?~-]?)$/.exec(text) ?? [];
  return { name, answer: answers[/** @type {'?' | '~' | '-'} */ (mark)] ?? 'ACCEPTED' };
}

/** @param {Someone} one @param {string} answer */
function attendeeLine({ name, address }, answer) {
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};CN=${name}:mailto:${address}`;
}

/** @param {string} name @param {number} wall */
function timeLine(name, wall) {
  return `${name};TZID=${zone}:${calendarTime(wall)}`;
}

const calendars = new Set(['all-day', 'transparent', 'cancelled']);

/** @param {string} text `60 tue` @param {number} clock ms since midnight */
function onDay(text, clock) {
  const [week = '', weekday = ''] = text.split(' ');
  return wallTime(week, weekday, '00:00') + clock;
}

/** @param {string} every `week`, `2 weeks`, `month`, `month on 1TU` @param {string | undefined} until `60 fri` */
function ruleLine(every, until) {
  const [, count = '1', unit = '', day] = /^(?:(\d+) )?(week|month)s?(?: on (\S+))?$/.exec(every) ?? [];
  const interval = count === '1' ? '' : `;INTERVAL=${count}`;
  const end = until === undefined ? '' : `;UNTIL=${calendarStamp(onDay(until, 21 * 60 * minuteMs))}`;
  return `RRULE:FREQ=${unit.toUpperCase()}LY${interval}${day ? `;BYDAY=${day}` : ''}${end}`;
}

/**
 * One entry of the calendar, with the lines of those that moved.
 *
 * @param {Scene} scene `60 Lunch with Ben`: minutes, then its name
 * @param {number} index
 * @param {import('./cast.mjs').Cast} cast
 */
export function eventOf({ at, what, fields }, index, cast) {
  const [, minutes = '60', summary = ''] = /^(\d+) (.*)$/.exec(what) ?? [];
  const flags = new Set((fields.is ?? '').split(', ').filter((flag) => calendars.has(flag)));
  const guests = (fields.with ?? '')
    .split(', ')
    .filter((text) => text !== '')
    .map(guest);
  const people = guests.map(({ name, answer }) => ({ who: cast.named(name)[0] ?? user.work, answer }));
  const [organizer = user.work] = cast.named(fields.by);
  const own = fields.answer === undefined ? 'ACCEPTED' : fields.answer.toUpperCase();
  const made = fields.made ? onDay(fields.made, 9 * 60 * minuteMs) : at - 6 * dayMs;
  const uid = `meeting-${index + 1}@saltmarsh.example`;
  const length = Number(minutes) * minuteMs;
  const clock = at % dayMs;
  const common = [
    `ORGANIZER;CN=${organizer.name}:mailto:${organizer.address}`,
    ...(people.length === 0 ? [] : [attendeeLine(user.work, organizer === user.work ? 'ACCEPTED' : own)]),
    ...people.filter(({ who }) => who !== user.work).map(({ who, answer }) => attendeeLine(who, answer)),
  ];
  /** @param {number} start @param {readonly string[]} rules @param {number} stamp */
  const lines = (start, rules, stamp) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    ...(flags.has('all-day')
      ? [`DTSTART;VALUE=DATE:${calendarDay(start)}`, `DTEND;VALUE=DATE:${calendarDay(start + length)}`]
      : [timeLine('DTSTART', start), timeLine('DTEND', start + length)]),
    ...rules,
    `DTSTAMP:${calendarStamp(stamp)}`,
    `CREATED:${calendarStamp(made)}`,
    `LAST-MODIFIED:${calendarStamp(stamp)}`,
    `SUMMARY:${(fields.title ?? summary).replace(/([,;])/g, '\\$1')}`,
    ...(fields.where ? [`LOCATION:${fields.where.replace(/,/g, '\\,')}`] : []),
    `STATUS:${flags.has('cancelled') ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${flags.has('transparent') || flags.has('all-day') ? 'TRANSPARENT' : 'OPAQUE'}`,
    'SEQUENCE:0',
    ...(fields.alone ? [] : common),
    'END:VEVENT',
  ];
  const except = (fields.except ?? '').split(', ').filter((day) => day !== '');
  const rules = fields.every
    ? [ruleLine(fields.every, fields.until), ...except.map((day) => timeLine('EXDATE', onDay(day, clock)))]
    : [];
  const moved = (fields.moved ?? '').split(', ').filter((one) => one !== '');
  const overrides = moved.flatMap((one) => {
    const [, from = '', week = '', weekday = '', time = ''] =
      /^(.*) to (\+?\d+) (\w+) (\d\d:\d\d)$/.exec(one) ?? [];
    const original = onDay(from, clock);
    return lines(wallTime(week, weekday, time), [timeLine('RECURRENCE-ID', original)], original - 3 * dayMs);
  });
  return {
    uid,
    made,
    organizer,
    guests: people,
    summary,
    mailed: fields.mailed === 'yes',
    lines: [...lines(at, rules, made), ...overrides],
  };
}

/** The rules of the zone, as programs write them beside the events. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar around events.
 *
 * @param {readonly (readonly string[])[]} events
 * @param {'PUBLISH' | 'REQUEST' | 'REPLY'} method
 */
export function calendarText(events, method) {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Saltmarsh//Calendar//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(method === 'PUBLISH' ? [`X-WR-CALNAME:${user.work.address}`, `X-WR-TIMEZONE:${zone}`] : []),
    ...zoneLines,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\n')}\n`;
}

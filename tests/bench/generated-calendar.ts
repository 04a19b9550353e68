import { writeFileSync } from 'node:fs';
import { seeded } from '../seeded.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC'];
const days = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** Zones as exports carry them; a reader that looks for one must not have to go through all events to find none. */
const zoneLines = [
  ...zoneOf(
    'Europe/Berlin',
    ['DAYLIGHT', '+0100', '+0200', '3;BYDAY=-1SU', '0329T020000'],
    ['STANDARD', '+0200', '+0100', '10;BYDAY=-1SU', '1025T030000'],
  ),
  ...zoneOf(
    'America/New_York',
    ['DAYLIGHT', '-0500', '-0400', '3;BYDAY=2SU', '0308T020000'],
    ['STANDARD', '-0400', '-0500', '11;BYDAY=1SU', '1101T020000'],
  ),
  ...zoneOf('Asia/Tokyo', ['STANDARD', '+0900', '+0900', null, '0101T000000']),
  ...zoneOf('UTC', ['STANDARD', '+0000', '+0000', null, '0101T000000']),
];

type ZoneRule = readonly [name: string, from: string, to: string, month: string | null, start: string];

function zoneOf(id: string, ...rules: readonly ZoneRule[]): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...rules.flatMap(([name, from, to, month, start]) => [
      `BEGIN:${name}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `DTSTART:1970${start}`,
      ...(month === null ? [] : [`RRULE:FREQ=YEARLY;BYMONTH=${month}`]),
      `END:${name}`,
    ]),
    'END:VTIMEZONE',
  ];
}

/** A calendar of invented meetings, a third of them in series with exceptions. The same seed gives the same bytes. */
export function writeCalendar(path: string, events: number, seed = 20_261_127): void {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const two = (value: number) => String(value).padStart(2, '0');
  const ruleOf = (): string => {
    const count = 4 + below(20);
    const kind = below(4);
    if (kind === 0) return `FREQ=WEEKLY;COUNT=${count}`;
    if (kind === 1) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days[below(5)]},${days[below(5)]};COUNT=${count}`;
    if (kind === 2) return `FREQ=MONTHLY;BYDAY=${1 + below(4)}${days[below(5)]};COUNT=${count}`;
    return `FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=${count}`;
  };
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wellspring//Benchmark//EN', ...zoneLines];
  for (let index = 0; index < events; index++) {
    const day = `${2018 + below(7)}${two(1 + below(12))}${two(1 + below(28))}`;
    const hour = 8 + below(9);
    const zone = zones[below(zones.length)];
    lines.push(
      'BEGIN:VEVENT',
      `UID:${index}@calendar.test`,
      'DTSTAMP:20250101T000000Z',
      `DTSTART;TZID=${zone}:${day}T${two(hour)}0000`,
      `DTEND;TZID=${zone}:${day}T${two(hour + 1)}0000`,
      `SUMMARY:Meeting ${below(4000)}`,
    );
    if (random() < 1 / 3) {
      lines.push(`RRULE:${ruleOf()}`);
      if (random() < 0.3) lines.push(`EXDATE;TZID=${zone}:${day}T${two(hour)}0000`);
    }
    lines.push('ORGANIZER;CN=Me:mailto:me@home.test');
    for (let guest = 0; guest <= below(3); guest++) {
      const who = below(2000);
      lines.push(`ATTENDEE;CN=Person ${who};PARTSTAT=ACCEPTED:mailto:p${who}@company${who % 60}.test`);
    }
    lines.push('END:VEVENT');
  }
  lines.push('END:VCALENDAR', '');
  writeFileSync(path, lines.join('\r\n'));
}

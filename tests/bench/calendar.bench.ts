import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aimTable, timesAsFast } from './aims.ts';
import { expandAll, parseCalendar } from './calendar-peer.ts';
import { writeCalendar } from './generated-calendar.ts';
import { keepTable } from './keep-table.ts';
import { importWith, table, timed } from './timed-rows.ts';

/**
 * A calendar, a third of it in series: our whole command beside ical.js, which only parses and expands it.
 * WELLSPRING_BENCH_EVENTS is how many events it has (default 100,000).
 */
const events = Number(process.env.WELLSPRING_BENCH_EVENTS ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'wellspring-bench-'));
try {
  const path = join(folder, 'calendar.ics');
  writeCalendar(path, events);
  const ours = await importWith(path, join(folder, 'library'));
  const text = readFileSync(path, 'utf8');
  const parsed = { calendar: parseCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR') };
  const parsing = await timed('ical.js, parsing alone', () => {
    parsed.calendar = parseCalendar(text);
  });
  const expanding = await timed('ical.js, expanding alone', () => expandAll(parsed.calendar));
  const name = `calendar of ${events} events`;
  keepTable(
    'calendar',
    [
      aimTable([timesAsFast(name, 'ical.js, expanding alone', expanding.seconds, ours.seconds, 5)]),
      table(
        'calendar, a third in series',
        ours.seconds,
        { megabytes: text.length / 1e6, items: events, of: 'events' },
        [ours, parsing, expanding],
      ),
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import { localOfText } from '../../../shared/calendar/local-text.ts';
import { parseRule } from '../../../shared/calendar/parse-rule.ts';
import { RuleTimes } from '../../../shared/calendar/rule-times.ts';
import { asDay } from '../../../shared/time/day.ts';
import { civilToInstant } from '../../../shared/time/local.ts';
import { event, time } from '../../unit/calendar/event.ts';

/** See tests/oracles/dateutil_rules.py, which made the file. */
interface Row {
  readonly rule: string;
  readonly start: string;
  readonly zone: string;
  readonly instants: readonly number[];
}

const path = resolve(import.meta.dirname, '../../fixtures/calendar/dateutil-rules.jsonl.gz');
const rows: Row[] = gunzipSync(readFileSync(path))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** What we make of a row: within 12 years, at most 20, DTSTART only where the rule itself names it. */
function ours(row: Row): number[] {
  const start = localOfText(row.start);
  const rule = parseRule(row.rule);
  if (!rule) throw new Error(`not a rule: ${row.rule}`);
  const named = new RuleTimes(rule, start, { last: start, steps: 10 }).next() === start;
  const last = start + 12 * 365 * 86_400;
  const until = civilToInstant(asDay(Math.floor(last / 86_400)), last % 86_400, row.zone);
  const series = event(time(row.start, row.zone), { rrules: [row.rule] });
  const found = expandMeeting([series], { zone: 'UTC', until, limit: 21 }).occurrences.map(
    (one) => one.start,
  );
  return (named ? found : found.slice(1)).slice(0, 20);
}

/** Where we depart from dateutil, and why. All are slips of its own. */
const WEEK_FROM_DTSTART =
  'BYSETPOS picks from "the set of recurrence instances within one interval": the whole week. dateutil leaves out the days of the first week before DTSTART.';
const NEGATIVE_WEEK =
  'Days of this year that lie in week 1 of the next are looked for by dateutil as 1 only, not as -52 or -53.';
const WEEKS_OF_LAST_YEAR =
  '2 January 2011 lies in week 52 of 2010; dateutil counts the weeks of 2010 with the length of 2011 and finds 53.';
const KNOWN: Readonly<Record<string, string>> = {
  'FREQ=WEEKLY;BYDAY=MO,SU;BYHOUR=6;BYSETPOS=1': WEEK_FROM_DTSTART,
  'FREQ=WEEKLY;BYDAY=MO,TH,SA;BYMINUTE=25;BYSETPOS=3;COUNT=13': WEEK_FROM_DTSTART,
  'FREQ=WEEKLY;INTERVAL=7;BYMONTH=11;BYDAY=TH,FR,SA;BYSETPOS=3': WEEK_FROM_DTSTART,
  'FREQ=WEEKLY;WKST=TH;BYDAY=TU,WE,TH;BYMINUTE=21,22,59;BYSETPOS=1': WEEK_FROM_DTSTART,
  'FREQ=YEARLY;BYMONTH=3,12;BYWEEKNO=-53,-20,2;BYDAY=WE,TH,SA;BYHOUR=6,21;COUNT=28': NEGATIVE_WEEK,
  'FREQ=YEARLY;INTERVAL=1;BYWEEKNO=-52;BYDAY=MO,SU': NEGATIVE_WEEK,
  'FREQ=YEARLY;INTERVAL=3;WKST=TU;BYWEEKNO=-53,-1;BYDAY=MO,TH;BYSETPOS=-2': NEGATIVE_WEEK,
  'FREQ=YEARLY;BYWEEKNO=-53,52;BYDAY=TU,FR,SU;BYSETPOS=2': WEEKS_OF_LAST_YEAR,
};

describe('python3-dateutil', () => {
  it('agrees on every generated rule in 20 zones, but for those explained', () => {
    const differences = rows.filter((row) => JSON.stringify(ours(row)) !== JSON.stringify(row.instants));
    expect(new Set(rows.map((row) => row.zone)).size).toBe(20);
    expect(rows.length).toBe(2400);
    expect(differences.map((row) => row.rule).sort()).toEqual(Object.keys(KNOWN).sort());
  });
});

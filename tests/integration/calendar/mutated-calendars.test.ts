import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CalendarReader } from '../../../main/import/calendar/read-calendar.ts';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { byUid, calendars } from './calendar-corpus.ts';

const SEED = 5545;
const RUNS = Number(process.env.WELLSPRING_MUTATIONS ?? 2_000);
/** Pieces that are likely to matter, put where they do not belong. */
const PIECES = [
  '\0',
  '"',
  ';',
  ':',
  '\r',
  '\n ',
  'BEGIN:VEVENT\n',
  'END:VEVENT\n',
  'RRULE:FREQ=SECONDLY\n',
  '=',
  '\xff',
  'Z',
  '9',
  '-',
  ',',
  'T',
];

describe.runIf(haveCorpora())('mutated calendars', () => {
  it(`read and expand without an error, each within 2 s (seed ${SEED}, ${RUNS} of them)`, () => {
    let state = SEED;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const files = ['collective', 'fixtures', 'recurring']
      .flatMap((suite) => calendars(suite).map((name) => readFileSync(corpus('calendar', suite, name))))
      .filter((bytes) => bytes.length < 20_000 && bytes.length > 0);
    let events = 0;
    for (let run = 0; run < RUNS; run++) {
      const bytes = mutate(files[random(files.length)] as Buffer, random);
      const start = performance.now();
      const reader = new CalendarReader('x.ics');
      const size = 1 + random(5_000);
      const items = [];
      for (let at = 0; at < bytes.length; at += size)
        items.push(...reader.push(bytes.subarray(at, at + size)));
      items.push(...reader.end());
      for (const item of items) {
        expect((item.envelope === null) !== (item.error === null)).toBe(true);
        expect(item.offset).toBeLessThan(bytes.length);
      }
      for (const components of byUid(items)) {
        const found = expandMeeting(components, {
          zone: 'Europe/Berlin',
          until: asInstant(Date.UTC(2030, 0)),
          limit: 500,
        });
        for (const one of found.occurrences)
          if (!Number.isSafeInteger(one.start + one.day)) throw new Error(`run ${run}`);
        events += found.occurrences.length;
      }
      expect(performance.now() - start, `run ${run}`).toBeLessThan(2_000);
    }
    expect(events).toBeGreaterThan(RUNS);
  }, 600_000);
});

function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + random(8); count > 0; count--) {
    const at = random(mutated.length);
    const kind = random(4);
    if (kind === 0) mutated[at] = random(256);
    else if (kind === 1)
      mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + 1 + random(40))]);
    else if (kind === 2)
      mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(random(mutated.length))]);
    else
      mutated = Buffer.concat([
        mutated.subarray(0, at),
        Buffer.from(PIECES[random(PIECES.length)] as string, 'latin1'),
        mutated.subarray(at),
      ]);
    if (mutated.length === 0) return Buffer.from('BEGIN:VEVENT');
  }
  return mutated;
}

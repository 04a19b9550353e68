import { describe, expect, it } from 'vitest';
import { haveCorpora } from '../../corpora.ts';
import { calendars, countEvents, readCorpus } from './calendar-corpus.ts';

/** Reasons in place of the words of each file. */
function reason(error: string): string {
  return error.replace(/“.*”/s, '…');
}

/** Events of a suite: how many there are, how many were kept, and how many times each reason was given. */
function summary(suite: string) {
  const reasons: Record<string, number> = {};
  let events = 0;
  let kept = 0;
  for (const name of calendars(suite)) {
    const items = readCorpus(suite, name);
    events += countEvents(suite, name);
    expect(items.length, `${name}: every event is an item`).toBe(countEvents(suite, name));
    for (const { envelope, error } of items) {
      if (envelope) kept += 1;
      if (error !== null) reasons[reason(error)] = (reasons[reason(error)] ?? 0) + 1;
    }
  }
  return { events, kept, reasons };
}

const NO_START = 'The event has no start (DTSTART).';
const NO_DATE = "The event's start is not a date: ….";

/** Most events without a start are cut down to the one property their test was about; no meeting can come of them. */
const COLLECTIVE = { events: 98, kept: 48, reasons: { [NO_START]: 49, [NO_DATE]: 1 } };
const FIXTURES = { events: 701, kept: 688, reasons: { [NO_START]: 6, [NO_DATE]: 7 } };
const RECURRING = { events: 354, kept: 354, reasons: {} };

describe.runIf(haveCorpora())('every event of the suites is kept or listed with its reason', () => {
  it('collective', () => {
    expect(summary('collective')).toEqual(COLLECTIVE);
  });

  it('fixtures', () => {
    expect(summary('fixtures')).toEqual(FIXTURES);
  });

  it('recurring', () => {
    expect(summary('recurring')).toEqual(RECURRING);
  });
});

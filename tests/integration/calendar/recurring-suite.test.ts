import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { byUid, readCorpus } from './calendar-corpus.ts';

const FROM = Date.UTC(2000, 0);
const UNTIL = asInstant(Date.UTC(2032, 0) - 1);

/** Calendars of which we make something else than python-recurring-ical-events, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'bad_rrule_missing_until_event.ics':
    'UNTL is a part nobody knows: it is passed over and the series has no end; there an unreadable rule drops the whole event.',
};

/** Starts of all occurrences from 2000 to 2031, cancelled ones too, as the expectations have them. */
function starts(name: string): number[] {
  const found: number[] = [];
  for (const components of byUid(readCorpus('recurring', name))) {
    const { occurrences, bounded } = expandMeeting(components, { zone: 'UTC', until: UNTIL });
    expect(bounded).toBe(false);
    for (const { start } of occurrences) if (start >= FROM) found.push(start);
  }
  return found.sort((a, b) => a - b);
}

describe.runIf(haveCorpora())('the 48 recurring calendars', () => {
  const expected = JSON.parse(
    readFileSync(corpus('calendar', 'recurring', 'expected.json'), 'utf8'),
  ) as Record<string, number[]>;

  it('has 48 calendars with 19,092 occurrences', () => {
    expect(Object.keys(expected)).toHaveLength(48);
    expect(Object.values(expected).flat()).toHaveLength(19_092);
  });

  it.each(Object.keys(expected))('%s', (name) => {
    const same =
      JSON.stringify(starts(name)) === JSON.stringify((expected[name] ?? []).toSorted((a, b) => a - b));
    expect(same).toBe(!Object.hasOwn(DIFFERENCES, name));
  });
});

import { describe, expect, it } from 'vitest';
import { networkTerms, suggestionTerms } from '../../../shared/model/terms.ts';
import { figuresAt } from '../../../shared/model/ticking.ts';
import { TOUCHPOINT_KINDS } from '../../../shared/model/touchpoint.ts';
import { asOfSentence, isFresh } from '../../../shared/wording/as-of.ts';
import { evidenceLine } from '../../../shared/wording/evidence.ts';
import { leadingReason, reasonsFor } from '../../../shared/wording/reasons.ts';
import { english } from '../../../shared/wording/sentences.en.ts';
import type { RhythmFacts } from '../../../shared/wording/sentences.ts';
import { personDay } from '../model/history.ts';
import { exchanges, figuresFor, met, on, received, sent } from './said.ts';

describe('the rhythm', () => {
  const facts: RhythmFacts = {
    usualDays: 22.9,
    gap: 61,
    lastContactDay: on('2026-03-12'),
    lastDirection: 'out',
    lastKind: 'mail',
    today: on('2026-05-12'),
  };

  it.each<[Partial<RhythmFacts>, string]>([
    [{}, 'Usually every 23 days; it has been 61 (2.7×); you wrote last.'],
    [{ usualDays: null }, 'It has been 61 days; you wrote last.'],
    [{ usualDays: null, gap: 1, lastDirection: 'in' }, 'It has been 1 day; they wrote last.'],
    [{ usualDays: 60.9 }, 'Usually every 61 days; it has been 61; you wrote last.'],
    [{ usualDays: 1.2, gap: 5 }, 'Usually every day; it has been 5 (4.2×); you wrote last.'],
    [{ gap: 1234 }, 'Usually every 23 days; it has been 1,234 (54×); you wrote last.'],
    [{ gap: 0 }, 'Usually every 23 days; in touch on 12 March; you wrote last.'],
    [{ gap: 0, usualDays: null, today: on('2027-01-02') }, 'In touch on 12 March 2026; you wrote last.'],
    [{ lastKind: 'call' }, 'Usually every 23 days; it has been 61 (2.7×); you called last.'],
    [{ lastKind: 'lunch' }, 'Usually every 23 days; it has been 61 (2.7×); you had lunch that day.'],
    [{ lastKind: 'helped' }, 'Usually every 23 days; it has been 61 (2.7×); you helped them.'],
  ])('%o', (more, expected) => {
    expect(english.rhythm({ ...facts, ...more })).toBe(expected);
  });
});

describe('evidenceLine', () => {
  const suggestion = suggestionTerms('seen');
  const line = (...days: Parameters<typeof personDay>[]) => lineOn(on('2026-06-01'), ...days);
  const lineOn = (today: number, ...days: Parameters<typeof personDay>[]) =>
    evidenceLine(
      figuresAt(
        days.map((day) => personDay(...day)),
        suggestion,
        on('2026-06-01'),
      ),
      today,
    );

  it('is one line about what there has been', () => {
    const first = { sent: 20, received: 18, meetings: 6 };
    expect(line([on('2019-02-03'), 1, 1, first], [on('2026-05-09'), 1, 1, { sent: 2, received: 1 }])).toBe(
      '41 mails both ways since 2019, 6 meetings, last in May',
    );
  });

  it('names the year where it is not that of the clock, though the files end in it', () => {
    expect(lineOn(on('2026-12-31'), [on('2026-05-09'), 1, 0])).toBe('1 mail from you, in May');
    expect(lineOn(on('2027-01-01'), [on('2026-05-09'), 1, 0])).toBe('1 mail from you, in May 2026');
  });

  it('names the year where it is not this one, and a single touch once', () => {
    expect(line([on('2024-05-09'), 1, 0])).toBe('1 mail from you, in May 2024');
    expect(line([on('2024-03-01'), 0, 1, { received: 5 }], [on('2024-05-09'), 0, 1])).toBe(
      '6 mails from them since March 2024, last in May 2024',
    );
    expect(line([on('2026-05-01'), 3, 3, { sent: 0, received: 0, meetings: 2, others: 1 }])).toBe(
      '2 meetings, 1 other touch, last in May',
    );
  });

  it('is empty without a touch', () => {
    expect(line()).toBe('');
  });
});

describe('asOfSentence', () => {
  it('says where the files end, once that is more than a day ago', () => {
    expect(asOfSentence(on('2026-05-03'), on('2026-05-05'))).toBe('as of 3 May, where your files end');
    expect(asOfSentence(on('2025-05-03'), on('2026-05-05'))).toBe('as of 3 May 2025, where your files end');
    expect(asOfSentence(on('2026-05-03'), on('2026-05-04'))).toBe('');
    expect(asOfSentence(on('2026-05-03'), on('2026-05-03'))).toBe('');
  });
});

describe('what is told long after the files end', () => {
  const spring = on('2024-05-12');
  const later = on('2026-11-24');
  const told = (...of: Parameters<typeof figuresFor>) =>
    reasonsFor(figuresFor(...of), later).map(({ text }) => text);

  it('has dates with their year, and no number of days that would be taken for today’s', () => {
    expect(told([sent(spring)], '2024-05-24')[0]).toBe(
      'New: first contact on 12 May 2024, 1 contact day so far.',
    );
    expect(told([sent(spring)], '2024-05-12')).toContain('In touch on 12 May 2024; you wrote last.');
    expect(told([sent(spring), met(spring)], '2024-05-24')).toContain('1 meeting, on 12 May 2024.');
  });

  it('says as of when, and of what that day is', () => {
    expect(asOfSentence(spring, later)).toBe('as of 12 May 2024, where your files end');
    expect(asOfSentence(spring, later, 'last contact')).toBe(
      'as of 12 May 2024, when you were last in touch',
    );
    expect([isFresh(later, later), isFresh(later - 1, later), isFresh(later - 2, later)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('leadingReason', () => {
  it('is the gap where there is a state, and otherwise what is shown', () => {
    const spring = on('2026-05-12');
    const lead = (...of: Parameters<typeof figuresFor>) => {
      const figures = figuresFor(...of);
      return leadingReason(figures, figures.day);
    };
    expect(lead(exchanges(12, 23, spring), '2026-09-12')).toBe(
      'Usually every 31 days; it has been 123 (4×); they wrote last.',
    );
    expect(lead(exchanges(14, 23, spring), '2029-01-01')).toBe(
      'You were in touch on 14 days, both of you: an old tie worth a hello.',
    );
    expect(lead([sent(spring)], '2026-05-24')).toBe('New: first contact 12 days ago, 1 contact day so far.');
    expect(lead([received(spring)], '2026-05-24')).toBe(
      'Unknown: 1 mail of theirs so far; you have not written or met yet.',
    );
    expect(lead([], '2026-05-24')).toBe('You have not been in touch yet.');
  });
});

describe('a suggestion', () => {
  it('has a rhythm and no state to speak of', () => {
    const days = [0, 30, 60].map((ago) => personDay(on('2026-05-12') - ago, 1, 1)).reverse();
    const figures = figuresAt(days, suggestionTerms('seen'), on('2026-05-24'));
    expect(reasonsFor(figures, figures.day)).toEqual([
      { about: 'rhythm', text: 'It has been 12 days; you both wrote that day.' },
      { about: 'writing', text: 'Both of you write.' },
    ]);
  });
});

describe('less common sentences', () => {
  const counts = { sent: 0, received: 0, meetings: 0, others: 0 };

  it.each([
    [
      english.oneSided('them', { ...counts, received: 1200 }),
      'Only they write: 1,200 of their mails, none of yours.',
    ],
    [english.oneSided('me', counts), 'Lately it is mostly you who reaches out.'],
    [english.oneSided('them', counts), 'Lately it is mostly they who reach out.'],
    [english.meetings(3, on('2026-05-12'), on('2026-06-01')), '3 meetings, last on 12 May.'],
    [english.meetings(1, on('2019-05-12'), on('2026-06-01')), '1 meeting, on 12 May 2019.'],
    [english.otherTouches(1), '1 call, message or other touch.'],
    [english.otherTouches(5), '5 calls, messages or other touches.'],
    [english.onlyLightTouches(), 'Only light touches so far, such as copies or large groups.'],
    [
      english.unknown({ ...counts, received: 5, meetings: 1 }),
      'Unknown: 5 mails of theirs and 1 shared invitation so far; you have not written or met yet.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('tone', () => {
  it('never blames, and never gives a percentage', () => {
    const all = [on('2026-06-01'), on('2027-01-01'), on('2028-06-01'), on('2031-01-01')].flatMap((asOf) =>
      TOUCHPOINT_KINDS.flatMap((lastKind) =>
        (['out', 'in', 'both'] as const).flatMap((lastDirection) =>
          [3, 12].flatMap((count) =>
            reasonsFor(
              figuresAt(
                Array.from({ length: count }, (_, index) =>
                  personDay(on('2026-05-12') - (count - index) * 30, 1, 0.1, { lastKind, lastDirection }),
                ),
                networkTerms(90, 0, 'seen'),
                asOf,
              ),
              asOf + 1,
            ).map(({ text }) => text),
          ),
        ),
      ),
    );
    expect(new Set(all).size).toBeGreaterThan(100);
    for (const text of all) {
      expect(text).toMatch(/^[A-Z0-9].*\.$/);
      expect(text).not.toMatch(
        /overdue|should|must|fail|neglect|forgot|late\b|sorry|owe|%|percent|probab|risk|lose|!|undefined|NaN/i,
      );
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../shared/derive/person-ledger.ts';
import { factorsOf } from '../../../shared/derive/person-primed.ts';
import type { PersonView } from '../../../shared/derive/person-view.ts';
import type { HandEntry } from '../../../shared/journal/ledger-decision.ts';
import { ASK_KINDS, GIVE_KINDS } from '../../../shared/model/act-kinds.ts';
import { primedOf } from '../../../shared/model/primed.ts';
import { LOGGED_KINDS } from '../../../shared/model/touchpoint.ts';
import { iso, lastDay, messagesOf, type Past, pasts, viewAna } from './views.ts';

/** Room for rounding; any real change is far larger. */
const rounding = 1e-9;

const primed = (view: PersonView) => primedOf(factorsOf(view));
const health = (view: PersonView) => view.figures.health ?? 0;
const which = fc.nat(14);

/** One of the days with a touch, for marking. */
function touchedDay(past: Past, index: number): number {
  const days = messagesOf(past).map(({ day }) => day);
  return days[index % days.length] ?? lastDay;
}

/** Hand entries that stand already. */
const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...GIVE_KINDS, ...ASK_KINDS),
    by: fc.constantFrom<HandEntry['by'][]>('me', 'them'),
    on: fc.integer({ min: lastDay - 400, max: lastDay }).map(iso),
  }),
  { maxLength: 3 },
);

describe('an existing touch, marked by hand', () => {
  it('as a give of mine never lowers primed, as an ask of mine never raises it', () => {
    fc.assert(
      fc.property(pasts, entries, which, (past, noted, index) => {
        const on = iso(touchedDay(past, index));
        const before = primed(viewAna(past, { entries: noted }));
        const marked = (kind: HandEntry['kind']) =>
          primed(viewAna(past, { entries: [...noted, { kind, by: 'me', on }] }));
        for (const kind of GIVE_KINDS) expect(marked(kind)).toBeGreaterThanOrEqual(before - rounding);
        for (const kind of ASK_KINDS) expect(marked(kind)).toBeLessThanOrEqual(before + rounding);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});

describe('a sentence of mine that was neither, corrected', () => {
  it('to a give never lowers primed, to an ask never raises it', () => {
    fc.assert(
      fc.property(pasts, entries, which, (past, noted, index) => {
        const at = index % past.written.length;
        // A question is neither a give nor an ask until the user says so.
        const written = past.written.map((one, position) =>
          position === at ? { ...one, way: 'out' as const, class: 'question' as const } : one,
        );
        const changed = { ...past, written };
        const view = viewAna(changed, { entries: noted });
        const message = messagesOf(changed).find(
          ({ way, acts }) => way === 'out' && acts?.acts[0]?.class === 'question',
        );
        const sentence = message?.acts?.acts[0]?.sentence ?? '';
        const hit = {
          message: message?.references[0] ?? '',
          class: 'question',
          phrase: sentence.toLowerCase().replace('.', ''),
        } as const;
        const judged = (as: HandEntry['kind']) => viewAna(changed, { entries: noted, judged: [{ hit, as }] });
        const isChanged = ({ source }: LedgerLine) => source.type === 'sentence' && source.kind === 'changed';
        for (const kind of GIVE_KINDS) {
          const after = judged(kind);
          expect(after.ledger.lines.some(isChanged)).toBe(true);
          expect(primed(after)).toBeGreaterThanOrEqual(primed(view) - rounding);
        }
        for (const kind of ASK_KINDS) {
          const after = judged(kind);
          expect(after.ledger.lines.some(isChanged)).toBe(true);
          expect(primed(after)).toBeLessThanOrEqual(primed(view) + rounding);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('time and touches', () => {
  it('a touch logged today never lowers today’s health', () => {
    fc.assert(
      fc.property(pasts, fc.constantFrom(...LOGGED_KINDS), fc.boolean(), (past, kind, back) => {
        const touch = { act: 1, kind, on: iso(lastDay), ways: back ? 'both' : 'out', note: '' } as const;
        const after = viewAna(past, { touches: [touch] });
        expect(health(after)).toBeGreaterThanOrEqual(health(viewAna(past)) - rounding);
        expect(after.figures.day).toBe(lastDay);
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  it('time alone never raises it: while no file tells it stands, and a newer end of them lowers it', () => {
    fc.assert(
      fc.property(pasts, fc.integer({ min: 0, max: 800 }), (past, wait) => {
        const view = viewAna(past);
        expect(health(viewAna(past, {}, { today: lastDay + wait }))).toBe(health(view));
        // A note of the ledger tells of no day either.
        const noted = viewAna(
          past,
          { entries: [{ kind: 'advice', by: 'me', on: iso(lastDay + wait) }] },
          { today: lastDay + wait },
        );
        expect(health(noted)).toBe(health(view));
        expect(noted.ledger.balance ?? 0).toBeGreaterThan(view.ledger.balance ?? 0);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('every figure of the ledger stays within its bounds', () => {
    fc.assert(
      fc.property(pasts, entries, (past, noted) => {
        const view = viewAna(past, { entries: noted });
        for (const value of Object.values(factorsOf(view))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(view.ledger.balance ?? 0)).toBeLessThan(1);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Act, JournalEntry } from '../../../shared/journal/acts.ts';
import { DecisionIndex } from '../../../shared/journal/decisions.ts';

const [ana, work] = ['ana@home.example', 'ana@work.example'];

function about(anchors: readonly string[], ...acts: readonly Act[]) {
  const entries = acts.map(
    (act, index): JournalEntry => ({ id: index + 1, at: (index + 1) * 1000, undone: null, act }),
  );
  return new DecisionIndex(entries).about(anchors);
}
const keep = (person: string, circle: string): Act => ({ type: 'keep', people: [person], circle });
const note = (person: string, text: string, also?: string[]): Act => ({
  type: 'note',
  person,
  text,
  ...(also && { also }),
});

describe('decisions about two who turned out to be one', () => {
  it('keep them in the network though the other was turned down later', () => {
    const never: Act = { type: 'never', people: [work] };
    expect(about([ana, work], keep(ana, 'close'), never)).toMatchObject({
      standing: 'kept',
      circle: 'close',
      keptAt: 1000,
    });
    expect(about([work], keep(ana, 'close'), never)).toMatchObject({ standing: 'never' });
  });

  it('take them out when both are named', () => {
    const never: Act = { type: 'never', people: [ana, work] };
    expect(about([ana, work], keep(ana, 'close'), keep(work, 'wide'), never)).toMatchObject({
      standing: 'never',
      keptAt: null,
    });
  });

  it('take the last word on circle, star and name, and the first day of being kept', () => {
    const star: Act = { type: 'star', people: [ana], stars: 3 };
    const rename: Act = { type: 'rename', person: work, name: 'Aninha' };
    const decision = about([ana, work], keep(work, 'wide'), keep(ana, 'close'), star, rename);
    expect(decision).toMatchObject({ circle: 'close', keptAt: 1000, star: 3, name: 'Aninha' });
  });

  it('lose no note, until a note about both replaces them, and give each its own back', () => {
    const notes = [note(ana, 'boats'), note(work, 'printers')];
    expect(about([ana, work], ...notes).notes).toBe('boats\n\nprinters');
    const both = [...notes, note(ana, 'boats and printers', [work])];
    expect(about([ana, work], ...both).notes).toBe('boats and printers');
    expect(about([work], ...notes).notes).toBe('printers');
  });

  it('keep the touches of both, each once, in the order of the journal', () => {
    const log = (person: string, on: string): Act => ({
      type: 'log',
      person,
      kind: 'call',
      on,
      ways: 'out',
      note: '',
    });
    const { touches } = about([ana, work], log(work, '2026-05-02'), log(ana, '2026-05-01'));
    expect(touches.map(({ on }) => on)).toEqual(['2026-05-02', '2026-05-01']);
  });
});

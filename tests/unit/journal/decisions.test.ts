import { describe, expect, it } from 'vitest';
import type { Act, JournalEntry } from '../../../shared/journal/acts.ts';
import { anchorsOf, DecisionIndex, undecided } from '../../../shared/journal/decisions.ts';

const ana = 'ana@harbour.example';

type Step = Act | { readonly undone: Act };

/** Entries in order, the first at ms 1000, the next at 2000 … */
function journal(...acts: readonly Step[]): JournalEntry[] {
  return acts.map((one, index) => {
    const at = (index + 1) * 1000;
    if ('undone' in one) return { id: index + 1, at, undone: at + 1, act: one.undone };
    return { id: index + 1, at, undone: null, act: one };
  });
}
const about = (...acts: readonly Step[]) => new DecisionIndex(journal(...acts)).about(['hand:1', ana]);
const keep = (circle: string): Act => ({ type: 'keep', people: [ana], circle });
const log = (on: string): Act => ({ type: 'log', person: ana, kind: 'call', on, ways: 'out', note: '' });

describe('what was decided about a person', () => {
  it('is nothing, at first', () => {
    expect(about()).toEqual(undecided);
    expect(about({ type: 'capacity', people: 3 })).toEqual(undecided);
    expect(about({ type: 'keep', people: ['bram@quay.example'], circle: 'close' })).toEqual(undecided);
  });

  it('is the last word on each thing', () => {
    const decision = about(
      keep('close'),
      { type: 'note', person: ana, text: 'one' },
      { type: 'cadence', people: [ana], days: 12 },
      { type: 'star', people: [ana], stars: 3 },
      { type: 'rename', person: ana, name: 'Aninha' },
      { type: 'note', person: ana, text: 'two' },
      { type: 'cadence', people: [ana], days: null },
      keep('wide'),
    );
    expect(decision).toEqual({
      ...undecided,
      standing: 'kept',
      circle: 'wide',
      keptAt: 1000,
      star: 3,
      name: 'Aninha',
      notes: 'two',
    });
  });

  it('leaves out what was undone', () => {
    expect(about(keep('close'), { undone: keep('wide') })).toMatchObject({ circle: 'close' });
    expect(about({ undone: { type: 'forget', people: [ana] } })).toEqual(undecided);
  });

  it('takes somebody out of the network again, and in again from that day', () => {
    expect(about(keep('close'), { type: 'never', people: [ana] })).toMatchObject({
      standing: 'never',
      keptAt: null,
    });
    const later: Act = { type: 'later', people: [ana], until: '2026-08-30' };
    expect(about(keep('close'), later)).toMatchObject({
      standing: 'later',
      until: '2026-08-30',
      keptAt: null,
    });
    expect(about(keep('close'), later, keep('wide'))).toMatchObject({
      standing: 'kept',
      until: null,
      keptAt: 3000,
    });
  });

  it('ends with forgetting, which takes notes and touches along', () => {
    const forget: Act = { type: 'forget', people: [ana] };
    const note: Act = { type: 'note', person: ana, text: 'secret' };
    expect(about(keep('close'), note, log('2026-05-01'), forget)).toEqual({
      ...undecided,
      standing: 'forgotten',
    });
    const add: Act = {
      type: 'add',
      person: 'hand:1',
      name: 'Ana',
      addresses: [ana],
      organization: '',
      circle: 'wide',
    };
    expect(about(note, forget, add)).toMatchObject({ standing: 'kept', name: 'Ana', notes: '', touches: [] });
  });

  it('gathers logged touches with the entries they came from', () => {
    const { touches } = about(log('2026-05-01'), { undone: log('2026-05-02') }, log('2026-05-03'));
    expect(touches.map(({ act, on }) => [act, on])).toEqual([
      [1, '2026-05-01'],
      [3, '2026-05-03'],
    ]);
  });

  it('holds for all addresses of one person, each entry once, and keeps the notes on both', () => {
    const index = new DecisionIndex(
      journal(
        { type: 'note', person: 'ana@work.example', text: 'first' },
        { type: 'note', person: ana, text: 'second' },
        { type: 'log', person: ana, kind: 'call', on: '2026-05-01', ways: 'out', note: '' },
        { type: 'keep', people: [ana, 'ana@work.example'], circle: 'close' },
      ),
    );
    const decision = index.about(['ana@work.example', ana]);
    expect(decision).toMatchObject({ notes: 'first\n\nsecond', standing: 'kept', keptAt: 4000 });
    expect(decision.touches).toHaveLength(1);
    expect([...index.anchors()].sort()).toEqual([ana, 'ana@work.example']);
  });
});

describe('whom an act names', () => {
  it('is nobody for acts about the library', () => {
    const household: readonly Act[] = [
      { type: 'capacity', people: 5 },
      { type: 'me', addresses: [ana] },
      { type: 'zone', zone: 'UTC' },
      { type: 'circle', circle: 'choir', name: 'Choir', days: 45 },
      { type: 'import', import: 1 },
      { type: 'undo-import', import: 1 },
    ];
    expect(household.flatMap(anchorsOf)).toEqual([]);
  });

  it('is everybody for acts about people', () => {
    expect(anchorsOf(keep('close'))).toEqual([ana]);
    expect(anchorsOf(log('2026-05-01'))).toEqual([ana]);
    const add: Act = {
      type: 'add',
      person: 'hand:1',
      name: 'A',
      addresses: [ana],
      organization: '',
      circle: 'wide',
    };
    expect(anchorsOf(add)).toEqual(['hand:1', ana]);
  });
});

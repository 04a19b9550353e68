import { describe, expect, it } from 'vitest';
import { type Act, act } from '../../../shared/journal/acts.ts';
import { findCircle, firstCircles, householdOf } from '../../../shared/journal/household.ts';

const entries = (acts: readonly Act[], undone: number | null = null) =>
  acts.map((one, index) => ({ id: index + 1, at: index, undone, act: one }));

describe('the household', () => {
  it('begins with four circles and nothing chosen', () => {
    expect(householdOf([])).toMatchObject({
      me: null,
      zone: null,
      capacity: null,
      circles: firstCircles,
      watched: [],
    });
    expect(firstCircles.map(({ name, days }) => `${name} ${days}`)).toEqual([
      'Close 30',
      'Active 90',
      'Wide 180',
      'Yearly 365',
    ]);
  });

  it('watches the folders named last, each once', () => {
    const acts: readonly Act[] = [
      { type: 'watch', folder: '/a', watching: 'on' },
      { type: 'watch', folder: '/b', watching: 'on' },
      { type: 'watch', folder: '/a', watching: 'on' },
      { type: 'watch', folder: '/b', watching: 'off' },
    ];
    expect(householdOf(entries(acts)).watched).toEqual(['/a']);
    expect(householdOf(entries(acts, 5)).watched).toEqual([]);
  });

  it('is what was chosen last', () => {
    const chosen: readonly Act[] = [
      { type: 'me', addresses: ['a@b.example'] },
      { type: 'me', addresses: [] },
      { type: 'zone', zone: 'Asia/Tokyo' },
      { type: 'capacity', people: 4 },
      { type: 'circle', circle: 'active', name: 'Busy', days: 60 },
      { type: 'circle', circle: 'choir', name: 'Choir', days: 45 },
    ];
    const household = householdOf(entries(chosen));
    expect(household).toMatchObject({ me: [], zone: 'Asia/Tokyo', capacity: 4 });
    // A circle that is changed keeps its place; a new one comes last.
    expect(household.circles.map(({ key, name, days }) => [key, name, days])).toEqual([
      ['close', 'Close', 30],
      ['active', 'Busy', 60],
      ['wide', 'Wide', 180],
      ['yearly', 'Yearly', 365],
      ['choir', 'Choir', 45],
    ]);
    expect(householdOf(entries(chosen, 9))).toEqual(householdOf([]));
    expect(findCircle(household, ' BUSY ')?.key).toBe('active');
    expect(findCircle(household, 'Active')?.name).toBe('Busy');
    expect(findCircle(household, 'nobody')).toBeUndefined();
  });
});

describe('an act at the border', () => {
  it.each([
    { type: 'keep', people: [], circle: 'close' },
    { type: 'keep', people: ['a@b.example'], circle: '' },
    { type: 'later', people: ['a@b.example'], until: '2026-02-30' },
    { type: 'cadence', people: ['a@b.example'], days: 0 },
    { type: 'cadence', people: ['a@b.example'], days: 1096 },
    { type: 'cadence', people: ['a@b.example'], days: 1.5 },
    { type: 'star', people: ['a@b.example'], stars: 4 },
    { type: 'add', person: 'hand:1', name: '  ', addresses: [], organization: '', circle: 'wide' },
    { type: 'log', person: 'a@b.example', kind: 'dance', on: '2026-05-01', ways: 'out', note: '' },
    { type: 'capacity', people: 0 },
    { type: 'teleport' },
    null,
  ])('is refused: %j', (wrong) => {
    expect(act.safeParse(wrong).success).toBe(false);
  });

  it('is taken at its bounds', () => {
    const long = `${'x'.repeat(5000)}@far.example`;
    expect(act.safeParse({ type: 'keep', people: [long], circle: 'close' }).success).toBe(true);
    expect(act.safeParse({ type: 'cadence', people: ['a@b'], days: 1095 }).success).toBe(true);
    expect(act.safeParse({ type: 'cadence', people: ['a@b'], days: null }).success).toBe(true);
  });
});

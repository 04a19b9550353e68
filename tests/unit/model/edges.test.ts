/**
 * Where the formulas of model.md give what one might not expect, as the smallest examples known. They are followed here, not mended:
 * these tests tell whoever changes a formula what moves.
 */
import { describe, expect, it } from 'vitest';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt } from '../../../shared/model/ticking.ts';
import { personDay, regularly } from './history.ts';

const active = networkTerms(90, 0, 'seen');

describe('the first contact-day after crumbs', () => {
  it('forgets the crumbs as contact-days, so that a real mail can lower the state, though never the health', () => {
    const crumbs = regularly(300, 1, 0.1, 0.1);
    const before = figuresAt(crumbs, active, 300);
    const after = figuresAt([...crumbs, personDay(300, 1, 1)], active, 300);
    expect(before).toMatchObject({ state: 'Strong', contactDays: 300 });
    expect(after).toMatchObject({ state: 'Steady', contactDays: 1 });
    expect(after.health).toBeGreaterThan(before.health ?? Number.NaN);
  });

  it('takes the gap back to itself when it lies in the past, so that an older file can lower the health', () => {
    const crumb = personDay(300, 0.1, 0.1);
    const alone = figuresAt([crumb], active, 300);
    const withOldMail = figuresAt([personDay(0, 0, 1), crumb], active, 300);
    expect(alone).toMatchObject({ gap: 0, state: 'Fading' });
    expect(withOldMail).toMatchObject({ gap: 300 });
    expect(alone.health).toBeCloseTo(0.1846, 3);
    expect(withOldMail.health).toBeCloseTo(0.1376, 3);
  });
});

describe('the cap of One-sided', () => {
  it('lowers the state from Strong to Cooling when the user calls once more, though the health rises', () => {
    const mostlyMine = regularly(3, 30, 3, 0.4);
    const before = figuresAt(mostlyMine, active, 61);
    const after = figuresAt([...mostlyMine, personDay(61, 3, 0)], active, 61);
    expect(before).toMatchObject({ state: 'Strong', labels: [] });
    expect(after).toMatchObject({ state: 'Cooling', labels: ['One-sided'] });
    expect(before.health).toBeCloseTo(0.8007, 3);
    expect(after.health).toBeCloseTo(0.8365, 3);
  });

  it('lasts one day after a single mail, whose weight is 1 on its own day only', () => {
    const mail = [personDay(0, 1, 0)];
    expect(figuresAt(mail, active, 0).labels).toEqual(['One-sided']);
    expect(figuresAt(mail, active, 1).labels).toEqual([]);
  });

  it('ends by time alone when O + I falls below 1, and beyond a year of cadence the state then rises', () => {
    const threeYears = networkTerms(1095, 0, 'seen');
    const days = [personDay(0, 0.95, 0.1)];
    const before = figuresAt(days, threeYears, 51);
    const after = figuresAt(days, threeYears, 52);
    expect(before).toMatchObject({ state: 'Cooling', labels: ['One-sided'] });
    expect(after).toMatchObject({ state: 'Steady', labels: [] });
    expect(after.health).toBeLessThan(before.health ?? Number.NaN);
  });
});

describe('a burst', () => {
  it('shortens the rhythm, so that one more touch leads to a lower health months later', () => {
    const once = [personDay(0, 1, 1)];
    const twice = [...once, personDay(1, 1, 1)];
    const [early, late] = [1, 600] as const;
    expect(figuresAt(twice, active, early).health).toBeGreaterThan(
      figuresAt(once, active, early).health ?? 1,
    );
    expect(figuresAt(once, active, late).rhythmDays).toBe(90);
    expect(figuresAt(twice, active, late).rhythmDays).toBe(45.5);
    // Here the second touch still pays for itself, but less than by what it adds to the strength.
    const strengthGain = Math.sqrt(
      figuresAt(twice, active, late).strength / figuresAt(once, active, late).strength,
    );
    const healthGain =
      (figuresAt(twice, active, late).health ?? 0) / (figuresAt(once, active, late).health ?? 1);
    expect(healthGain).toBeLessThan(strengthGain * 0.75);
  });
});

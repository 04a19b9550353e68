/**
 * model.md 3 to 5 written down once more, as plain sums over all days, to compare the running sums with. Shares no code with them.
 */
import type { PersonDay } from '../../../shared/model/person-days.ts';

export interface PlainFigures {
  readonly outSum: number;
  readonly inSum: number;
  readonly mutual: number;
  readonly strength: number;
  readonly rhythmDays: number;
  readonly overdueRatio: number;
  readonly recency: number;
  readonly health: number;
  readonly contactDays: number;
}

/** Figures of the days up to `t`, of which there has to be at least one. */
export function plainFigures(all: readonly PersonDay[], cadence: number, t: number): PlainFigures {
  const days = all
    .filter(({ day }) => day <= t)
    .map(({ day, weightOut, weightIn }) => ({ d: day, o: weightOut / 1e6, i: weightIn / 1e6 }));
  const h = Math.min(730, Math.max(60, 2 * cadence));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const outSum = sum(days.map(({ d, o }) => o * 2 ** -((t - d) / h)));
  const inSum = sum(days.map(({ d, i }) => i * 2 ** -((t - d) / h)));
  const mutual = Math.sqrt((outSum + 0.05) * (inSum + 0.05)) - 0.05;
  const strength = 1 - Math.exp(-mutual / (h / (cadence * Math.log(2))));

  const heavy = all.filter(({ day, weightOut, weightIn }) => day <= t && weightOut + weightIn >= 250_000);
  const contacts = heavy.length > 0 ? days.filter(({ d }) => heavy.some(({ day }) => day === d)) : days;
  const last = contacts.at(-1);
  if (last === undefined) throw new Error('There is no day to compute figures of.');
  const gaps = contacts.slice(1).map(({ d, o, i }, index) => ({
    weight: Math.min(1, o + i) * 2 ** -((last.d - d) / 180),
    gap: d - (contacts[index]?.d ?? Number.NaN),
  }));
  const weightSum = sum(gaps.map(({ weight }) => weight));
  const gapSum = sum(gaps.map(({ weight, gap }) => weight * gap));
  const rhythmDays = (cadence + gapSum) / (1 + weightSum);
  const overdueRatio = (t - last.d) / Math.sqrt(cadence * rhythmDays);
  const recency = 1 / (1 + (overdueRatio / 2) * (overdueRatio / 2));
  const health = Math.sqrt(strength * recency);
  const contactDays = contacts.length;
  return { outSum, inSum, mutual, strength, rhythmDays, overdueRatio, recency, health, contactDays };
}

import type { CircleTrend } from '../contract/insights.ts';
import type { CircleSetting } from '../journal/household.ts';
import type { HealthState } from '../model/health.ts';
import type { Member } from '../today/member.ts';
import { circleSentence } from '../wording/insights-words.ts';

/** Health of somebody on the first day of each of the last months, oldest first; null where nothing is known. */
export type HealthHistory = ReadonlyMap<string, readonly (number | null)[]>;

/** How far back the sentence compares, in months, and what change of the mean health, 0 to 1, it takes. */
const monthsBack = 3;
const worthSaying = 0.05;
/** One person is no circle. */
const fewest = 2;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean change of those whose health is known on both days, so that who is new in a circle changes nothing. */
function changeOf(members: readonly Member[], history: HealthHistory): number | null {
  const changes = members.flatMap(({ found, row }) => {
    const before = history.get(found.id)?.at(-1 - monthsBack) ?? null;
    return before === null || row.health === null ? [] : [row.health - before];
  });
  return changes.length < fewest ? null : mean(changes);
}

function trendOf(circle: CircleSetting, members: readonly Member[], history: HealthHistory): CircleTrend {
  const histories = members.flatMap(({ found }) => [history.get(found.id) ?? []]);
  const months = histories.reduce((most, { length }) => Math.max(most, length), 0);
  const states: Record<HealthState, number> = { Strong: 0, Steady: 0, Cooling: 0, Fading: 0, Dormant: 0 };
  for (const { figures } of members) if (figures.state !== null) states[figures.state] += 1;
  const change = changeOf(members, history);
  const way = change === null || Math.abs(change) < worthSaying ? 'same' : change > 0 ? 'warmer' : 'cooler';
  return {
    key: circle.key,
    name: circle.name,
    people: members.length,
    healthByMonth: Array.from({ length: months }, (_, month) =>
      mean(histories.flatMap((one) => one[month] ?? [])),
    ),
    states,
    sentence: circleSentence(way),
  };
}

/** How each circle is doing, in the order of the circles; those with nobody in them too. */
export function circleTrends(
  circles: readonly CircleSetting[],
  members: readonly Member[],
  history: HealthHistory,
): readonly CircleTrend[] {
  return circles.map((circle) =>
    trendOf(
      circle,
      members.filter(({ row }) => row.circle === circle.key),
      history,
    ),
  );
}

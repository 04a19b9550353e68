import type { NamedBackup } from './backup-name.ts';

const dayMs = 86_400_000;
/** Kept: the newest of each of so many days, of each of so many weeks, and so many of the libraries that a restore replaced. */
const kept = { days: 3, weeks: 3, replaced: 3 };

/** Monday to Sunday in UTC: 1 January 1970 was a Thursday. */
function weekOf(at: number): number {
  return Math.floor((at / dayMs + 3) / 7);
}

/** The newest of each span of time, of as many spans. */
function newestOfEach(
  backups: readonly NamedBackup[],
  count: number,
  spanOf: (at: number) => number,
): readonly NamedBackup[] {
  const newest = new Map<number, NamedBackup>();
  for (const one of backups) if (!newest.has(spanOf(one.at))) newest.set(spanOf(one.at), one);
  return [...newest.values()].slice(0, count);
}

/** Names of the backups that are no longer needed, the newest of all never among them. */
export function outOfRotation(backups: readonly NamedBackup[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  const replaced = newestFirst.filter(({ reason }) => reason === 'replaced');
  const made = newestFirst.filter(({ reason }) => reason !== 'replaced');
  const keep = new Set([
    ...newestOfEach(made, kept.days, (at) => Math.floor(at / dayMs)),
    ...newestOfEach(made, kept.weeks, weekOf),
    ...replaced.slice(0, kept.replaced),
  ]);
  return newestFirst.filter((one) => !keep.has(one)).map(({ name }) => name);
}

import type { TimelineEntry } from '../../shared/contract/people.ts';

/** An entry with a name of its own within its timeline: two can be alike in everything. */
export interface NamedEntry extends TimelineEntry {
  readonly key: string;
}

/** The entries of one month, newest first, as the timeline came. */
export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly entries: readonly NamedEntry[];
}

/** Cuts a timeline (newest first) into months; months without an entry do not appear. */
export function byMonth(entries: readonly TimelineEntry[]): readonly Month[] {
  const months: { month: string; entries: NamedEntry[] }[] = [];
  for (const entry of named(entries)) {
    const month = entry.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

/** Names entries by what they say and, where that is not enough, by how many such came before. */
export function named(entries: readonly TimelineEntry[]): readonly NamedEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const text = `${entry.date} ${entry.kind} ${entry.direction} ${entry.subject}`;
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { ...entry, key: before === 0 ? text : `${text} ${before}` };
  });
}

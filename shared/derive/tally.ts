import type { SkipReason } from '../contract/imports.ts';
import { skipReasons } from '../contract/imports.ts';
import { type Span, widen } from './coverage.ts';

/** What one item came to: the counts it adds to the receipt of the import it was first seen in. */
export interface Outcome {
  readonly occurrences: number;
  readonly kept: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly touchpoints: number;
  /** First and last instant of what was read, for the coverage of the receipt. */
  readonly span: Span;
}

/** Counts of one import. messages + occurrences = kept + duplicates + everything skipped + unreadable items. */
export interface ImportCounts {
  messages: number;
  events: number;
  occurrences: number;
  /** Cards, and those that were there already; no part of the sum above. */
  contacts: number;
  contactDuplicates: number;
  kept: number;
  touchpoints: number;
  duplicates: number;
  readonly skipped: Record<SkipReason, number>;
  mail: Span;
  calendar: Span;
  /** UIDs of series that had to be cut short, and names of time zones nobody knows. */
  readonly bounded: Set<string>;
  readonly unknownZones: Set<string>;
}

/** The counts of an import nothing of which was looked at yet. */
export function noCounts(): ImportCounts {
  return {
    messages: 0,
    events: 0,
    occurrences: 0,
    contacts: 0,
    contactDuplicates: 0,
    kept: 0,
    touchpoints: 0,
    duplicates: 0,
    skipped: Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<SkipReason, number>,
    mail: null,
    calendar: null,
    bounded: new Set(),
    unknownZones: new Set(),
  };
}

/** Counts sightings import by import: an item counts where it was seen first, and is a duplicate ever after. */
export class Tally {
  readonly #byImport = new Map<number, ImportCounts>();
  readonly #seen = new Set<string | number>();

  /** The counts of an import; zero for one that read nothing. */
  counts(importId: number): ImportCounts {
    let counts = this.#byImport.get(importId);
    if (!counts) {
      counts = noCounts();
      this.#byImport.set(importId, counts);
    }
    return counts;
  }

  /** Counts one sighting of a card; `fingerprint` is the same for all cards that say the same. */
  seeContact(importId: number, fingerprint: string): void {
    const counts = this.counts(importId);
    const key = `contact ${fingerprint}`;
    counts.contacts += 1;
    if (this.#seen.has(key)) counts.contactDuplicates += 1;
    this.#seen.add(key);
  }

  /** Counts one sighting of an item. `key` names the item, the same for all its copies. */
  see(importId: number, what: 'mail' | 'event', key: string | number, outcome: Outcome): void {
    const counts = this.counts(importId);
    if (what === 'mail') counts.messages += 1;
    else {
      counts.events += 1;
      counts.occurrences += outcome.occurrences;
    }
    const { span } = outcome;
    if (span) {
      const side = what === 'mail' ? 'mail' : 'calendar';
      counts[side] = widen(widen(counts[side], span.first), span.last);
    }
    if (this.#seen.has(key)) {
      counts.duplicates += what === 'mail' ? 1 : outcome.occurrences;
      return;
    }
    this.#seen.add(key);
    counts.kept += outcome.kept;
    counts.touchpoints += outcome.touchpoints;
    for (const [reason, count] of outcome.skipped) counts.skipped[reason] += count;
  }
}

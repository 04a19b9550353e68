import type { LoggedKind } from '../model/touchpoint.ts';
import type { Act, Anchor, JournalEntry } from './acts.ts';

/** What the user decided about one person: the fold of the journal entries that name them, oldest first. */
export interface PersonDecision {
  /** `open`: nothing decided yet. */
  readonly standing: 'open' | 'kept' | 'later' | 'never' | 'forgotten';
  /** With `later`: hidden until this ISO day. */
  readonly until: string | null;
  readonly circle: string | null;
  /** Instant (ms) at which they were taken into the network; null outside it. */
  readonly keptAt: number | null;
  /** Own cadence in days; null takes the circle's. */
  readonly cadence: number | null;
  readonly star: number;
  readonly name: string | null;
  readonly organization: string;
  readonly notes: string;
  readonly touches: readonly LoggedTouch[];
}

export interface LoggedTouch {
  /** The journal entry. */
  readonly act: number;
  readonly kind: LoggedKind;
  /** ISO day. */
  readonly on: string;
  readonly ways: 'out' | 'both';
  readonly note: string;
}

export const undecided: PersonDecision = {
  standing: 'open',
  until: null,
  circle: null,
  keptAt: null,
  cadence: null,
  star: 1,
  name: null,
  organization: '',
  notes: '',
  touches: [],
};

function fold(before: PersonDecision, entry: JournalEntry): PersonDecision {
  const { act } = entry;
  switch (act.type) {
    case 'keep':
      return {
        ...before,
        standing: 'kept',
        until: null,
        circle: act.circle,
        keptAt: before.keptAt ?? entry.at,
      };
    case 'later':
      return { ...before, standing: 'later', until: act.until, keptAt: null };
    case 'never':
      return { ...before, standing: 'never', until: null, keptAt: null };
    case 'forget':
      // Forgetting takes notes, logged touches and all else with it.
      return { ...undecided, standing: 'forgotten' };
    case 'add':
      return {
        ...before,
        standing: 'kept',
        until: null,
        circle: act.circle,
        keptAt: before.keptAt ?? entry.at,
        name: act.name,
        organization: act.organization || before.organization,
      };
    case 'log': {
      const { kind, on, ways, note } = act;
      return { ...before, touches: [...before.touches, { act: entry.id, kind, on, ways, note }] };
    }
    case 'note':
      return { ...before, notes: act.text };
    case 'cadence':
      return { ...before, cadence: act.days };
    case 'star':
      return { ...before, star: act.stars };
    case 'rename':
      return { ...before, name: act.name };
    default:
      return before;
  }
}

/** The decision about a person named by any of `anchors`. Entries have to be in journal order; undone ones do not count. */
export function decisionAbout(entries: readonly JournalEntry[]): PersonDecision {
  return entries.reduce(fold, undecided);
}

/** Whom an act names; empty for acts about the library as a whole. */
export function anchorsOf(act: Act): readonly Anchor[] {
  if ('people' in act && typeof act.people !== 'number') return act.people;
  if (act.type === 'add') return [act.person, ...act.addresses];
  return 'person' in act ? [act.person] : [];
}

/** Journal entries that stand, by the anchors they name. */
export class DecisionIndex {
  readonly #byAnchor = new Map<Anchor, JournalEntry[]>();

  constructor(entries: readonly JournalEntry[]) {
    for (const entry of entries) {
      if (entry.undone !== null) continue;
      for (const anchor of new Set(anchorsOf(entry.act))) {
        const known = this.#byAnchor.get(anchor);
        if (known) known.push(entry);
        else this.#byAnchor.set(anchor, [entry]);
      }
    }
  }

  /** All anchors that any standing act names. */
  anchors(): Iterable<Anchor> {
    return this.#byAnchor.keys();
  }

  /** The decision about the person who has these anchors. */
  about(anchors: readonly Anchor[]): PersonDecision {
    const entries = new Set(anchors.flatMap((anchor) => this.#byAnchor.get(anchor) ?? []));
    if (entries.size === 0) return undecided;
    return decisionAbout([...entries].sort((a, b) => a.id - b.id));
  }
}

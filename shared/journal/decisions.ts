import type { LoggedKind } from '../model/touchpoint.ts';
import type { Act, Anchor, JournalEntry } from './acts.ts';
import { type AttentionDecision, attentionAfter, nothingAsked } from './attention-decision.ts';
import { type LedgerDecision, ledgerAfter, nothingSaid } from './ledger-decision.ts';

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
  readonly ledger: LedgerDecision;
  readonly attention: AttentionDecision;
}

/** A touchpoint by hand. */
export interface LoggedTouch {
  /** The journal entry. */
  readonly act: number;
  readonly kind: LoggedKind;
  /** ISO day. */
  readonly on: string;
  readonly ways: 'out' | 'both';
  readonly note: string;
}

/** Before anything was decided. */
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
  ledger: nothingSaid,
  attention: nothingAsked,
};

/** Everything but standing and notes: the last word counts, whichever of the person's anchors it named. */
function fold(before: PersonDecision, entry: JournalEntry): PersonDecision {
  const { act } = entry;
  switch (act.type) {
    case 'keep':
      return { ...before, circle: act.circle };
    case 'forget':
      // Forgetting takes notes, logged touches and all else with it.
      return undecided;
    case 'add':
      return {
        ...before,
        circle: act.circle,
        name: act.name,
        organization: act.organization || before.organization,
      };
    case 'log': {
      const { kind, on, ways, note } = act;
      return { ...before, touches: [...before.touches, { act: entry.id, kind, on, ways, note }] };
    }
    case 'cadence':
      return { ...before, cadence: act.days };
    case 'star':
      return { ...before, star: act.stars };
    case 'rename':
      return { ...before, name: act.name };
    case 'judge':
    case 'mute-for':
    case 'entry':
      return { ...before, ledger: ledgerAfter(before.ledger, act, entry.id) };
    default:
      return { ...before, attention: attentionAfter(before.attention, act) };
  }
}

type Standing = Pick<PersonDecision, 'standing' | 'until' | 'keptAt'>;

/** Where an act leaves one of the anchors it names. */
function standingAfter(before: Standing | undefined, { act, at }: JournalEntry): Standing | undefined {
  switch (act.type) {
    case 'keep':
    case 'add':
      return { standing: 'kept', until: null, keptAt: before?.keptAt ?? at };
    case 'later':
      return { standing: 'later', until: act.until, keptAt: null };
    case 'never':
      return { standing: 'never', until: null, keptAt: null };
    case 'forget':
      return { standing: 'forgotten', until: null, keptAt: null };
    default:
      return before;
  }
}

/** Which standing holds for a person whose anchors have several: who is in the network under one name is in it. */
const firstStanding: readonly PersonDecision['standing'][] = ['kept', 'later', 'never', 'forgotten', 'open'];

function combined(standings: readonly Standing[]): Standing {
  const sorted = [...standings].sort(
    (a, b) =>
      firstStanding.indexOf(a.standing) - firstStanding.indexOf(b.standing) ||
      (a.keptAt ?? 0) - (b.keptAt ?? 0) ||
      ((a.until ?? '') < (b.until ?? '') ? 1 : -1),
  );
  return sorted[0] ?? undecided;
}

/** Anchors of acts about thousands of people, who are asked for one by one. */
const namedInMany = new WeakMap<readonly Anchor[], ReadonlySet<Anchor>>();

/**
 * Which of somebody's anchors an act decides about; the addresses of somebody added by hand are named, but not decided on. An act that
 * kept everybody at once names thousands, and is looked at for each of them.
 */
function decidedBy(act: Act, own: ReadonlySet<Anchor>): readonly Anchor[] {
  if (act.type === 'add') return own.has(act.person) ? [act.person] : [];
  if (!('people' in act) || typeof act.people === 'number') return [];
  if (act.people.length <= own.size) return act.people.filter((anchor) => own.has(anchor));
  const named = namedInMany.get(act.people) ?? new Set(act.people);
  namedInMany.set(act.people, named);
  return [...own].filter((anchor) => named.has(anchor));
}

/**
 * The decision about the person with these anchors. Entries have to be in journal order, those that stand only. What was
 * decided about two people who turned out to be one is combined: nothing the user wrote is lost, nobody drops out of
 * the network because a second address of theirs was once turned down.
 */
export function decisionAbout(entries: readonly JournalEntry[], anchors: readonly Anchor[]): PersonDecision {
  const own = new Set(anchors);
  const standings = new Map<Anchor, Standing>();
  const notes = new Map<Anchor, string>();
  let rest = undecided;
  for (const entry of entries) {
    const { act } = entry;
    rest = fold(rest, entry);
    for (const anchor of decidedBy(act, own)) {
      const standing = standingAfter(standings.get(anchor), entry);
      if (standing) standings.set(anchor, standing);
    }
    if (act.type === 'forget') for (const anchor of act.people) notes.delete(anchor);
    if (act.type === 'note') {
      for (const anchor of [act.person, ...(act.also ?? [])]) notes.delete(anchor);
      if (act.text !== '') notes.set(act.person, act.text);
    }
  }
  const { standing, until, keptAt } = combined([...standings.values()]);
  return { ...rest, standing, until, keptAt, notes: [...new Set(notes.values())].join('\n\n') };
}

/** Whom an act names; empty for acts about the library as a whole. */
export function anchorsOf(act: Act): readonly Anchor[] {
  if ('people' in act && typeof act.people !== 'number') return act.people;
  if (act.type === 'add') return [act.person, ...act.addresses];
  if (act.type === 'split') return [act.person, ...act.anchors, ...act.rest];
  if (act.type === 'not-same') return [...act.one, ...act.other];
  if (act.type === 'note') return [act.person, ...(act.also ?? [])];
  return 'person' in act ? [act.person] : [];
}

/** Acts about who is who decide nothing about a person. */
export function saysWho(act: Act): boolean {
  return act.type === 'merge' || act.type === 'split' || act.type === 'not-same';
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

  /** Those of a person's anchors that a standing act decides about. */
  decided(anchors: readonly Anchor[]): readonly Anchor[] {
    return anchors.filter((anchor) => this.#byAnchor.get(anchor)?.some(({ act }) => !saysWho(act)));
  }

  /** The decision about the person who has these anchors. */
  about(anchors: readonly Anchor[]): PersonDecision {
    const entries = new Set(anchors.flatMap((anchor) => this.#byAnchor.get(anchor) ?? []));
    if (entries.size === 0) return undecided;
    return decisionAbout(
      [...entries].sort((a, b) => a.id - b.id),
      anchors,
    );
  }
}

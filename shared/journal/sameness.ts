import type { Act, Anchor, JournalEntry } from './acts.ts';

/** Two sides that are not one human: nobody of one is anybody of the other. */
export interface Apart {
  readonly one: readonly Anchor[];
  readonly other: readonly Anchor[];
}

/** What the user said about who is who: the fold of the journal entries that stand. */
export interface Sameness {
  /** Sets of anchors that are one person by an act. */
  readonly one: readonly (readonly Anchor[])[];
  readonly apart: readonly Apart[];
  /** What people added by hand are called, by their `hand:` anchor. */
  readonly called: ReadonlyMap<Anchor, string>;
}

/** Parts of `apart` that a later merge of `merged` leaves: what it joined is not kept apart any more. */
function without({ one, other }: Apart, merged: ReadonlySet<Anchor>): readonly Apart[] {
  const isIn = (anchor: Anchor) => merged.has(anchor);
  if (!one.some(isIn) || !other.some(isIn)) return [{ one, other }];
  const isOut = (anchor: Anchor) => !merged.has(anchor);
  return [
    { one: one.filter(isOut), other },
    { one: one.filter(isIn), other: other.filter(isOut) },
  ].filter((apart) => apart.one.length > 0 && apart.other.length > 0);
}

/** A set of anchors without those that left it. */
function divided(set: readonly Anchor[], { one, other }: Apart): readonly (readonly Anchor[])[] {
  if (!set.some((anchor) => one.includes(anchor)) || !set.some((anchor) => other.includes(anchor)))
    return [set];
  return [set.filter((anchor) => !one.includes(anchor)), set.filter((anchor) => one.includes(anchor))];
}

function apartBy(act: Act): Apart | null {
  if (act.type === 'split') return { one: act.anchors, other: act.rest };
  return act.type === 'not-same' ? { one: act.one, other: act.other } : null;
}

/**
 * Folds merges, splits and "not the same" in journal order: a later act about the same anchors wins. Who was forgotten
 * and who was decided on otherwise are kept apart too, so that no import brings the one back by way of the other.
 */
export function samenessOf(entries: readonly JournalEntry[]): Sameness {
  let one: readonly (readonly Anchor[])[] = [];
  let apart: readonly Apart[] = [];
  const called = new Map<Anchor, string>();
  const forgotten = new Set<Anchor>();
  const decided = new Set<Anchor>();
  for (const { act, undone } of entries) {
    if (undone !== null) continue;
    if (act.type === 'add' || act.type === 'merge') {
      const set = act.type === 'add' ? [act.person, ...act.addresses] : act.people;
      if (act.type === 'add') called.set(act.person, act.name);
      const merged = new Set(set);
      apart = apart.flatMap((sides) => without(sides, merged));
      one = [...one, set];
    }
    const sides = apartBy(act);
    if (sides) {
      one = one.flatMap((set) => divided(set, sides)).filter((set) => set.length > 0);
      apart = [...apart, sides];
    }
    const [into, from] = act.type === 'forget' ? [forgotten, decided] : [decided, forgotten];
    for (const anchor of decides(act)) {
      into.add(anchor);
      from.delete(anchor);
    }
  }
  if (forgotten.size > 0 && decided.size > 0)
    apart = [...apart, { one: [...forgotten], other: [...decided] }];
  return { one, apart, called };
}

/** Anchors whose person an act takes in, puts off, or forgets. */
function decides(act: Act): readonly Anchor[] {
  switch (act.type) {
    case 'keep':
    case 'later':
    case 'never':
    case 'forget':
      return act.people;
    case 'add':
      return [act.person, ...act.addresses];
    default:
      return [];
  }
}

/** Whether the user keeps two people apart, given all anchors of each. */
export function areApart(apart: readonly Apart[], a: readonly Anchor[], b: readonly Anchor[]): boolean {
  const meets = (side: readonly Anchor[], anchors: readonly Anchor[]) =>
    anchors.some((one) => side.includes(one));
  return apart.some(
    ({ one, other }) => (meets(one, a) && meets(other, b)) || (meets(one, b) && meets(other, a)),
  );
}

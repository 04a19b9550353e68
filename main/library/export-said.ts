import type { PersonDecision } from '../../shared/journal/decisions.ts';
import type { Muted } from '../../shared/journal/muted.ts';

/** What the user said about gives and asks, and about being reminded, in an order that depends on nothing but what it is. */

/** What is muted for everybody. */
export function exportedMuted({ classes, phrases }: Muted): unknown {
  const pairs = [...phrases].sort().map((key) => key.split('\n'));
  return {
    classes: Object.fromEntries([...classes].sort()),
    phrases: pairs.map(([name = '', phrase = '']) => ({ class: name, phrase })),
  };
}

/** What was said about one person. What stands in the rest of their page already is left out. */
export function exportedSaid({ attention, ledger }: PersonDecision): unknown {
  return {
    snoozedUntil: attention.snoozedUntil,
    dismissed: [...attention.dismissed].sort(),
    birthday: attention.birthday,
    organization: attention.organization,
    title: attention.title,
    judged: [...ledger.judged.values()].map(({ hit, as }) => ({ ...hit, as })),
    muted: [...ledger.muted].sort(),
  };
}

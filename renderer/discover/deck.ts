import type { PersonRow } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { dayAfter } from '../wording/format.ts';

/** Days for which "later" hides a suggestion (product.md). */
const laterDays = 90;

/** What can be decided on a suggestion. */
export type Decision =
  | { readonly kind: 'keep'; readonly circle: string }
  | { readonly kind: 'later' }
  | { readonly kind: 'never' };

/** Suggestions in the order in which they are offered: the strongest first, of equals the one with more contact. */
export function deckOf(
  suggestions: readonly PersonRow[],
  decided: ReadonlySet<string>,
): readonly PersonRow[] {
  return suggestions
    .filter(({ id, offered }) => offered === 'now' && !decided.has(id))
    .toSorted((a, b) => b.strength - a.strength || b.touchpoints - a.touchpoints || (a.id < b.id ? -1 : 1));
}

/** The act of a decision. `today` is an ISO day; later counts from it. */
export function actOf(person: string, decision: Decision, today: string): Act {
  switch (decision.kind) {
    case 'keep':
      return { type: 'keep', people: [person], circle: decision.circle };
    case 'later':
      return { type: 'later', people: [person], until: dayAfter(today, laterDays) };
    case 'never':
      return { type: 'never', people: [person] };
  }
}

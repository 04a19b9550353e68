import type { PersonRow } from '../../shared/contract/people.ts';
import { lazily } from '../../shared/lazily.ts';

/** Best first; who has no health comes last. */
export function byHealth(a: PersonRow, b: PersonRow): number {
  return (b.health ?? -1) - (a.health ?? -1) || byName(a, b);
}

/** Strongest first, then who was met more often, then by name. */
export function byStrength(a: PersonRow, b: PersonRow): number {
  return b.strength - a.strength || b.touchpoints - a.touchpoints || byName(a, b);
}

const names = lazily(() => new Intl.Collator('en', { sensitivity: 'base', numeric: true }));

function byName(a: PersonRow, b: PersonRow): number {
  return names().compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

import { companyHost } from './company-host.ts';

/** Somebody who writes from another company's domain than before. */
export interface CompanyMove {
  readonly from: string;
  readonly to: string;
  /** Day number of the first mail from there. */
  readonly day: number;
}

/** A mail of somebody's. */
interface Written {
  readonly address: string;
  readonly day: number;
}

/** Mails from the company before; a single one may be a borrowed address. */
const leastBefore = 2;
/** Days for which the old address may still be in use. */
const overlap = 14;

/**
 * Whether somebody began to write from another company's domain (model.md 6): from there last, never before the first time, and no
 * more from the one before, but for two weeks. Mailboxes anybody can have say nothing. Null when it is not so.
 * @param mails theirs, in any order
 */
export function companyMoveOf(mails: Iterable<Written>): CompanyMove | null {
  const uses = new Map<string, { first: number; last: number; count: number }>();
  for (const { address, day } of mails) {
    const company = companyHost(address);
    if (company === '') continue;
    const use = uses.get(company);
    if (!use) uses.set(company, { first: day, last: day, count: 1 });
    else {
      use.first = Math.min(use.first, day);
      use.last = Math.max(use.last, day);
      use.count += 1;
    }
  }
  const [now, before] = [...uses]
    .map(([company, use]) => ({ company, ...use }))
    .sort((a, b) => b.first - a.first || (a.company < b.company ? -1 : 1));
  if (!now || !before || before.first === now.first || before.count < leastBefore) return null;
  const overlaps = [...uses].some(
    ([company, { last }]) => company !== now.company && last > now.first + overlap,
  );
  return overlaps || now.last < before.last
    ? null
    : { from: before.company, to: now.company, day: now.first };
}

/** So many people between the same two domains are a company that has another name now. */
const renamed = 3;

/** Moves of people; those in which a company only changed its name are left out. */
export function withoutRenamed<T extends { readonly move: CompanyMove | null }>(people: readonly T[]): T[] {
  const key = (move: CompanyMove) => `${move.from} ${move.to}`;
  const counts = new Map<string, number>();
  for (const { move } of people) if (move) counts.set(key(move), (counts.get(key(move)) ?? 0) + 1);
  return people.map((one) => {
    return one.move && (counts.get(key(one.move)) ?? 0) >= renamed ? { ...one, move: null } : one;
  });
}

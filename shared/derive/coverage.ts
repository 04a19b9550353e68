import type { MailItem } from './mail-items.ts';
import type { StoredEvent } from './stored.ts';

/** First and last instant, ms; null when nothing is dated. */
export type Span = { readonly first: number; readonly last: number } | null;

/** Until when the library's files tell, and when that will change by itself. */
export interface Coverage {
  /** E of model.md 1: latest dated mail or touched calendar item not after now. Null when nothing is dated. */
  readonly end: number | null;
  /** The earliest dated thing after now: from then on coverage has to be computed anew. */
  readonly validUntil: number;
}

/** Widens a span by an instant. */
export function widen(span: Span, instant: number): Span {
  if (span === null) return { first: instant, last: instant };
  return { first: Math.min(span.first, instant), last: Math.max(span.last, instant) };
}

/** The evidence of coverage (model.md 1), not after `now`. */
export function coverageOf(
  items: readonly MailItem[],
  events: readonly StoredEvent[],
  now: number,
): Coverage {
  let end: number | null = null;
  let validUntil = Number.POSITIVE_INFINITY;
  const see = (instant: number | null) => {
    if (instant === null) return;
    if (instant > now) validUntil = Math.min(validUntil, instant);
    else end = end === null ? instant : Math.max(end, instant);
  };
  for (const item of items) see(item.instant);
  for (const { event } of events) see(event.touched);
  return { end, validUntil };
}

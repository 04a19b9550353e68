/** One moment of contact with one person, and the words for it. */
import type { MeetingOutcome } from './attendance.ts';

/** Every kind of touchpoint, lightest to most deliberate; two at the same instant are told apart by this order. */
export const TOUCHPOINT_KINDS = [
  'like',
  'mail',
  'message',
  'congratulated',
  'shared',
  'introduced',
  'helped',
  'call',
  'meeting',
  'lunch',
  'in-person',
] as const;

/** One of the kinds. */
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

/** The kinds a user can log by hand, as the command line spells them (command-line.md). */
export const LOGGED_KINDS = [
  'mail',
  'call',
  'lunch',
  'in-person',
  'message',
  'liked',
  'congratulated',
  'shared',
  'introduced',
  'helped',
] as const;

/** One of the kinds to log. */
export type LoggedKind = (typeof LOGGED_KINDS)[number];

/** The kind of touchpoint that a logged act becomes. */
export function touchpointKindOf(logged: LoggedKind): TouchpointKind {
  return logged === 'liked' ? 'like' : logged;
}

/** Seen from the user: `out` from me, `in` from them. */
export type Direction = 'out' | 'in' | 'both';

/** The part of a touchpoint that person-days, and so all figures, are made of. */
export interface Touch {
  /** Milliseconds since 1970 UTC. */
  readonly instant: number;
  /** Days since 1970-01-01 of that instant in the library's zone; a whole number. */
  readonly day: number;
  readonly kind: TouchpointKind;
  readonly direction: Direction;
  /** Integer millionths, after the group discount, before the caps of a day; 0 when nothing went that way. */
  readonly weightOut: number;
  readonly weightIn: number;
  /** Whether a meeting counts as having met (model.md 2); `none` for everything that is not a meeting. */
  readonly meeting: MeetingOutcome | 'none';
}

/** Where a touchpoint comes from: an item read from a file, or an act of the user in the journal. */
type TouchpointOrigin =
  | { readonly type: 'item'; readonly id: number }
  | { readonly type: 'act'; readonly id: number };

/** A touchpoint as the library derives it. One item gives each person at most one. */
export interface Touchpoint extends Touch {
  /** Distinct other addresses of the item, before merging: the n of the group discount, at least 1. */
  readonly groupSize: number;
  readonly origin: TouchpointOrigin;
}

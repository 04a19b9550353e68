import { z } from 'zod';
import { LOGGED_KINDS } from '../model/touchpoint.ts';
import { anchor, isoDay, people } from './anchor.ts';
import { ledgerActs } from './ledger-acts.ts';
import { reminderActs } from './reminder-acts.ts';

/**
 * Acts of the user: the journal holds them in order, and the state of the network is the fold of those not undone. An act
 * names people by anchor (anchor.ts).
 */
export type { Anchor } from './anchor.ts';

/** Days between contacts the user wants (model.md 3): an integer from 1 to 1,095. */
const cadenceDays = z.int().min(1).max(1095);

/** Every act, parsed at the border: from the window, the command line, or the library file itself. */
export const act = z.discriminatedUnion('type', [
  /** Takes people into the network, in a circle. */
  z.object({ type: z.literal('keep'), people, circle: z.string().min(1).max(80) }),
  /** Hides suggestions until a day. */
  z.object({ type: z.literal('later'), people, until: isoDay }),
  /** Hides suggestions for good. */
  z.object({ type: z.literal('never'), people }),
  /** Removes people; no import brings them back. */
  z.object({ type: z.literal('forget'), people }),
  /** A person by hand. `person` is a new `hand:` anchor; the addresses become theirs. */
  z.object({
    type: z.literal('add'),
    person: anchor,
    name: z.string().trim().min(1).max(200),
    addresses: z.array(anchor).max(50).readonly(),
    organization: z.string().max(200),
    circle: z.string().min(1).max(80),
  }),
  /** A touchpoint by hand. */
  z.object({
    type: z.literal('log'),
    person: anchor,
    kind: z.enum(LOGGED_KINDS),
    on: isoDay,
    ways: z.enum(['out', 'both']),
    note: z.string().max(10_000),
  }),
  /** Replaces the user's notes on a person; `also`, filled in when it is stored: other anchors of theirs that had notes. */
  z.object({
    type: z.literal('note'),
    person: anchor,
    text: z.string().max(100_000),
    also: z.array(anchor).max(1000).readonly().optional(),
  }),
  /** A cadence of the person's own; null goes back to the circle's. */
  z.object({ type: z.literal('cadence'), people, days: cadenceDays.nullable() }),
  z.object({ type: z.literal('star'), people, stars: z.int().min(1).max(3) }),
  /** The name to show; null goes back to the one found. */
  z.object({ type: z.literal('rename'), person: anchor, name: z.string().trim().min(1).max(200).nullable() }),
  /** People who are one. Stored with all their anchors, so that they stay one whatever the files still say. */
  z.object({ type: z.literal('merge'), people: z.array(anchor).min(2).max(1000).readonly() }),
  /** Anchors that are not this person's after all; `rest` is filled in when it is stored. They never join again by themselves. */
  z.object({
    type: z.literal('split'),
    person: anchor,
    anchors: z.array(anchor).min(1).max(1000).readonly(),
    rest: z.array(anchor).max(1000).readonly(),
  }),
  /** Two people who are not one, whatever a later import says. Stored with all anchors of each. */
  z.object({
    type: z.literal('not-same'),
    one: z.array(anchor).min(1).max(1000).readonly(),
    other: z.array(anchor).min(1).max(1000).readonly(),
  }),
  /** Adds a circle or changes one: `circle` is its key, lower-case. */
  z.object({
    type: z.literal('circle'),
    circle: z.string().min(1).max(80),
    name: z.string().trim().min(1).max(80),
    days: cadenceDays,
  }),
  /** The user's own addresses, all of them: replaces the guess. */
  z.object({ type: z.literal('me'), addresses: z.array(anchor).max(200).readonly() }),
  z.object({ type: z.literal('zone'), zone: z.string().min(1).max(80) }),
  /** People a week the user wants to reach out to. */
  z.object({ type: z.literal('capacity'), people: z.int().min(1).max(200) }),
  /** A folder to import again whenever its files change, from now on or no longer. Absolute path. */
  z.object({
    type: z.literal('watch'),
    folder: z.string().min(1).max(4096),
    watching: z.enum(['on', 'off']),
  }),
  ...ledgerActs,
  ...reminderActs,
  /** An import was taken in, or taken back. Written by the library itself. */
  z.object({ type: z.literal('import'), import: z.int() }),
  z.object({ type: z.literal('undo-import'), import: z.int() }),
]);
/** One act of the user. */
export type Act = z.infer<typeof act>;

/** An act as it stands in the journal: `at` is its instant in ms, `undone` the instant it was taken back, or null. */
export interface JournalEntry {
  readonly id: number;
  readonly at: number;
  readonly undone: number | null;
  readonly act: Act;
}

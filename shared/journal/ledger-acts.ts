import { z } from 'zod';
import { ACT_CLASSES } from '../acts/act-class.ts';
import { ASK_KINDS, GIVE_KINDS } from '../model/act-kinds.ts';
import { anchor, isoDay } from './anchor.ts';

/** Acts of the user about gives and asks: what the rules found is a suggestion, and the user has the last word on it. */

/** What a hit is of: a class of sentences, or an answer at length, which the thread tells and no sentence. */
const hitClass = z.enum([...ACT_CLASSES, 'answer']);
/** One of the classes, or an answer. */
export type HitClass = z.infer<typeof hitClass>;

/** A sentence reduced to what is said: small letters, single spaces (phrase.ts). '' where sentences are not kept. */
const phrase = z.string().max(400);

/** One hit of the rules, by what stays the same when the same files are read again, into this library or another. */
const foundHit = z.object({
  /** Message-ID of the message, or its fingerprint where it has none. */
  message: z.string().min(1).max(4096),
  class: hitClass,
  phrase,
});
/** A hit by its name. */
export type FoundHit = z.infer<typeof foundHit>;

const ledgerKind = z.enum([...GIVE_KINDS, ...ASK_KINDS]);

/** The acts about gives and asks, for the list of all acts. */
export const ledgerActs = [
  /** What the user says of one hit: right, wrong, or another kind of give or ask. */
  z.object({
    type: z.literal('judge'),
    person: anchor,
    hit: foundHit,
    as: z.enum(['confirmed', 'rejected', ...GIVE_KINDS, ...ASK_KINDS]),
  }),
  /** A phrase, or a whole class, that is not to be found any more, whoever says it; `off` lets it be found again. */
  z.object({
    type: z.literal('mute'),
    what: z.discriminatedUnion('by', [
      z.object({ by: z.literal('phrase'), class: hitClass, phrase: phrase.min(1) }),
      z.object({ by: z.literal('class'), class: hitClass }),
    ]),
    muted: z.enum(['on', 'off']),
  }),
  /** A class that is not to be found any more between the user and one person. */
  z.object({ type: z.literal('mute-for'), person: anchor, class: hitClass, muted: z.enum(['on', 'off']) }),
  /** A give or an ask by hand: of a meeting, a logged touch, or of nothing the library knows. */
  z.object({
    type: z.literal('entry'),
    person: anchor,
    kind: ledgerKind,
    by: z.enum(['me', 'them']),
    on: isoDay,
    note: z.string().max(1000),
  }),
] as const;

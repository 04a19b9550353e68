import type {
  ContactEnvelope,
  EventEnvelope,
  FolderClass,
  MachineMark,
  Medium,
  OwnWords,
} from '../envelope.ts';

/**
 * What the library hands to `derive`: envelopes as they are stored, with parties as numbers into one table. Numbers
 * keep half a million messages small and quick to compare.
 */

/** Index into `Parties`; also the party's id in the library. */
export type PartyId = number;

/** All parties ever seen. Index 0 is unused, ids start at 1. */
export interface Parties {
  readonly address: readonly string[];
  readonly name: readonly string[];
}

/** A message as the library holds it: parties by number, texts left where they are not needed. */
export interface StoredMail {
  readonly id: number;
  /** Hash of the content: the last tie-break between copies. */
  readonly hash: string;
  readonly medium: Medium;
  readonly messageId: string | null;
  readonly fingerprint: string | null;
  readonly instant: number | null;
  readonly from: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly cc: readonly PartyId[];
  readonly bcc: readonly PartyId[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly machine: MachineMark | null;
  readonly bulk: boolean;
  readonly calendarReply: boolean;
  readonly ownWords: OwnWords;
  readonly hasLink: boolean;
  readonly hasAttachment: boolean;
  readonly listAddresses: readonly string[];
  readonly listHosts: readonly string[];
  readonly deliveredTo: readonly string[];
}

/** A calendar event as the library holds it. */
export interface StoredEvent {
  readonly id: number;
  readonly hash: string;
  readonly event: EventEnvelope;
}

/** A card of an address book as the library holds it. */
export interface StoredContact {
  readonly id: number;
  readonly hash: string;
  /** Of what the card says: the same for every copy of it, however new. */
  readonly fingerprint: string;
  readonly contact: ContactEnvelope;
}

/** One place an envelope was found at. In the order imports were made and files read. */
export interface Sighting {
  readonly envelope: number;
  readonly import: number;
  readonly folder: FolderClass;
}

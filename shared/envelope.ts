import type { MessageActs } from './acts/found-act.ts';

/**
 * What the library keeps of every message, event and contact it has read (model.md 1): the envelope, never the body.
 * Everything else about people is derived from envelopes and the journal, so it can be rebuilt without the files.
 */

/**
 * One address as it stood in a header. `address` is lower-cased and trimmed, or the anchor of a profile (see
 * `anchors.ts`); `name` is as sent, '' when absent.
 */
export interface Party {
  readonly address: string;
  readonly name: string;
}

/**
 * Header evidence that no person sent a message. Only `auto-submitted` holds against mail from the user too.
 * The sender's local part (no-reply and kin) is judged from the address, not stored.
 */
export type MachineMark = 'auto-submitted' | 'null-return-path' | 'report' | 'precedence' | 'autoreply';

/** How much of the message is its sender's own text: a bare "thanks", more than that, nothing, or not looked at. */
export type OwnWords = 'acknowledgement' | 'text' | 'none' | 'unread';

/** Where the instant of a message comes from; `none` makes the message undated. */
export type DateSource = 'date' | 'received' | 'separator' | 'none';

/** How a message travelled: as e-mail, or through a chat or a network such as LinkedIn. Both weigh the same. */
export type Medium = 'mail' | 'message';

/** One e-mail, or one message of a chat or a network: its parties are then profiles rather than addresses. */
export interface MailEnvelope {
  readonly kind: 'mail';
  readonly medium: Medium;
  /** Message-ID without angle brackets, or null. */
  readonly messageId: string | null;
  /** From; Sender when From names nobody. Usually one party. */
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  readonly bcc: readonly Party[];
  /** Milliseconds since 1970 UTC, whole seconds; null when no header gives a date. Never the time of the import. */
  readonly instant: number | null;
  readonly dateSource: DateSource;
  /** Decoded (RFC 2047), unfolded, trimmed; '' when absent. */
  readonly subject: string;
  /** Message-IDs named by In-Reply-To and References, without brackets, in order, each once. */
  readonly replyTo: readonly string[];
  readonly machine: MachineMark | null;
  /** Header marks of a mailing to many (List-*, Feedback-ID, Precedence: bulk …). */
  readonly bulk: boolean;
  /** Addresses named in List-* headers, and hosts of List-Id, List-Post and X-Mailing-List: never people. */
  readonly listAddresses: readonly string[];
  readonly listHosts: readonly string[];
  /** Delivered-To, X-Original-To and kin: evidence for which address is the user's. */
  readonly deliveredTo: readonly string[];
  /** `text/calendar` with METHOD:REPLY: attendance evidence, not mail. */
  readonly calendarReply: boolean;
  readonly ownWords: OwnWords;
  readonly hasLink: boolean;
  readonly hasAttachment: boolean;
}

/** A moment as a calendar file states it, before any zone of the user is known. */
export type CalendarTime =
  /** A whole day, `date` as YYYYMMDD. */
  | { readonly type: 'date'; readonly date: string }
  /** An instant, `ms` since 1970 UTC. */
  | { readonly type: 'utc'; readonly ms: number }
  /** Wall-clock time, `local` as YYYYMMDDTHHMMSS, in an IANA zone or in one of the event's own `zones`. */
  | { readonly type: 'zoned'; readonly local: string; readonly zone: string }
  /** Wall-clock time wherever the user is. */
  | { readonly type: 'floating'; readonly local: string };

/** One observance of a VTIMEZONE that no IANA name stands for. Offsets in minutes east of UTC. */
export interface ZoneObservance {
  readonly start: string;
  readonly offsetFrom: number;
  readonly offsetTo: number;
  readonly rrules: readonly string[];
  readonly rdates: readonly string[];
}

/** PARTSTAT of RFC 5545, 3.2.12, in small letters. */
export type Attendance = 'accepted' | 'declined' | 'tentative' | 'needs-action' | 'delegated';

/** Somebody invited, with their answer. */
export interface Attendee extends Party {
  readonly attendance: Attendance;
  /** Room, resource or group by CUTYPE; anything else is an individual. */
  readonly type: 'individual' | 'room' | 'resource' | 'group';
  readonly nonParticipant: boolean;
}

/** One VEVENT: a single event, the master of a series, or the override of one occurrence. */
export interface EventEnvelope {
  readonly kind: 'event';
  /** UID; when the file gives none, `nouid-` and a hash of the content. */
  readonly uid: string;
  /** Original start of the occurrence this one overrides; null for a master or a single event. */
  readonly recurrenceId: CalendarTime | null;
  /** RECURRENCE-ID;RANGE=THISANDFUTURE. */
  readonly thisAndFuture: boolean;
  readonly sequence: number;
  /** DTSTAMP, ms, or null. */
  readonly stamp: number | null;
  /** Latest of DTSTAMP, CREATED, LAST-MODIFIED, ms, or null: evidence for coverage. */
  readonly touched: number | null;
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
  readonly summary: string;
  readonly cancelled: boolean;
  readonly transparent: boolean;
  /** RRULE values, unparsed and upper-cased. */
  readonly rrules: readonly string[];
  readonly rdates: readonly CalendarTime[];
  readonly exdates: readonly CalendarTime[];
  readonly organizer: Party | null;
  readonly attendees: readonly Attendee[];
  /** True when the organizer's address is that of a group calendar or a room, so that nobody organised in person. */
  readonly groupCalendar: boolean;
  /** METHOD of the calendar object: `reply` is attendance evidence for the meeting, not a meeting of its own. */
  readonly method: 'publish' | 'request' | 'reply' | 'cancel' | 'other';
  /** VTIMEZONE definitions that `zoned` times of this event refer to by name, where no IANA zone is meant. */
  readonly zones: Readonly<Record<string, readonly ZoneObservance[]>>;
  /** TZID that neither IANA nor the file explains; its times are read in the calendar's zone, else as floating. */
  readonly unknownZone?: string;
  /** Set when it was read out of a message, so that it need not be in the user's calendar. */
  readonly inMail?: true;
}

/** Whose export or dialect a contact was read from. */
export type ContactSource = 'vcard' | 'google' | 'outlook' | 'linkedin';

/** What a contact's card stands for: the user, one other human, or a company, club or list that is nobody. */
type ContactSubject = 'me' | 'person' | 'organization';

/** Something the card's file says was done, seen from the user: `out` by the user, `in` by the person. */
export interface ContactAct {
  readonly kind: 'recommendation' | 'endorsement' | 'invitation';
  readonly direction: 'out' | 'in';
  /** ISO day in UTC. */
  readonly day: string;
}

/** One card of an address book, or one row of a table of contacts. Notes, photos, phones and streets are not kept. */
export interface ContactEnvelope {
  readonly kind: 'contact';
  readonly source: ContactSource;
  readonly subject: ContactSubject;
  /** The file's own name for the card (UID), or null. */
  readonly uid: string | null;
  /** As the file has it, tidied; '' where it says nothing. `formatted` is put together where only parts are given. */
  readonly names: {
    readonly formatted: string;
    readonly given: string;
    readonly family: string;
    readonly nickname: string;
  };
  /** E-mail addresses, lower-cased, each once, in the order of the file. */
  readonly addresses: readonly string[];
  /** Web addresses, profiles among them, as the file has them, each once. */
  readonly urls: readonly string[];
  readonly organization: string;
  /** Job title or position. */
  readonly title: string;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not told. */
  readonly birthday: string | null;
  /** ISO day on which the two connected on the network. */
  readonly connectedOn: string | null;
  readonly acts: readonly ContactAct[];
  /** How new the card is, ms since 1970 UTC: its own REV, else what its file tells; null when nothing does. */
  readonly revised: number | null;
}

/** Any item that is read. */
export type Envelope = MailEnvelope | EventEnvelope | ContactEnvelope;

/** The kind of folder, label or flag a copy of a message lay in. Only the last four keep a message from counting. */
export type FolderClass = 'normal' | 'sent' | 'spam' | 'trash' | 'drafts' | 'deleted';

/** One item as a source yields it: where it was found, and what it is or why it could not be read. */
export interface ReadItem {
  /** The file, or the path inside an archive or folder, relative to the path given by the user; '' for that path itself. */
  readonly path: string;
  /** Byte offset in that file at which the item starts; null when not known. */
  readonly offset: number | null;
  readonly folder: FolderClass;
  readonly envelope: Envelope | null;
  /** Acts of a mail that has any: beside the envelope, because better rules must not make it another one. */
  readonly acts?: MessageActs | null;
  /** Set exactly when `envelope` is null: one sentence for the receipt. */
  readonly error: string | null;
}

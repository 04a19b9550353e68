/** Rows and pages about people, as the window shows them and the command line prints them (command-line.md). */

import type { HitClass } from '../journal/ledger-acts.ts';
import type { BeforeYouAsk, LedgerEntry, MatterKind, OpenMatterEntry } from './ledger.ts';

/** Kept, offered, unknown, or turned down. */
export type PersonStatus = 'network' | 'suggestion' | 'unknown' | 'ignored';
/** Seen from the user: `out` from me, `in` from them. */
export type Direction = 'out' | 'in' | 'both';

/** The five states of model.md 5, and the words shown instead of one. */
export type ShownState =
  | 'Strong'
  | 'Steady'
  | 'Cooling'
  | 'Fading'
  | 'Dormant'
  | 'New'
  | 'Unknown'
  | 'no contact yet';

/** What stands beside the state (model.md 5). */
export type Label = 'One-sided' | 'Reconnect';

/** One person as lists show them and the command line prints them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** Most used first. */
  readonly addresses: readonly string[];
  /** '' when not known. */
  readonly organization: string;
  readonly status: PersonStatus;
  /** ISO day the figures are of: where the files end, or a touch known since; today before any contact. */
  readonly asOf: string;
  /** Whether a suggestion is to be decided on now; `not now` for one put off, and for everybody else. */
  readonly offered: 'now' | 'not now';
  /** Key of the circle; null outside the network. */
  readonly circle: string | null;
  readonly cadenceDays: number;
  /** 1 to 3. */
  readonly star: number;
  /** 0 to 1; null outside the network and before any contact. */
  readonly health: number | null;
  /** null for suggestions that have a plain state: only the network has one. */
  readonly state: ShownState | null;
  readonly labels: readonly Label[];
  readonly strength: number;
  /** Rounded days between contacts (τ_own); null before the first contact. */
  readonly rhythmDays: number | null;
  /** ρ of model.md 4; null before the first contact. */
  readonly overdue: number | null;
  readonly due: boolean;
  /** health now minus health 30 days before; null when not known. */
  readonly trend: number | null;
  /** Days since the last contact-day as of the person's own asOf; null before the first. */
  readonly gapDays: number | null;
  /** ISO 8601 day, in the library's zone. */
  readonly lastTouch: string | null;
  readonly lastDirection: Direction | null;
  readonly touchpoints: number;
  readonly contactDays: number;
  /** Items, uncapped. */
  readonly sent: number;
  readonly received: number;
  readonly meetings: number;
  /** Ledger balance, −1 to 1; null while nothing is known. */
  readonly balance: number | null;
  /** 0 to 1; null outside the network. */
  readonly primed: number | null;
  /** The one sentence to show beside the name. */
  readonly reason: string;
  /** For a suggestion: why it is offered, in one line. */
  readonly evidence: string;
  /** ISO day before which nobody is reminded of them; null while not snoozed. */
  readonly snoozedUntil: string | null;
  /** What is open between the user and them, each kind once. */
  readonly waiting: readonly MatterKind[];
}

/** One touchpoint, as a person’s page lists it. */
export interface TimelineEntry {
  /** ISO 8601 instant in UTC for mail and meetings, a day for logged touches. */
  readonly date: string;
  /** ISO day in the library's zone. */
  readonly day: string;
  readonly kind: string;
  readonly direction: Direction;
  readonly groupSize: number;
  /** Subject, summary or note. */
  readonly subject: string;
  /** File it came from, or 'by hand'. */
  readonly source: string;
  /** The journal entry of a touch logged by hand, else null. */
  readonly act: number | null;
}

/** Addresses that are one person, and the sentence that says why. */
interface Togetherness {
  readonly addresses: readonly string[];
  readonly reason: string;
}

/** Two people who may be one. */
export interface LikelyPair {
  readonly a: PersonRow;
  readonly b: PersonRow;
  /** The sentence that says why. */
  readonly reason: string;
  /** Names of some people both write with. */
  readonly shared: readonly string[];
}

/** Somebody in whose name, notes or subjects a search was found. */
export interface FoundInText {
  readonly id: string;
  /** What holds most of the search's words. */
  readonly where: 'name' | 'notes' | 'subjects';
  /** That line of the notes, or that subject; '' for a name. */
  readonly line: string;
}

/** All that a person’s page shows. */
export interface PersonPage extends PersonRow {
  /** What the person is called where; the first is shown. */
  readonly names: readonly string[];
  /** "as of 3 May, where your files end"; '' when the figures are of today or yesterday. */
  readonly asOfSentence: string;
  /** Why the addresses belong together; empty for one address. */
  readonly together: readonly Togetherness[];
  /** Job title by the user's word, else by the newest contacts file; '' when not known. */
  readonly title: string;
  /** `YYYY-MM-DD`, or `--MM-DD` where nothing tells the year; by the user's word before any file. Null when not known. */
  readonly birthday: string | null;
  /** Web addresses of the person in contacts files, profiles among them. */
  readonly urls: readonly string[];
  /** ISO day on which the user and they connected on a network; null when not known. */
  readonly connectedOn: string | null;
  /** Sentences that explain the health, most telling first. */
  readonly reasons: readonly string[];
  /** Newest first; rejected ones too. */
  readonly ledger: readonly LedgerEntry[];
  /** Kinds of sentences that are passed over between the user and them; `mute-for` off lets one be found again. */
  readonly passedOver: readonly HitClass[];
  /** What is open between the user and them, newest first. */
  readonly matters: readonly OpenMatterEntry[];
  /** Null outside the network. */
  readonly beforeYouAsk: BeforeYouAsk | null;
  /** Keys of occasions the user does not want to be told of again, in alphabetical order. */
  readonly dismissed: readonly string[];
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly notes: string;
  readonly nextMeeting: { readonly date: string; readonly summary: string } | null;
  /** Gaps between contact-days in days, oldest first, the running one last: the rhythm as a picture. */
  readonly gaps: readonly number[];
  /** Health on the first day of each of the last 24 months, oldest first; null before the first contact. */
  readonly healthByMonth: readonly (number | null)[];
}

/** A circle with its default cadence in days and how many are in it. */
export interface Circle {
  readonly key: string;
  readonly name: string;
  readonly days: number;
  readonly people: number;
}

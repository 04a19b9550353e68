import type { FoundHit } from '../journal/ledger-acts.ts';
import type { Effort, ReasonKind } from '../model/attention.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import type { OpenMatterEntry } from './ledger.ts';
import type { PersonRow } from './people.ts';

/** The day's list and what stands beside it (product.md "Today", model.md 9). */

/** Why somebody is named. */
export interface TodayReason {
  readonly kind: ReasonKind;
  /** What `dismiss` names it by: the same for the same occasion, and never for another. */
  readonly key: string;
  /** "Usually every 23 days; it has been 61." */
  readonly sentence: string;
  /** The sentence of a message it was found in; '' when there is none. */
  readonly quote: string;
  /** The touchpoints or facts behind it, in sentences. */
  readonly why: readonly string[];
  /** What `judge` names the hit by; null where no sentence was found. */
  readonly hit: FoundHit | null;
}

/** What the window offers to do for a suggestion. */
export type HelpStep =
  /** A mail that starts from giving; `body` may be empty. */
  | {
      readonly do: 'write';
      readonly to: string;
      readonly subject: string;
      readonly body: string;
      readonly log: LoggedKind;
    }
  /** Nothing to write: done elsewhere, and then noted. */
  | { readonly do: 'log'; readonly log: LoggedKind }
  /** Somebody to introduce: the other person's id. */
  | {
      readonly do: 'introduce';
      readonly other: string;
      readonly to: readonly string[];
      readonly subject: string;
      readonly body: string;
    };

/** One way to help, or a light touch where none is known. */
export interface HelpSuggestion {
  readonly key: string;
  readonly effort: Effort;
  /** "Answer her question." */
  readonly sentence: string;
  /** What it comes from: "She wrote on 12 October: …" */
  readonly why: string;
  readonly step: HelpStep;
}

/** One person the day’s list names. */
export interface ReachOut {
  readonly person: PersonRow;
  readonly reason: TodayReason;
  readonly others: readonly TodayReason[];
  /** One or two, the smallest effort first. */
  readonly suggestions: readonly HelpSuggestion[];
}

/** A person by id and name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** Something open, with the person it is open with. */
export interface TodayMatter extends OpenMatterEntry {
  readonly person: NamedPerson;
}

/** Whom the user meets, and what to know. */
export interface MeetingBrief {
  /** ISO 8601 instant in UTC. */
  readonly date: string;
  readonly summary: string;
  readonly people: readonly (NamedPerson & {
    /** "Last spoke in May." "You promised the deck." Most useful first. */
    readonly lines: readonly string[];
  })[];
}

/** Somebody whose turn comes within the next two weeks. */
export interface Upcoming {
  readonly person: NamedPerson;
  /** ISO day. */
  readonly on: string;
  readonly sentence: string;
}

/** All that Today shows. */
export interface TodayPage {
  /** ISO day in the library's zone. */
  readonly day: string;
  /** "as of 3 May, where your files end"; '' when they are fresh. */
  readonly asOfSentence: string;
  /** Set when the files end more than 30 days ago: nobody is named any more, a newer export is asked for. */
  readonly stale: string | null;
  /** "Three people this week. You reached out in 9 of the last 12 weeks." */
  readonly headline: string;
  /** People a week, and how many were reached in this one. */
  readonly capacity: number;
  readonly reached: number;
  readonly reachOut: readonly ReachOut[];
  /** How many more there would be a reason for; said, not shown. */
  readonly beyond: number;
  readonly beyondSentence: string;
  /** How far reasons go, where the user's own past does not bear health out (model.md 10); '' where it does, and where nobody is named for the time that has passed. */
  readonly basisSentence: string;
  readonly meetings: readonly MeetingBrief[];
  readonly repliesOwed: readonly TodayMatter[];
  readonly promises: readonly TodayMatter[];
  readonly thanks: readonly TodayMatter[];
  readonly upcoming: readonly Upcoming[];
}

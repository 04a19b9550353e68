import { acquaints } from '../model/person-days.ts';
import type { OwnSending } from '../model/terms.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Topic } from '../topics/topics-of.ts';
import type { CompanyMove } from './company-move.ts';
import type { FoundContact } from './found-contact.ts';
import type { LedgerRecord } from './ledger-record.ts';
import type { Join } from './same-people.ts';

/** What the files say about one person, before any decision of the user. */
export interface FoundPerson {
  /** Stable while the person's first anchor is: `p` and a hash of it. */
  readonly id: string;
  /** By use, most used first: addresses and profiles, `hand:` and `card:` marks. See `anchors.ts`. */
  readonly anchors: readonly string[];
  /** Names in the user's address books, then names as sent, most used first; may be empty. */
  readonly names: readonly string[];
  /** Oldest first; none after `now`. */
  readonly touchpoints: readonly Touchpoint[];
  /** Day number on which the user first wrote to them, in mail to a crowd too; null when they never did. */
  readonly writtenOn: number | null;
  /** Day numbers on which the user began a thread with them, each once, in ascending order (model.md 8). */
  readonly opened: readonly number[];
  /** Last day known of: the end of coverage, or a single meeting that has passed since. */
  readonly asOf: number;
  readonly nextMeeting: NextMeeting | null;
  readonly contact: FoundContact;
  /** What the user and they wrote about more than once in the last years, the most telling first. */
  readonly topics: readonly Topic[];
  /** Set for somebody who writes from another company's domain than before. */
  readonly move: CompanyMove | null;
  /** Why the anchors belong together; none for a person with one anchor. */
  readonly joins: readonly Join[];
  readonly ledger: LedgerRecord;
}

/**
 * Whether the files alone leave somebody Unknown: the user never wrote to them and never met them (model.md 1). That of a
 * contact without any touch is so even where nothing tells what the user sent.
 */
export function isStranger({ writtenOn, touchpoints }: FoundPerson, ownSending: OwnSending): boolean {
  const tells = ownSending === 'seen' || touchpoints.length === 0;
  return tells && writtenOn === null && !touchpoints.some(acquaints);
}

/** The next meeting the user accepted: instant in ms since 1970 UTC, and its summary. */
export interface NextMeeting {
  readonly instant: number;
  readonly summary: string;
}

/** A meeting that is to come. */
export interface PlannedMeeting extends NextMeeting {
  /** Anchors of the others who come; of some no file may tell anything else. */
  readonly people: readonly string[];
}

/** What is settled about a person before their figures are computed: the user's choices and what the files can tell. */
import { checkedCadence, SUGGESTION_CADENCE } from './strength.ts';

/**
 * Whether the files hold anything sent by the user at all. When they do not, nobody could be anything but one-sided and unknown, so
 * both rules are off (model.md 1).
 */
export type OwnSending = 'seen' | 'not seen';

export type Terms =
  /** Kept by the user: has a cadence (days, 1 to 1,095), and a day number on which they were kept. */
  | {
      readonly standing: 'network';
      readonly cadence: number;
      readonly keptDay: number;
      readonly ownSending: OwnSending;
    }
  /** Anybody else: strength and rhythm at a cadence of 90 days, no health. */
  | { readonly standing: 'suggestion'; readonly cadence: number; readonly ownSending: OwnSending };

/**
 * Terms of a person of the network.
 * @throws RangeError unless the cadence is a whole number of days from 1 to 1,095
 */
export function networkTerms(cadence: number, keptDay: number, ownSending: OwnSending): Terms {
  return { standing: 'network', cadence: checkedCadence(cadence), keptDay, ownSending };
}

/** Terms of anybody outside the network: suggestions, unknown and ignored people. */
export function suggestionTerms(ownSending: OwnSending): Terms {
  return { standing: 'suggestion', cadence: SUGGESTION_CADENCE, ownSending };
}

/** What is settled about a person before their figures are computed: the user's choices and what the files can tell. */
import { checkedCadence, SUGGESTION_CADENCE } from './strength.ts';

/**
 * Whether the files hold anything sent by the user at all. When they do not, nobody could be anything but one-sided and unknown, so
 * both rules are off (model.md 1).
 */
export type OwnSending = 'seen' | 'not seen';

interface CommonTerms {
  readonly cadence: number;
  readonly ownSending: OwnSending;
  /**
   * Day number on which the user first wrote to them in a mail that touches nobody, such as one to a crowd; null when they
   * never did. Mail that touches them speaks for itself.
   */
  readonly writtenOn: number | null;
}

/** On which terms a person is judged: as one of the network, or as a suggestion. */
export type Terms =
  /** Kept by the user: has a cadence (days, 1 to 1,095), and a day number on which they were kept. */
  | (CommonTerms & { readonly standing: 'network'; readonly keptDay: number })
  /** Anybody else: strength and rhythm at a cadence of 90 days, no health. */
  | (CommonTerms & { readonly standing: 'suggestion' });

/**
 * Terms of a person of the network.
 * @throws RangeError unless the cadence is a whole number of days from 1 to 1,095
 */
export function networkTerms(
  cadence: number,
  keptDay: number,
  ownSending: OwnSending,
  writtenOn: number | null = null,
): Terms {
  return { standing: 'network', cadence: checkedCadence(cadence), keptDay, ownSending, writtenOn };
}

/** Terms of anybody outside the network: suggestions, unknown and ignored people. */
export function suggestionTerms(ownSending: OwnSending, writtenOn: number | null = null): Terms {
  return { standing: 'suggestion', cadence: SUGGESTION_CADENCE, ownSending, writtenOn };
}

import type { HealthState } from '../model/health.ts';
import type { CoverageSpan } from './imports.ts';
import type { PersonRow, ShownState } from './people.ts';

/** What Insights shows: the user's own outreach, gives and asks, circles, old ties, the network as a picture. */

/** A week of the user's outreach. */
export interface OutreachWeek {
  /** ISO day it begins on. */
  readonly from: string;
  /** People reached: a thread opened, a give, a logged touch. */
  readonly reached: number;
  readonly gave: number;
  readonly asked: number;
  /** `unknown`: no file tells of it. */
  readonly known: 'covered' | 'away' | 'unknown';
}

/** Gives and asks of a month, by number. */
export interface LedgerMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly gaveOut: number;
  readonly askedOut: number;
  readonly gaveIn: number;
  readonly askedIn: number;
}

/** One circle over time. */
export interface CircleTrend {
  readonly key: string;
  readonly name: string;
  readonly people: number;
  /** Mean health on the first day of each of the last 24 months, oldest first; null where nothing is known. */
  readonly healthByMonth: readonly (number | null)[];
  readonly states: Readonly<Record<HealthState, number>>;
  /** "Cooler than three months ago."; '' when there is nothing to say. */
  readonly sentence: string;
}

/** One person of the network in the picture: ring by health, sector by circle. */
export interface NetworkMark {
  readonly id: string;
  readonly name: string;
  readonly circle: string | null;
  readonly health: number | null;
  readonly state: ShownState | null;
  readonly star: number;
}

/** All that Insights shows. */
export interface InsightsPage {
  readonly asOfSentence: string;
  /** 0 to 1; null below 8 covered weeks or when nobody was reached (model.md 8). */
  readonly steadiness: number | null;
  readonly steadinessSentence: string;
  /** The last 52 weeks, oldest first. */
  readonly weeks: readonly OutreachWeek[];
  /** "Mostly when you need something", as a question; null when it is not so. */
  readonly pattern: string | null;
  /** The last 24 months, oldest first. */
  readonly months: readonly LedgerMonth[];
  readonly circles: readonly CircleTrend[];
  readonly reconnect: readonly { readonly person: PersonRow; readonly sentence: string }[];
  /** Set when the cadences ask for more than 1.5 × the capacity: longer cadences or fewer people are proposed. */
  readonly overload: string | null;
  readonly network: readonly NetworkMark[];
  /** What the user's own past says of health, before the whole check is asked for. */
  readonly verdictSentence: string;
  readonly coverage: readonly {
    readonly path: string;
    readonly mail: CoverageSpan;
    readonly calendar: CoverageSpan;
  }[];
}

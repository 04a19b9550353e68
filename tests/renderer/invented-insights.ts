import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { asOf, cadences, daysBefore, sequence } from './invented-people.ts';

const names = { close: 'Close', active: 'Active', wide: 'Wide', yearly: 'Yearly' } as const;

/** Two years of a circle's mean health: it wanders a little, and of its first months nothing is known. */
function meanHealth(key: keyof typeof cadences, next: () => number): readonly (number | null)[] {
  let health = { close: 0.62, active: 0.5, wide: 0.46, yearly: 0.38 }[key];
  const drift = key === 'wide' ? -0.006 : 0.002;
  return Array.from({ length: 24 }, (_, month) => {
    health += drift + 0.05 * (next() - 0.5);
    return month < 3 ? null : health;
  });
}

/** An invented look back over invented people. */
export function inventedInsights(network: readonly PersonRow[]): InsightsPage {
  const next = sequence(77);
  return {
    asOfSentence: '',
    verdictSentence:
      'On your own past, health told better who would stay in touch than the last contact alone.',
    steadiness: 0.62,
    steadinessSentence: 'You reach out a little nearly every week. That is what keeps a network alive.',
    weeks: Array.from({ length: 52 }, (_, week) => ({
      from: daysBefore(7 * (51 - week) + 6),
      reached: Math.floor(5 * next()),
      gave: Math.floor(3 * next()),
      asked: Math.floor(2 * next()),
      known: week === 30 ? 'away' : week < 4 ? 'unknown' : 'covered',
    })),
    pattern:
      'In the last year most of your reaching out came in weeks when you asked for something. A few hellos now?',
    months: Array.from({ length: 24 }, (_, index) => ({
      month: new Date(Date.UTC(2024, 11 + index, 1)).toISOString().slice(0, 7),
      gaveOut: Math.floor(6 * next()),
      askedOut: Math.floor(4 * next()),
      gaveIn: Math.floor(5 * next()),
      askedIn: Math.floor(4 * next()),
    })),
    circles: (Object.keys(cadences) as (keyof typeof cadences)[]).map((key) => {
      const people = network.filter(({ circle }) => circle === key);
      const of = (state: string) => people.filter((row) => row.state === state).length;
      return {
        key,
        name: names[key],
        people: people.length,
        // As the app answers: a circle without people has no past.
        healthByMonth: people.length === 0 ? [] : meanHealth(key, next),
        states: {
          Strong: of('Strong'),
          Steady: of('Steady'),
          Cooling: of('Cooling'),
          Fading: of('Fading'),
          Dormant: of('Dormant'),
        },
        sentence: key === 'wide' ? 'Cooler than three months ago.' : '',
      };
    }),
    reconnect: network
      .filter(({ labels }) => labels.includes('Reconnect'))
      .map((person) => ({
        person,
        sentence: `You were in touch on ${person.contactDays} days, both of you: an old tie worth a hello.`,
      })),
    overload: null,
    network: network.map(({ id, name, circle, health, state, star }) => ({
      id,
      name,
      circle,
      health,
      state,
      star,
    })),
    coverage: [
      { path: '/home/ana/Downloads/All mail.mbox', mail: ['2017-02-11', asOf], calendar: null },
      { path: '/home/ana/Downloads/calendar.ics', mail: null, calendar: ['2018-05-02', '2026-11-19'] },
      {
        path: '/home/ana/Archive/Outlook 2014.pst',
        mail: ['2012-09-03', '2014-12-30'],
        calendar: ['2013-01-07', '2014-11-28'],
      },
    ],
  };
}

const twoWay = { health: 0.79, recency: 0.73, count90: 0.75, rfm: 0.78, interactionsRank: 0.77 };
const around = (value: number) => [value - 0.03, value + 0.03] as const;
const intervals = {
  health: around(0.79),
  recency: around(0.73),
  count90: around(0.75),
  rfm: around(0.78),
  interactionsRank: around(0.77),
};
const brier = { health: 0.17, recency: 0.19, count90: 0.18, rfm: 0.18, interactionsRank: 0.18, base: 0.22 };

/** An invented look at how well health did. */
export const inventedBacktest: BacktestDocument = {
  verdict: 'health',
  eligible: 812,
  tested: 301,
  cuts: ['2025-11-20', '2026-02-18', '2026-05-19', '2026-08-22'],
  auc: { any: twoWay, twoWay },
  intervals: { any: intervals, twoWay: intervals },
  brier: { any: brier, twoWay: brier },
  states: [
    { state: 'Strong', units: 90, any: 0.9, twoWay: 0.8 },
    { state: 'Steady', units: 80, any: 0.7, twoWay: 0.6 },
    { state: 'Cooling', units: 70, any: 0.5, twoWay: 0.4 },
    { state: 'Fading', units: 40, any: 0.3, twoWay: 0.2 },
    { state: 'Dormant', units: 21, any: 0.1, twoWay: 0.1 },
  ],
  sentence:
    'Of two people, one of whom you then exchanged something with and one not, health put the right one first 8 times in 10; going by the last contact alone would have done so 7 times in 10.',
};

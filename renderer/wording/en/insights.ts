import type { ScoreName } from '../../../shared/backtest/report.ts';
import type { LedgerMonth, OutreachWeek } from '../../../shared/contract/insights.ts';
import { counted, dayText, monthText } from '../format.ts';

const times = (value: number) =>
  value === 1 ? 'once' : value === 2 ? 'twice' : counted(value, 'time', 'times');
const people = (value: number) => counted(value, 'person', 'people');

/** Words of the look back. */
export const insights = {
  title: 'Insights',
  empty: {
    title: 'A look back needs a little past',
    text: 'Once there are people in your network, you see here how evenly you reach out, which circles cool, and which old ties are worth a hello.',
    discover: (found: number) => `Meet the ${people(found)} found in your files`,
    imports: 'Import mail or calendars',
  },
  steadiness: {
    title: 'How evenly you reach out',
    hint: (of100: number) =>
      `Steadiness ${of100} of 100, over the last 26 weeks: in how many weeks you reached anybody, less for how much came in the four busiest.`,
    picture: 'Your year of weeks',
    rest: 'Each bar is a week, as high as the people you reached in it.',
    week: ({ from, reached, gave, asked, known }: OutreachWeek) => {
      const week = `Week of ${dayText(from)}`;
      if (known === 'unknown') return `${week}: no file tells of it.`;
      const did = [`you reached ${people(reached)}`];
      if (gave > 0) did.push(`gave ${times(gave)}`);
      if (asked > 0) did.push(`asked ${times(asked)}`);
      return `${week}${known === 'away' ? ' (away)' : ''}: ${did.join(', ')}.`;
    },
    legend: {
      reached: 'people reached',
      gave: 'you gave',
      asked: 'you asked',
      away: 'away',
      unknown: 'not known',
    },
  },
  network: {
    title: 'The people around you',
    text: 'The nearer to the middle, the better you are doing; each circle has its own sector.',
    picture: (count: number) =>
      `${people(count)} around you: the nearer to the middle, the better you are doing; each circle has its own sector.`,
    how: 'Drag to move; zoom with + and −, or with Ctrl and the wheel.',
    keys: 'Arrow keys go from person to person, up and down from circle to circle, Enter opens.',
    here: (name: string, state: string, circle: string) => [name, state, circle].filter(Boolean).join(', '),
    position: (said: string, at: number, of: number) => `${said}. ${at} of ${of}.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everybody',
    you: 'You',
    find: 'Find a person in the picture',
    table: 'As a table',
    hideTable: 'Hide the table',
    circle: 'Circle',
    all: 'All',
    noCircle: 'No circle',
  },
  circles: {
    title: 'Your circles over time',
    picture: (name: string) => `Health of ${name} over time`,
    rest: 'Mean health, month by month.',
    people,
    states: (name: string) => `How the people in ${name} are doing`,
  },
  months: {
    title: 'Gives and asks over time',
    picture: 'Gives and asks, month by month',
    rest: 'What was given stands above the line, what was asked below it.',
    you: 'You',
    they: 'They',
    month: ({ month, gaveOut, askedOut, gaveIn, askedIn }: LedgerMonth) =>
      `${monthText(month)}: you gave ${times(gaveOut)} and asked ${times(askedOut)}; they gave ${times(gaveIn)} and asked ${times(askedIn)}.`,
    gave: 'given',
    asked: 'asked',
    empty: 'Nothing was found yet that either side gave or asked for.',
  },
  reconnect: {
    title: 'Old ties worth a hello',
    empty: 'No old tie has gone dormant.',
    more: (more: number) => `Show ${people(more)} more`,
  },
  backtest: {
    title: 'How well this works for you',
    text: 'Wellspring can look at your own past: had it told you then how each tie was doing, would it have been right about who stayed in touch? It takes a few seconds and stays on this computer.',
    start: 'Check it on my past',
    table: 'How often the right one of two people came first',
    score: 'Going by',
    scores: {
      health: 'Health',
      recency: 'The last contact alone',
      count90: 'Contacts in 90 days',
      rfm: 'Last contact, contacts and total, fitted',
      interactionsRank: 'Interactions, yours counting five times',
    } satisfies Record<ScoreName, string>,
    any: 'Any contact after',
    twoWay: 'Contact both ways after',
    auc: (value: number, range: readonly [number, number] | null) =>
      range === null
        ? `${Math.round(value * 100)} of 100`
        : `${Math.round(value * 100)} of 100 (${Math.round(range[0] * 100)} to ${Math.round(range[1] * 100)})`,
    none: '–',
    states: 'In touch again within 90 days, by state',
    share: (state: string, share: number, units: number) =>
      `${state}: ${Math.round(share * 10)} of 10 (looked at ${times(units)})`,
    explain:
      '50 of 100 is a coin, 100 is never wrong. In brackets: where the figure would lie with other people like yours.',
  },
  coverage: {
    title: 'What your files cover',
    mail: 'mail',
    calendar: 'calendar',
    span: ([from, to]: readonly [string, string]) => `${dayText(from)} to ${dayText(to)}`,
    nothing: 'nothing dated',
    empty: 'No file has been imported.',
  },
  keys: {
    along: 'In a picture: to the next point or person',
    circles: 'In the network: to the next circle',
    zoom: 'In the network: closer, further, everybody',
    open: 'In the network: open the person',
  },
} as const;

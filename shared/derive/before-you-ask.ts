import type { BeforeYouAsk, PrimedFactor } from '../contract/ledger.ts';
import { actWeight, balanceWord, type LedgerAct } from '../model/ledger.ts';
import {
  ANSWER_DAYS,
  type Opening,
  PRIMED_EXPONENTS,
  PRIMING_DAYS,
  type PrimedWord,
  primedOf,
  primedWord,
} from '../model/primed.ts';
import {
  balanceSentence,
  creditFactor,
  healthFactor,
  lightAdvice,
  matterAdvice,
  oldAskAdvice,
  primedHeadline,
  primeFactor,
  responsiveFactor,
  restFactor,
  tellOutcomeAdvice,
  type YearOfActs,
} from '../wording/before-you-ask-words.ts';
import { partsOf } from './person-primed.ts';
import type { PersonView, Setting } from './person-view.ts';

const yearDays = 365;
/** Openings older than this no longer say how somebody answers. */
const answeringDays = 730;
/** For so long after an ask it is good to tell what came of it. */
const outcomeDays = 60;
/** At most so many things to do first. */
const mostAdvice = 3;

function yearOfActs(acts: readonly LedgerAct[], day: number): YearOfActs {
  const year = acts.filter((act) => act.day <= day && day - act.day < yearDays);
  const counted = (type: LedgerAct['type'], by: LedgerAct['by']) =>
    year.filter((act) => act.type === type && act.by === by);
  const unasked = counted('give', 'them').filter((act) => act.type === 'give' && act.answers === null);
  return {
    gave: counted('give', 'me').length,
    // An ask about dates alone weighs nothing.
    asked: counted('ask', 'me').filter((act) => actWeight(act) > 0).length,
    received: unasked.length,
  };
}

function answering(openings: readonly Opening[], day: number) {
  const told = openings.filter((one) => day - one.day > ANSWER_DAYS && day - one.day <= answeringDays);
  const inTime = told.filter(({ day: on, answered }) => answered !== null && answered - on <= ANSWER_DAYS);
  return { sent: told.length, answered: inTime.length };
}

/** The last ask of weight by them within a year that no message or touch of the user's has answered. */
function openAsk(view: PersonView): LedgerAct | null {
  const { ledger, figures } = view;
  const told = new Set(ledger.matters.map(({ day }) => day));
  const lastOut = view.touchpoints.findLast(({ direction }) => direction !== 'in');
  const open = ledger.acts.filter(
    (act) =>
      act.type === 'ask' &&
      act.by === 'them' &&
      (act.kind === 'major' || act.kind === 'favour') &&
      figures.day - act.day < yearDays &&
      act.day > (lastOut?.day ?? Number.NEGATIVE_INFINITY) &&
      !told.has(act.day),
  );
  return open.at(-1) ?? null;
}

function contactOf({ figures }: PersonView): 'none' | 'long ago' | 'some' {
  if (figures.shown === 'no contact yet') return 'none';
  return figures.state === 'Dormant' ? 'long ago' : 'some';
}

/** What could be given first, best first: what is open, what they once asked for, what came of the last ask, a light touch. */
function adviceOf(
  view: PersonView,
  word: PrimedWord,
  lastAsk: number | null,
  today: number,
): readonly string[] {
  const { ledger, figures } = view;
  const contact = contactOf(view);
  const ask = openAsk(view);
  const fresh = lastAsk !== null && figures.day - lastAsk <= outcomeDays;
  const advice = [
    ...ledger.matters.map(({ matter, day }) => matterAdvice(matter, day, today)),
    ...(ask === null ? [] : [oldAskAdvice(ask.day, today)]),
    ...(fresh ? [tellOutcomeAdvice(lastAsk, today)] : []),
    ...(word === 'primed' ? [] : lightAdvice(contact)),
  ];
  return [...new Set(advice)].slice(0, mostAdvice);
}

/** Whether an ask of the user's would be natural now, and why, and what to give first (model.md 7). */
export function beforeYouAsk(view: PersonView, { today }: Setting): BeforeYouAsk {
  const { ledger, figures } = view;
  const { factors, lastAsk, primingDays, gaveDays, askingDays } = partsOf(view);
  const primed = primedOf(factors);
  const word = primedWord(primed, figures.state === 'Dormant' ? 'dormant' : 'awake');
  const since = lastAsk !== null && figures.day - lastAsk < PRIMING_DAYS ? lastAsk : null;
  const said: Readonly<Record<PrimedFactor['name'], string>> = {
    health: healthFactor(factors.health, askingDays > 0 ? 'left out' : 'none'),
    credit: creditFactor(factors.credit, yearOfActs(ledger.acts, figures.day)),
    prime: primeFactor({ days: primingDays, gaveDays, lastAsk: since }, today),
    responsive: responsiveFactor(answering(ledger.openings, figures.day)),
    rest: restFactor(lastAsk, today),
  };
  const names = Object.keys(said) as PrimedFactor['name'][];
  const holds = (name: PrimedFactor['name']) => factors[name] ** PRIMED_EXPONENTS[name];
  return {
    primed,
    word,
    headline: primedHeadline(word, contactOf(view)),
    factors: names
      .toSorted((a, b) => holds(a) - holds(b))
      .map((name) => ({ name, value: factors[name], sentence: said[name] })),
    advice: adviceOf(view, word, lastAsk, today),
    balance: ledger.balance,
    balanceWord: balanceWord(ledger.balance),
    balanceSentence: balanceSentence(balanceWord(ledger.balance)),
  };
}

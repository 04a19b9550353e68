import type { BeforeYouAsk, LedgerEntry, OpenMatterEntry } from '../../shared/contract/ledger.ts';
import type { PersonPage } from '../../shared/contract/people.ts';
import { ledgerKindName } from '../../shared/wording/ledger-act-words.ts';
import { table } from './output.ts';

/** The newest so many are listed; --json has all. */
const mostShown = 20;

function askLines(ask: BeforeYouAsk): readonly string[] {
  return [
    '',
    `Before you ask: ${ask.headline} (primed ${ask.primed.toFixed(2)})`,
    ...ask.factors.map(({ sentence }) => `  ${sentence}`),
    `  ${ask.balanceSentence}`,
    ...(ask.advice.length > 0 ? ['First:', ...ask.advice.map((one) => `  ${one}`)] : []),
  ];
}

function matterLines({ said, sentence }: OpenMatterEntry): readonly string[] {
  return [said, ...(sentence === '' ? [] : [`  “${sentence}”`])];
}

function entryRow(entry: LedgerEntry): readonly string[] {
  const who = entry.direction === 'out' ? 'you' : 'they';
  const did = entry.type === 'give' ? 'gave' : 'asked';
  return [
    entry.date,
    `${who} ${did}`,
    ledgerKindName(entry.kind),
    entry.status === 'suggested' ? '' : entry.status,
    entry.sentence || entry.subject,
  ];
}

/** What the terminal shows of gives and asks with somebody; empty when nothing is known. */
export function ledgerLines({ beforeYouAsk, matters, ledger }: PersonPage): readonly string[] {
  const more = ledger.length - mostShown;
  return [
    ...(beforeYouAsk === null ? [] : askLines(beforeYouAsk)),
    ...(matters.length === 0 ? [] : ['', 'Open:', ...matters.flatMap(matterLines)]),
    ...(ledger.length === 0 ? [] : ['', 'Gives and asks:', table(ledger.slice(0, mostShown).map(entryRow))]),
    ...(more > 0 ? [`… and ${more} more; --json lists them all.`] : []),
  ];
}

import type { FoundAct } from '../acts/found-act.ts';
import { answerWords } from '../acts/found-act.ts';
import { Acquaintances } from './acquaintances.ts';
import { meantActs } from './addressed.ts';
import { formulasIn } from './formulas.ts';
import type { CalledNames, LedgerMessage } from './ledger-input.ts';
import type { Answered, LedgerRecord, RecordedMessage } from './ledger-record.ts';
import { asksSomething, openingsOf } from './openings.ts';

/** A message with those of its acts that stand between the user and one person. */
interface Said {
  readonly message: LedgerMessage;
  readonly acts: readonly FoundAct[];
}

/**
 * What the messages say of gives and asks with everybody they speak to or come from (model.md 6 and 7): once formulas, what is meant
 * for others, and introductions of people who know each other are left out. Pure; the messages in any order.
 * @param messages those that count, none twice, none after the moment of deriving
 */
export function deriveLedger(
  messages: readonly LedgerMessage[],
  names: CalledNames,
): ReadonlyMap<string, LedgerRecord> {
  const inTime = messages.toSorted(
    (a, b) => a.instant - b.instant || (a.references[0] < b.references[0] ? -1 : 1),
  );
  const byPerson = saidByPerson(inTime, names);
  const asked = askedIn(inTime);
  return new Map(
    [...byPerson].map(([person, said]) => {
      const between = said.map(({ message }) => message);
      return [
        person,
        {
          messages: said.flatMap((one) => recorded(one, person, asked) ?? []),
          openings: openingsOf(between),
        },
      ] as const;
    }),
  );
}

/** By person, in the order of time. */
function saidByPerson(
  inTime: readonly LedgerMessage[],
  names: CalledNames,
): ReadonlyMap<string, readonly Said[]> {
  const isFormula = formulasIn(inTime);
  const acquaintances = new Acquaintances();
  // Who met whom is asked of introductions alone, and costs memory.
  const introduces = inTime.some(({ acts }) => acts?.acts.some((act) => act.class === 'introduction'));
  const byPerson = new Map<string, Said[]>();
  for (const message of inTime) {
    const together = introduces ? acquaintances.meet(message) : 'acquainted';
    const acts = (message.acts?.acts ?? []).filter((act) => {
      if (isFormula(act, message)) return false;
      return act.class !== 'introduction' || message.way === 'in' || together === 'strangers';
    });
    for (const person of message.direct) {
      const said = { message, acts: meantActs(acts, message, person, names) };
      const known = byPerson.get(person);
      if (known) known.push(said);
      else byPerson.set(person, [said]);
    }
  }
  return byPerson;
}

/** Messages that asked something, by Message-ID. */
function askedIn(messages: readonly LedgerMessage[]): ReadonlyMap<string, LedgerMessage> {
  const asked = new Map<string, LedgerMessage>();
  for (const message of messages) {
    if (!asksSomething(message)) continue;
    for (const id of message.messageIds) asked.set(id, message);
  }
  return asked;
}

/** The message as it is recorded with a person; null when it has nothing to tell. */
function recorded(
  { message, acts }: Said,
  person: string,
  asked: ReadonlyMap<string, LedgerMessage>,
): RecordedMessage | null {
  const answers = answeredBy(message, person, asked);
  if (acts.length === 0 && (answers === null || answers.words < answerWords)) return null;
  const { item, references, instant, day, way, addressees } = message;
  return { item, references, instant, day, way, addressees, answers, acts };
}

/** What of the other side's, between the same two, a message answers. */
function answeredBy(
  message: LedgerMessage,
  person: string,
  asked: ReadonlyMap<string, LedgerMessage>,
): Answered | null {
  for (const id of message.replyTo) {
    const ask = asked.get(id);
    if (ask === undefined || ask.way === message.way || !ask.direct.includes(person)) continue;
    return { ask: ask.references[0], words: message.acts?.ownWordCount ?? 0 };
  }
  return null;
}

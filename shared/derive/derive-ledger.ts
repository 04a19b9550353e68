import type { FoundAct } from '../acts/found-act.ts';
import { isMeantFor, meantPeople } from './addressed.ts';
import { formulasIn } from './formulas.ts';
import { ledgerActsOf } from './ledger-acts.ts';
import type { LedgerMessage, LedgerSetting } from './ledger-input.ts';
import { type Matter, matterOf } from './open-matters.ts';
import { openingsOf } from './openings.ts';
import type { OpenMatter, PersonLedger } from './person-ledger.ts';

const asking = new Set(['major', 'favour', 'information', 'scheduling', 'question']);

/** Messages that asked something, by Message-ID. */
function askedIn(messages: readonly LedgerMessage[]): ReadonlyMap<string, LedgerMessage> {
  const asked = new Map<string, LedgerMessage>();
  for (const message of messages) {
    if (!message.acts?.acts.some((act) => asking.has(act.class))) continue;
    for (const id of message.messageIds) asked.set(id, message);
  }
  return asked;
}

/** Tells, message by message in the order of time, whether two people were together in an earlier one. */
class Acquaintances {
  readonly #pairs = new Set<string>();

  /** Whether the people an introduction speaks to had all been together before. Notes those of the message. */
  meet({ direct, others }: LedgerMessage): 'acquainted' | 'strangers' {
    const people = [...direct, ...others];
    let strangers = false;
    for (const [index, one] of people.entries()) {
      for (const other of people.slice(index + 1)) {
        const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`;
        if (!this.#pairs.has(pair) && direct.includes(one) && direct.includes(other)) strangers = true;
        this.#pairs.add(pair);
      }
    }
    return strangers ? 'strangers' : 'acquainted';
  }
}

/**
 * The ledger of everybody the messages speak to or come from (model.md 6 and 7). Pure; the messages in any order.
 * @param messages those that count, none twice
 */
export function deriveLedger(
  messages: readonly LedgerMessage[],
  setting: LedgerSetting,
): ReadonlyMap<string, PersonLedger> {
  const inTime = messages
    .filter((message) => message.day <= setting.asOf)
    .sort((a, b) => a.instant - b.instant || a.item - b.item);
  const isFormula = formulasIn(inTime);
  const acquaintances = new Acquaintances();
  /** Per person their messages, with the acts of each that are meant for them, or by them for the user. */
  const byPerson = new Map<string, { message: LedgerMessage; acts: readonly FoundAct[] }[]>();
  const introduces = inTime.some(({ acts }) => acts?.acts.some((act) => act.class === 'introduction'));
  for (const message of inTime) {
    // Who met whom is asked of introductions alone, and costs memory.
    const together = introduces ? acquaintances.meet(message) : 'acquainted';
    const acts = (message.acts?.acts ?? []).filter((act) => {
      if (setting.off.has(act.class) || isFormula(act, message)) return false;
      return act.class !== 'introduction' || (message.way === 'out' ? together === 'strangers' : true);
    });
    for (const person of message.direct) {
      const meant = acts.filter((act) =>
        message.way === 'out'
          ? meantPeople(act, message, setting).includes(person)
          : isMeantFor(act, setting.myNames),
      );
      const known = byPerson.get(person);
      if (known) known.push({ message, acts: meant });
      else byPerson.set(person, [{ message, acts: meant }]);
    }
  }
  const asked = askedIn(inTime);
  return new Map(
    [...byPerson].map(([person, said]) => [person, ledgerOf(person, said, asked, setting)] as const),
  );
}

function ledgerOf(
  person: string,
  said: readonly { readonly message: LedgerMessage; readonly acts: readonly FoundAct[] }[],
  asked: ReadonlyMap<string, LedgerMessage>,
  setting: LedgerSetting,
): PersonLedger {
  /** The message of the other side's that asked, between the same two, which one answers. */
  const answered = (message: LedgerMessage): number | null => {
    const found = message.replyTo.map((id) => asked.get(id));
    const one = found.find(
      (other) => other !== undefined && other.way !== message.way && other.direct.includes(person),
    );
    return one?.item ?? null;
  };
  const open = (matter: Matter): readonly OpenMatter[] =>
    said.flatMap(({ message, acts }) => matterOf(matter, message, acts, person, setting) ?? []);
  return {
    acts: said.flatMap(({ message, acts }) => ledgerActsOf(message, acts, answered(message))),
    openings: openingsOf(said.map(({ message }) => message)),
    repliesOwed: open('reply owed'),
    promisesOpen: open('promise open'),
    thanksDue: open('thanks due'),
  };
}

import type { FoundAct } from '../acts/found-act.ts';
import type { CalledNames, LedgerMessage } from './ledger-input.ts';

/** Words for all who read it: they call nobody by name. */
const everybody =
  /^(?:all|everyone|everybody|team|folks|guys|both|ladies|gentlemen|alle|zusammen|tous|toutes|todos|todas)$/;

function calledWords(called: string): readonly string[] {
  return (called.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'and');
}

/** Whether an act that somebody does toward the readers is meant for one with these names: others may be called by theirs. */
export function isMeantFor(act: FoundAct, names: ReadonlySet<string>): boolean {
  const words = calledWords(act.called);
  if (words.length === 0 || words.some((word) => everybody.test(word))) return true;
  return words.some((word) => names.has(word));
}

/** The people an act of the user's message is done to: those called among them, or all it speaks to. */
function meantPeople(act: FoundAct, message: LedgerMessage, names: CalledNames): readonly string[] {
  if (act.called === '') return message.direct;
  const called = message.direct.filter((person) => isMeantFor(act, names.namesOf(person)));
  // A name nobody here is known by is a nickname, or no name at all.
  return called.length > 0 ? called : message.direct;
}

/** Whether an act of somebody's message is done to the user. */
function isMeantForMe(act: FoundAct, message: LedgerMessage, names: CalledNames): boolean {
  if (isMeantFor(act, names.myNames)) return true;
  // In a mail to the user alone a name that nobody else here has is what the writer calls the user.
  const alone = message.addressees <= 1;
  return alone && !message.others.some((person) => isMeantFor(act, names.namesOf(person)));
}

/** Those acts of a message that are done to a person by the user, or by the person to the user. */
export function meantActs(
  acts: readonly FoundAct[],
  message: LedgerMessage,
  person: string,
  names: CalledNames,
): readonly FoundAct[] {
  if (acts.length === 0) return acts;
  return acts.filter((act) =>
    message.way === 'out'
      ? meantPeople(act, message, names).includes(person)
      : isMeantForMe(act, message, names),
  );
}

import type { FoundAct } from '../acts/found-act.ts';
import { foldedName } from '../anchors.ts';
import { shortForm } from '../identity/short-name-of.ts';
import type { CalledNames, LedgerMessage } from './ledger-input.ts';

/** Words for all who read it: they call nobody by name. */
const everybody =
  /^(?:all|everyone|everybody|team|folks|guys|both|ladies|gentlemen|alle|zusammen|tous|toutes|todos|todas)$/;

const joining: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y']);

/** Words of names, folded, without those that join them. */
export function nameWords(text: string): readonly string[] {
  return foldedName(text)
    .split(' ')
    .filter((word) => word.length > 1 && !joining.has(word));
}

/** Whether a word calls somebody with these names, by a short form too. */
function calls(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  for (const name of names) if (shortForm(word, name) !== 'none') return true;
  return false;
}

/** Whether an act that somebody does toward the readers is meant for one with these names: others may be called by theirs. */
export function isMeantFor(act: FoundAct, names: ReadonlySet<string>): boolean {
  const words = nameWords(act.called);
  if (words.length === 0 || words.some((word) => everybody.test(word))) return true;
  return words.some((word) => calls(word, names));
}

/** The people an act of the user's message is done to: those called among them, or all it speaks to. */
function meantPeople(act: FoundAct, message: LedgerMessage, names: CalledNames): readonly string[] {
  const { direct, others } = message;
  if (act.called === '') return direct;
  const isCalled = (person: string) => isMeantFor(act, names.namesOf(person));
  const called = direct.filter(isCalled);
  if (called.length > 0) return called;
  // In a mail to one a name that nobody else here has is a nickname, or no name at all. Among several it is anybody's.
  return direct.length === 1 && !others.some(isCalled) ? direct : [];
}

/** Whether an act of somebody's message is done to the user. */
function isMeantForMe(act: FoundAct, message: LedgerMessage, names: CalledNames): boolean {
  if (isMeantFor(act, names.myNames)) return true;
  return message.addressees <= 1 && !message.others.some((person) => isMeantFor(act, names.namesOf(person)));
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

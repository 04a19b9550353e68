import type { FoundAct } from '../acts/found-act.ts';
import type { LedgerMessage, LedgerSetting } from './ledger-input.ts';

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
export function meantPeople(
  act: FoundAct,
  message: LedgerMessage,
  setting: Pick<LedgerSetting, 'namesOf'>,
): readonly string[] {
  if (act.called === '') return message.direct;
  const called = message.direct.filter((person) => isMeantFor(act, setting.namesOf(person)));
  // A name nobody here is known by is a nickname, or no name at all.
  return called.length > 0 ? called : message.direct;
}

import type { FoundAct } from '../acts/found-act.ts';
import type { LedgerMessage, LedgerSetting } from './ledger-input.ts';
import type { OpenMatter } from './person-ledger.ts';

/** Days the user has to answer before a reply is owed. */
const answerDays = 3;
/** What is older is no longer told: it would be a reproach (model.md 6). */
const matterDays = 60;

/** Of a message to more people than this, who is not called by name may leave the answer to others. */
const mostAsked = 3;

/** What can be open, by the class of the act that opens it. */
export type Matter = 'reply owed' | 'promise open' | 'thanks due';

/** Gives that ask for no thanks: thanks themselves. */
const selfContained = new Set(['thanks', 'bare thanks']);
const gives = new Set(['introduction', 'referral', 'advice', 'resource', 'congratulations', 'offer']);

/**
 * Whether an act that is meant for the user asks for an answer of theirs.
 * @param addressees people the message is written to, the user among them
 */
export function owesReply(act: FoundAct, addressees: number): boolean {
  return act.class === 'question' && (addressees <= mostAsked || act.called !== '');
}

function opens(act: FoundAct, { way, addressees }: LedgerMessage, matter: Matter): boolean {
  if (matter === 'promise open') return way === 'out' && act.class === 'promise';
  if (way === 'out') return false;
  if (matter === 'reply owed') return owesReply(act, addressees);
  return gives.has(act.class) && !selfContained.has(act.class);
}

/**
 * What a message leaves open with a person: nothing once the user has been in touch with them after it, by whatever way, nor before its
 * time or after 60 days.
 * @param acts those of the message that are meant for the user, or for the person
 */
export function matterOf(
  matter: Matter,
  message: LedgerMessage,
  acts: readonly FoundAct[],
  person: string,
  setting: Pick<LedgerSetting, 'asOf' | 'reachedOut'>,
): OpenMatter | null {
  const age = setting.asOf - message.day;
  if (age > matterDays || age < (matter === 'reply owed' ? answerDays : 0)) return null;
  const found = acts.find((act) => opens(act, message, matter));
  if (found === undefined) return null;
  const latest = setting.reachedOut(person).at(-1) ?? Number.NEGATIVE_INFINITY;
  return latest > message.instant ? null : { item: message.item, day: message.day, found };
}

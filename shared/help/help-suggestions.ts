import { EFFORTS } from '../model/attention.ts';
import type { Member } from '../today/member.ts';
import type { Reason } from '../today/reason.ts';
import type { HelpContext, HelpSuggestion } from './help.ts';
import { lightTouches } from './light-touch.ts';
import { helpByIntroduction, helpOnTopics, helpWithNeeds } from './of-interests.ts';
import { helpOfReason } from './of-reasons.ts';

/** A choice, not a list of things to do. */
const most = 2;

function bySmallness(a: HelpSuggestion, b: HelpSuggestion): number {
  return EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort);
}

/**
 * One or two ways to help somebody, the smallest effort first (model.md 9): what the reasons call for, then what they need, whom they
 * should meet, what the two share; where only one of those fits, a light touch beside it, and where none does, light touches alone.
 * @param reasons why they are named, the best first; empty for somebody who is not
 */
export function helpSuggestions(
  member: Member,
  reasons: readonly Reason[],
  context: HelpContext,
): readonly HelpSuggestion[] {
  const ofReasons = reasons.flatMap((reason) => helpOfReason(member, reason, context) ?? []);
  const [first] = ofReasons;
  const introductions = context.introductionsOf(member);
  const fitting = [
    ...ofReasons,
    ...helpWithNeeds(member, context).slice(0, 1),
    ...introductions.slice(0, 1).map((one) => helpByIntroduction(member, one, context.today)),
    ...helpOnTopics(member, context).slice(0, 1),
  ];
  // Two questions are answered one after the other.
  const different = [
    ...new Map(fitting.toReversed().map((one) => [one.sentence, one])).values(),
  ].toReversed();
  const chosen = different.slice(0, most);
  // Where something waits, an idle hello beside it would only put it off.
  const waits = first !== undefined && first.effort !== 'congratulate';
  const beside = waits ? [] : lightTouches(member, context).slice(0, most - chosen.length);
  return [...chosen, ...beside].toSorted(bySmallness);
}

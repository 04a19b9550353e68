import type { FoundAct } from '../acts/found-act.ts';
import type { MatterKind } from '../contract/ledger.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { OpenMatter } from './person-ledger.ts';
import { hitOf, type SettledHit } from './settled-hits.ts';

/** Days the user has to answer before a reply is owed. */
const answerDays = 3;
/** What is older is no longer told: it would be a reproach (model.md 6). */
const matterDays = 60;

/** Of a message to more people than this, who is not called by name may leave the answer to others. */
const mostAsked = 3;

/** In the order they are told in where a message opens several. */
const matterKinds: readonly MatterKind[] = ['reply owed', 'promise open', 'thanks due'];

/** Gives that call for a word of thanks. */
const thankedFor: ReadonlySet<string> = new Set([
  'introduction',
  'referral',
  'advice',
  'help',
  'resource',
  'congratulations',
  'offer',
]);

/**
 * Whether an act that is meant for the user asks for an answer of theirs.
 * @param addressees people the message is written to, the user among them
 */
export function owesReply(act: FoundAct, addressees: number): boolean {
  return act.class === 'question' && (addressees <= mostAsked || act.called !== '');
}

function opens(matter: MatterKind, { message, found, means, status }: SettledHit): boolean {
  if (status === 'rejected' || found === null) return false;
  switch (matter) {
    case 'promise open':
      return message.way === 'out' && means.type === 'promise';
    case 'reply owed':
      // A question the user calls a favour still waits for its answer.
      return (
        message.way === 'in' &&
        (means.type === 'question' || means.type === 'ask') &&
        owesReply(found, message.addressees)
      );
    case 'thanks due':
      return message.way === 'in' && means.type === 'give' && thankedFor.has(means.kind);
  }
}

/** Whether the user was in touch with somebody after a moment. A touch by hand stands for the whole of its day. */
export interface ReachedOut {
  /** Instant, ms, of the latest message or meeting that went the user's way; −∞ for none. */
  readonly instant: number;
  /** Day number of the latest touch by hand; −∞ for none. */
  readonly day: number;
}

/** When the user was last in touch with a person, in whatever way: a meeting counts when they met. */
export function lastReachedOut(touchpoints: readonly Touchpoint[]): ReachedOut {
  let instant = Number.NEGATIVE_INFINITY;
  let day = Number.NEGATIVE_INFINITY;
  for (const touch of touchpoints) {
    if (touch.direction === 'in' || touch.meeting === 'unsure') continue;
    if (touch.origin.type === 'act') day = Math.max(day, touch.day);
    else instant = Math.max(instant, touch.instant);
  }
  return { instant, day };
}

/**
 * What a message leaves open: nothing once the user has been in touch after it, in whatever way, nor before its time or after 60 days.
 * @param asOf day of the person's figures
 */
export function mattersOf(
  hits: readonly SettledHit[],
  reached: ReachedOut,
  asOf: number,
): readonly OpenMatter[] {
  const [first] = hits;
  if (first === undefined) return [];
  const { message } = first;
  const age = asOf - message.day;
  if (age < 0 || age > matterDays) return [];
  if (reached.instant > message.instant || reached.day >= message.day) return [];
  return matterKinds.flatMap((matter): OpenMatter[] => {
    if (matter === 'reply owed' && age < answerDays) return [];
    const opening = hits.find((hit) => opens(matter, hit));
    if (opening === undefined) return [];
    const { item, day, references } = message;
    const { found, means } = opening;
    const gave = means.type === 'give' ? means.kind : null;
    const key = `${matter} ${references[0]}`;
    return [{ matter, gave, key, item, day, hit: hitOf(message, found), sentence: found?.sentence ?? '' }];
  });
}

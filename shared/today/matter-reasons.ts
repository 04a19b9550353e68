import type { MatterKind } from '../contract/ledger.ts';
import type { Effort } from '../model/attention.ts';
import { matterSaid } from '../wording/ledger-words.ts';
import { matterWhy } from '../wording/matter-words.ts';
import type { Member } from './member.ts';
import type { Reason } from './reason.ts';

const efforts: Readonly<Record<MatterKind, Effort>> = {
  'reply owed': 'answer',
  'promise open': 'share',
  'thanks due': 'answer',
};

/** What is open between the user and somebody, as reasons, newest first (model.md 6 and 9). */
export function matterReasons(
  member: Member,
  subjectOf: (item: number) => string,
  today: number,
): readonly Reason[] {
  return member.ledger.matters.map((matter) => {
    const { matter: kind, gave, key, day, sentence, hit, item } = matter;
    return {
      kind,
      key,
      sentence: matterSaid(kind, gave, day, today),
      quote: sentence,
      why: [matterWhy(kind, day, subjectOf(item), today)],
      hit,
      effort: efforts[kind],
      occasion: { type: 'matter', matter },
    };
  });
}

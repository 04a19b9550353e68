import { mailSubstance, mailWeight } from '../model/weights.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import type { AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import type { MailItem } from './mail-items.ts';
import type { MailVerdict } from './mail-rules.ts';

/** The touchpoints of a message that counts: one for each address it touches (model.md 2). */
export function mailTouches(
  item: MailItem,
  verdict: MailVerdict & { readonly verdict: 'kept' },
  zone: string,
): AddressTouch[] {
  if (item.instant === null) return [];
  const instant = asInstant(item.instant);
  const day = dayOf(instant, zone);
  const enclosed = item.enclosures === 'some';
  const substance = mailSubstance({ ownWords: item.ownWords, hasLink: enclosed, hasAttachment: enclosed });
  const touch = (address: AddressId, role: 'to' | 'cc'): AddressTouch => {
    const weight = mailWeight(role, substance, verdict.groupSize);
    return {
      address,
      touchpoint: {
        instant,
        day,
        kind: item.medium,
        direction: verdict.way,
        weightOut: verdict.way === 'out' ? weight : 0,
        weightIn: verdict.way === 'in' ? weight : 0,
        meeting: 'none',
        groupSize: verdict.groupSize,
        origin: { type: 'item', id: item.id },
      },
    };
  };
  return [
    ...verdict.direct.map((address) => touch(address, 'to')),
    ...verdict.copied.map((address) => touch(address, 'cc')),
  ];
}

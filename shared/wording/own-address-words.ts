import type { OwnAddressEvidence } from '../derive/own-addresses.ts';

const number = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

/** Why an address looks like the user's own, in one sentence. */
export function ownAddressReason(evidence: OwnAddressEvidence): string {
  const { sentFrom, deliveredTo, present, items } = evidence;
  if (sentFrom > 0) return `${counted(sentFrom, 'message', 'messages')} in your Sent folders came from it.`;
  if (deliveredTo > 0) return `${counted(deliveredTo, 'message', 'messages')} were delivered to it.`;
  return `It takes part in ${number.format(present)} of ${counted(items, 'item', 'items')}.`;
}

import type { OwnAddressEvidence } from '../derive/own-addresses.ts';
import { amount, counted } from './english.ts';

/** Why an address looks like the user's own, in one sentence. */
export function ownAddressReason(evidence: OwnAddressEvidence): string {
  const { sentFrom, deliveredTo, present, items, stated } = evidence;
  if (sentFrom > 0) return `${counted(sentFrom, 'message', 'messages')} in your Sent folders came from it.`;
  if (deliveredTo > 0) return `${counted(deliveredTo, 'message was', 'messages were')} delivered to it.`;
  if (stated === 'own export') return 'The export of your own account names it.';
  return `It takes part in ${amount(present)} of ${counted(items, 'item', 'items')}.`;
}

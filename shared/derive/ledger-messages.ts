import type { MessageActs } from '../acts/found-act.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import type { AddressId } from './address-book.ts';
import type { LedgerMessage } from './ledger-input.ts';
import type { MailItem } from './mail-items.ts';
import type { MailVerdict } from './mail-rules.ts';

/** Longer Message-IDs are hostile; what names a message has to fit into an act (ledger-acts.ts). */
const longestReference = 4096;

/** What turns items into messages of the ledger. */
export interface LedgerScene {
  readonly zone: string;
  /** ms since 1970 UTC; messages after it are left out. */
  readonly now: number;
  /** The person an address is of, by any key; null for the user, lists, robots and roles. */
  personOf(address: AddressId): string | null;
  isMine(address: AddressId): boolean;
  /** The address of a party of an item. */
  addressOf(party: number): AddressId;
  /** Acts found in the message of an envelope. */
  actsOf(envelope: number): MessageActs | null;
}

/** Items that count, as the ledger takes them. Of several copies, the acts of the earliest that has any. */
export function ledgerMessages(
  items: readonly MailItem[],
  verdicts: ReadonlyMap<MailItem, MailVerdict>,
  scene: LedgerScene,
): LedgerMessage[] {
  return items.flatMap((item) => {
    const verdict = verdicts.get(item);
    if (verdict?.verdict !== 'kept' || item.instant === null || item.instant > scene.now) return [];
    const references = referencesOf(item);
    if (references === null) return [];
    const instant = asInstant(item.instant);
    const direct = people(verdict.direct, scene);
    const named = people([...verdict.copied, ...recipients(item, scene)], scene);
    return [
      {
        item: item.id,
        references,
        instant: item.instant,
        day: dayOf(instant, scene.zone),
        way: verdict.way,
        direct,
        others: named.filter((person) => !direct.includes(person)),
        addressees: addressees(item, scene),
        messageIds: item.messageIds,
        replyTo: item.replyTo,
        thread: item.thread,
        acts: item.envelopes.map((envelope) => scene.actsOf(envelope)).find((acts) => acts !== null) ?? null,
      },
    ];
  });
}

/** What names a message; null for one that nothing does, of which nothing could be said. */
function referencesOf({ messageIds, fingerprints }: MailItem): readonly [string, ...string[]] | null {
  const all = [...new Set([...messageIds, ...fingerprints])].map((one) => one.slice(0, longestReference));
  const [first, ...others] = all.filter((one) => one !== '');
  return first === undefined ? null : [first, ...others];
}

function recipients({ to, cc, bcc }: MailItem, scene: LedgerScene): readonly AddressId[] {
  return [...to, ...cc, ...bcc].map((party) => scene.addressOf(party));
}

/** How many it is written to: a question to many is nobody's. */
function addressees({ to }: MailItem, scene: LedgerScene): number {
  const addresses = new Set(to.map((party) => scene.addressOf(party)));
  return [...addresses].filter((address) => scene.isMine(address) || scene.personOf(address) !== null).length;
}

function people(addresses: readonly AddressId[], scene: LedgerScene): readonly string[] {
  return [...new Set(addresses.flatMap((address) => scene.personOf(address) ?? []))];
}

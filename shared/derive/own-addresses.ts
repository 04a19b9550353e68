import { isProfile } from '../anchors.ts';
import type { AddressBook } from './address-book.ts';
import type { MailItem } from './mail-items.ts';
import type { StoredMail } from './stored.ts';

/** Why an address looks like the user's own; the wording turns it into a sentence. */
export interface OwnAddressEvidence {
  readonly address: string;
  readonly sentFrom: number;
  readonly deliveredTo: number;
  /** Messages and meetings it takes part in, and how many there are in all. */
  readonly present: number;
  readonly items: number;
  /** `own export`: a network's export of the user's own account names it. */
  readonly stated: 'own export' | 'nowhere';
  readonly likely: boolean;
}

/** At least this share of what lies in Sent folders must come from an address for it to be one of the user's. */
const sentShare = 0.1;
/** At least this share of the messages that say to whom they were delivered. */
const deliveredShare = 0.2;
/** A candidate has at least this share of the evidence of the strongest one; mail to aliases and by accident has less. */
const candidateShare = 0.05;
/** More than these nobody wants to look through; others can be typed in. */
const mostCandidates = 5;
/** Without such evidence: the most frequent party, when it is in at least this share of everything. */
const presentShare = 0.4;

/** What the guess looks at besides mail: addresses of one meeting each, organiser first. */
export type MeetingParties = readonly string[];

const isNoProfile = (anchor: string) => !isProfile(anchor);

/** Counts in how many items each address takes part. */
export class Presence {
  readonly counts = new Map<string, number>();
  total = 0;

  add(addresses: Iterable<string>): void {
    this.total += 1;
    for (const address of new Set(addresses)) this.counts.set(address, (this.counts.get(address) ?? 0) + 1);
  }
  of(address: string): number {
    return this.counts.get(address) ?? 0;
  }
  share(address: string): number {
    return this.total === 0 ? 0 : this.of(address) / this.total;
  }
}

/**
 * Guesses the user's addresses: From of what lies in Sent folders, Delivered-To, else the most frequent party.
 * Profiles of networks are guessed apart (`own-profile.ts`). Sorted by evidence; those with `likely` are the guess.
 * Depends on the set of items only, never on their order.
 * @param stated what exports of the user's own accounts name as theirs
 */
export function guessOwnAddresses(
  items: readonly MailItem[],
  mails: readonly StoredMail[],
  meetings: readonly MeetingParties[],
  book: AddressBook,
  stated: ReadonlySet<string>,
  isNobody: (address: string) => boolean,
): OwnAddressEvidence[] {
  const sent = new Presence();
  const delivered = new Presence();
  const present = new Presence();
  const received = new Presence();
  for (const mail of mails) if (mail.deliveredTo.length > 0) delivered.add(mail.deliveredTo);
  for (const item of items) {
    const from = item.from.map((party) => book.address(book.party(party)));
    if (item.inSentFolder) sent.add(from);
    const others = [...item.to, ...item.cc, ...item.bcc].map((party) => book.address(book.party(party)));
    const parties = [...from, ...others].filter(isNoProfile);
    if (item.medium === 'message' && parties.length === 0) continue;
    present.add(parties);
    received.add(others.filter(isNoProfile));
  }
  for (const meeting of meetings) present.add(meeting);

  const candidates = new Set(
    [...stated, ...sent.counts.keys(), ...delivered.counts.keys()].filter(isNoProfile),
  );
  const [most] = [...present.counts]
    .filter(([address]) => !isNobody(address))
    // Who is equally often present is more likely the one written to: people keep the mail they get.
    .sort(
      ([a, countA], [b, countB]) => countB - countA || received.of(b) - received.of(a) || (a < b ? -1 : 1),
    );
  if (most) candidates.add(most[0]);

  const evidence = [...candidates]
    .filter((address) => !isNobody(address))
    .map((address) => ({
      address,
      sentFrom: sent.of(address),
      deliveredTo: delivered.of(address),
      present: present.of(address),
      items: present.total,
      stated: stated.has(address) ? ('own export' as const) : ('nowhere' as const),
      likely: sent.share(address) >= sentShare || delivered.share(address) >= deliveredShare,
    }))
    .sort(
      (a, b) =>
        b.sentFrom - a.sentFrom ||
        b.deliveredTo - a.deliveredTo ||
        b.present - a.present ||
        (a.address < b.address ? -1 : 1),
    );
  const placed = evidence.some((one) => one.likely || (one.stated === 'own export' && one.present > 0));
  const mostPresent = (one: OwnAddressEvidence) =>
    !placed && one.address === most?.[0] && one.present >= presentShare * one.items;
  const judged = evidence.map((one) => ({
    ...one,
    likely: one.likely || one.stated === 'own export' || mostPresent(one),
  }));
  return worthAsking(judged);
}

/** All that are likely, and of the others the few that are more than noise beside the strongest. */
function worthAsking(evidence: readonly OwnAddressEvidence[]): OwnAddressEvidence[] {
  const most = (of: (one: OwnAddressEvidence) => number) => Math.max(0, ...evidence.map(of));
  const least = {
    sentFrom: candidateShare * most((one) => one.sentFrom),
    deliveredTo: candidateShare * most((one) => one.deliveredTo),
    present: candidateShare * most((one) => one.present),
  };
  const strong = (one: OwnAddressEvidence) =>
    one.sentFrom > 0
      ? one.sentFrom >= least.sentFrom
      : one.deliveredTo > 0
        ? one.deliveredTo >= least.deliveredTo
        : one.present >= least.present;
  const likely = evidence.filter((one) => one.likely);
  const others = evidence.filter((one) => !one.likely && strong(one));
  const asked = new Set([...likely, ...others.slice(0, Math.max(0, mostCandidates - likely.length))]);
  return evidence.filter((one) => asked.has(one));
}

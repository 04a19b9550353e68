import { componentKey } from './component-outcomes.ts';
import type { MailItem } from './mail-items.ts';
import type { MailVerdict } from './mail-rules.ts';
import type { Sighting, StoredContact, StoredEvent } from './stored.ts';
import { type Outcome, Tally } from './tally.ts';

/** Everything the counting needs, and what each item came to. */
export interface Judged {
  readonly sightings: readonly Sighting[];
  readonly items: readonly MailItem[];
  readonly verdicts: ReadonlyMap<MailItem, MailVerdict>;
  readonly events: readonly StoredEvent[];
  readonly contacts: readonly StoredContact[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly zone: string;
  /** UIDs of series that had to be cut short. */
  readonly bounded: readonly string[];
}

function outcomeOfMail(item: MailItem, verdict: MailVerdict | undefined): Outcome {
  const span = item.instant === null ? null : { first: item.instant, last: item.instant };
  if (!verdict || verdict.verdict === 'skipped') {
    const skipped = new Map(verdict ? [[verdict.reason, 1] as const] : []);
    return { occurrences: 0, kept: 0, skipped, touchpoints: 0, span };
  }
  const touchpoints = verdict.direct.length + verdict.copied.length;
  return { occurrences: 0, kept: 1, skipped: new Map(), touchpoints, span };
}

/** Counts every sighting once, in the order of imports, files and offsets. */
export function countSightings(judged: Judged): Tally {
  const { sightings, items, verdicts, events, contacts, outcomes, zone } = judged;
  const tally = new Tally();
  const itemOf = new Map<number, MailItem>();
  for (const item of items) for (const id of item.envelopes) itemOf.set(id, item);
  const eventOf = new Map(events.map(({ id, event }) => [id, { event, key: componentKey(event, zone) }]));
  const fingerprintOf = new Map(contacts.map(({ id, fingerprint }) => [id, fingerprint]));
  const bounded = new Set(judged.bounded);
  for (const { envelope, import: importId } of sightings) {
    const item = itemOf.get(envelope);
    if (item) {
      tally.see(importId, 'mail', item.id, outcomeOfMail(item, verdicts.get(item)));
      continue;
    }
    const fingerprint = fingerprintOf.get(envelope);
    if (fingerprint !== undefined) {
      tally.seeContact(importId, fingerprint);
      continue;
    }
    const found = eventOf.get(envelope);
    // An answer that came by mail is one item: the message, which the rule "reply" leaves out.
    if (found?.event.inMail && found.event.method === 'reply') continue;
    const outcome = found && outcomes.get(found.key);
    if (!found || !outcome) continue;
    tally.see(importId, 'event', found.key, outcome);
    const counts = tally.counts(importId);
    if (bounded.has(found.event.uid)) counts.bounded.add(found.event.uid);
    if (found.event.unknownZone !== undefined) counts.unknownZones.add(found.event.unknownZone);
  }
  return tally;
}

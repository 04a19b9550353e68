import { describe, expect, test } from 'vitest';
import { ledgerMessages } from '../../../shared/derive/ledger-messages.ts';
import type { MailItem } from '../../../shared/derive/mail-items.ts';
import type { MailVerdict } from '../../../shared/derive/mail-rules.ts';

/** Party and address numbers are the same here: 1 is the user, 9 a list, the rest people by letter. */
const scene = {
  zone: 'Europe/Berlin',
  now: Date.UTC(2024, 0, 2),
  personOf: (address: number) => (address === 1 || address === 9 ? null : `p${address}`),
  isMine: (address: number) => address === 1,
  addressOf: (party: number) => party,
  actsOf: (envelope: number) => (envelope === 52 ? { ownWordCount: 70, acts: [] } : null),
};

function item(more: Partial<MailItem>): MailItem {
  return {
    id: 5,
    envelopes: [51, 52],
    messageIds: ['a@b'],
    fingerprints: ['f1'],
    medium: 'mail',
    instant: Date.UTC(2024, 0, 1, 23, 30),
    from: [1],
    to: [2, 9],
    cc: [3],
    bcc: [],
    replyTo: ['c@d'],
    subject: '',
    thread: 'opens',
    machine: null,
    bulk: false,
    calendarReply: false,
    ownWords: 'text',
    enclosures: 'none',
    place: 'counted',
    inSentFolder: false,
    ...more,
  };
}

const out: MailVerdict = { verdict: 'kept', way: 'out', direct: [2], copied: [3], groupSize: 2 };

describe('messages of the ledger', () => {
  test('of mine: to whom, who else, when in the zone, what was found in any copy', () => {
    const mine = item({});
    expect(ledgerMessages([mine], new Map([[mine, out]]), scene)).toEqual([
      {
        item: 5,
        references: ['a@b', 'f1'],
        instant: Date.UTC(2024, 0, 1, 23, 30),
        day: 19724,
        way: 'out',
        direct: ['p2'],
        others: ['p3'],
        addressees: 1,
        messageIds: ['a@b'],
        replyTo: ['c@d'],
        thread: 'opens',
        acts: { ownWordCount: 70, acts: [] },
      },
    ]);
  });

  test('of theirs: the sender, the other recipients, and how many it is written to', () => {
    const theirs = item({ from: [2], to: [1, 4], envelopes: [51] });
    const verdict: MailVerdict = { verdict: 'kept', way: 'in', direct: [2], copied: [], groupSize: 3 };
    const [message] = ledgerMessages([theirs], new Map([[theirs, verdict]]), scene);
    expect(message).toMatchObject({ direct: ['p2'], others: ['p4', 'p3'], addressees: 2, acts: null });
  });

  test('none of what does not count or has no date', () => {
    const skipped = item({});
    const undated = item({ instant: null });
    const verdicts = new Map<MailItem, MailVerdict>([
      [skipped, { verdict: 'skipped', reason: 'bulk' }],
      [undated, out],
    ]);
    expect(ledgerMessages([skipped, undated], verdicts, scene)).toEqual([]);
  });
});

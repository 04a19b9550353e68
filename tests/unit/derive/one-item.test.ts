import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { derive } from '../../../shared/derive/derive.ts';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const ana = 'ana@harbour.test';

describe('one item or two', () => {
  it('unites copies by Message-ID or fingerprint, closed transitively', () => {
    const shelf = new Shelf()
      .mail(ana, me, { messageId: 'a@t', fingerprint: 'x' })
      .mail(ana, me, { messageId: 'b@t', fingerprint: 'x' })
      .mail(ana, me, { messageId: 'b@t', fingerprint: 'y' })
      .mail(ana, me, { messageId: 'c@t', fingerprint: 'z' });
    expect(shelf.derive().counts(1)).toMatchObject({ messages: 4, duplicates: 2, kept: 2 });
  });

  it('never takes a Message-ID for a fingerprint', () => {
    const shelf = new Shelf()
      .mail(ana, me, { messageId: 'x' })
      .mail(ana, me, { messageId: 'y', fingerprint: 'x' });
    expect(shelf.derive().counts(1)).toMatchObject({ duplicates: 0, kept: 2 });
  });

  it('takes the earliest date and unites the recipients', () => {
    const shelf = new Shelf()
      .mail(me, ana, { messageId: 'a@t', on: '2026-03-05T09:00:00Z' })
      .mail(me, 'bram@x.test', { messageId: 'a@t', on: '2026-03-04T09:00:00Z' });
    const found = shelf
      .derive()
      .persons.map(({ anchors, touchpoints }) => [anchors[0], touchpoints[0]?.instant]);
    const first = Date.parse('2026-03-04T09:00:00Z');
    expect(Object.fromEntries(found)).toEqual({ [ana]: first, 'bram@x.test': first });
  });

  it('leaves a message out for its folder only when every copy lies in one', () => {
    const both = new Shelf()
      .mail(ana, me, { messageId: 'a@t', folder: 'trash' })
      .mail(ana, me, { messageId: 'a@t' });
    expect(both.derive().counts(1)).toMatchObject({ kept: 1, duplicates: 1 });
    const none = new Shelf()
      .mail(ana, me, { messageId: 'a@t', folder: 'trash' })
      .mail(ana, me, { messageId: 'a@t', folder: 'spam' });
    expect(none.derive().counts(1)).toMatchObject({ kept: 0, duplicates: 1, skipped: { folder: 1 } });
  });

  it('counts what a later import brings again as a duplicate there', () => {
    const shelf = new Shelf().mail(ana, me, { messageId: 'a@t' });
    shelf.sightings.push({ envelope: 1, import: 2, folder: 'normal' });
    expect(shelf.derive().counts(2)).toMatchObject({ messages: 1, duplicates: 1, kept: 0, touchpoints: 0 });
  });
});

describe('the order of what is stored', () => {
  const addresses = [me, ana, 'bram@x.test', 'mira@y.test', 'list@lists.test'];
  const address = fc.constantFrom(...addresses);
  const mail = fc.record({
    from: address,
    to: address,
    cc: address,
    id: fc.constantFrom('a@t', 'b@t', 'c@t', 'd@t'),
    fingerprint: fc.constantFrom(null, 'x', 'y'),
    day: fc.integer({ min: 1, max: 28 }),
    folder: fc.constantFrom('normal', 'trash', 'sent'),
    bulk: fc.boolean(),
    replyTo: fc.constantFrom('a@t', 'b@t', 'z@t'),
  });

  it('does not change anybody', () => {
    fc.assert(
      fc.property(fc.array(mail, { maxLength: 12 }), fc.integer(), (mails, seed) => {
        const shelf = new Shelf();
        for (const { from, to, cc, id, fingerprint, day, folder, bulk, replyTo } of mails) {
          const on = `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
          shelf.mail(from, to, { cc, messageId: id, fingerprint, on, folder, bulk, replyTo: [replyTo] });
        }
        const shuffled = [...shelf.mails].sort(
          (a, b) => ((a.id * 7919 + seed) % 13) - ((b.id * 7919 + seed) % 13),
        );
        const sightings = [...shelf.sightings].reverse();
        const people = (derived: ReturnType<typeof derive>) =>
          [...derived.persons].sort((a, b) => (a.id < b.id ? -1 : 1));
        const one = shelf.derive();
        const other = shelf.derive({ mails: shuffled, sightings });
        expect(people(other)).toEqual(people(one));
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

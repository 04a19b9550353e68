import { describe, expect, it } from 'vitest';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const ana = 'ana@harbour.test';

/** The non-zero counts of the first import. */
function receipt(shelf: Shelf): Record<string, number> {
  const { messages, kept, duplicates, touchpoints, skipped } = shelf.derive().counts(1);
  const all = { messages, kept, duplicates, touchpoints, ...skipped };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

describe('the rules of mail, in their order', () => {
  it('keeps a mail from me to three people as three touchpoints', () => {
    const shelf = new Shelf().mail(me, 'a@x.test b@x.test', { cc: 'c@x.test' });
    expect(receipt(shelf)).toEqual({ messages: 1, kept: 1, touchpoints: 3 });
    const weights = shelf
      .derive()
      .persons.map(({ anchors, touchpoints: [touch] }) => [anchors[0], touch?.weightOut]);
    // n = 3: 3^−.75 = .438691; Cc counts .3 of it.
    expect(Object.fromEntries(weights)).toEqual({
      'a@x.test': 438691,
      'b@x.test': 438691,
      'c@x.test': 131607,
    });
  });

  it('gives the sender of a mail to me one touchpoint, less when I am only copied', () => {
    const shelf = new Shelf().mail(ana, me).mail('bram@x.test', ana, { cc: me });
    const found = shelf
      .derive()
      .persons.map(({ anchors, touchpoints: [touch] }) => [anchors[0], touch?.weightIn]);
    // Bram wrote to Ana and me: two others (n = 2), and .3 because I am in Cc.
    expect(Object.fromEntries(found)).toEqual({ [ana]: 1_000_000, 'bram@x.test': 178381 });
  });

  it.each([
    ['undated', { instant: null, machine: 'auto-submitted' }],
    ['folder', { folder: 'trash', machine: 'auto-submitted' }],
    ['reply', { calendarReply: true, machine: 'auto-submitted' }],
    ['automated', { machine: 'auto-submitted', bulk: true }],
    ['bulk', { bulk: true }],
  ] as const)('skips what is %s first', (reason, rest) => {
    expect(receipt(new Shelf().mail(ana, me, rest))).toEqual({ messages: 1, [reason]: 1 });
  });

  it.each([
    'no-reply@shop.test',
    'noreply+x@shop.test',
    'donotreply@a.test',
    'bounce-12@a.test',
    'notifications@a.test',
  ])('takes %s for a machine', (robot) =>
    expect(receipt(new Shelf().mail(robot, me))).toEqual({ messages: 1, automated: 1 }),
  );

  it('does not take names that only begin alike for machines', () => {
    expect(receipt(new Shelf().mail('bouncer@club.test', me))).toMatchObject({ kept: 1 });
  });

  it('keeps automated-looking mail from me unless Auto-Submitted says so', () => {
    expect(receipt(new Shelf().mail(me, ana, { machine: 'precedence', bulk: true }))).toMatchObject({
      kept: 1,
    });
    expect(receipt(new Shelf().mail(me, ana, { machine: 'auto-submitted' }))).toMatchObject({ automated: 1 });
  });

  it('rescues bulk mail that answers me and has me in To or Cc, and no other', () => {
    const shelf = new Shelf()
      .mail(me, 'list@lists.test', { messageId: 'mine@test', listHosts: ['lists.test'] })
      .mail(ana, 'list@lists.test', { cc: me, bulk: true, replyTo: ['mine@test'] })
      .mail(ana, 'list@lists.test', { bulk: true, replyTo: ['mine@test'] })
      .mail(ana, me, { bulk: true, replyTo: ['other@test'] });
    expect(receipt(shelf)).toEqual({ messages: 4, kept: 1, touchpoints: 1, bulk: 2, noPeople: 1 });
  });

  it('finds nobody in mail to lists, shared addresses and myself', () => {
    const shelf = new Shelf()
      .mail(me, 'sales@shop.test')
      .mail(me, 'team@googlegroups.com')
      .mail(me, me)
      .mail('info@shop.test', me);
    expect(receipt(shelf)).toEqual({ messages: 4, noPeople: 4 });
  });

  it('counts ten other people and not eleven', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => `p${index}@x.test`).join(' ');
    expect(receipt(new Shelf().mail(me, people(10)))).toEqual({ messages: 1, kept: 1, touchpoints: 10 });
    expect(receipt(new Shelf().mail(me, people(11)))).toEqual({ messages: 1, tooLarge: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { isStranger } from '../../../shared/derive/found-person.ts';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const ana = 'ana@harbour.test';

describe('who is a person', () => {
  it('knows whom I wrote to, and leaves the rest unknown', () => {
    const { persons } = new Shelf().mail(me, ana).mail('bram@x.test', me).derive();
    const found = persons.map((person) => [person.anchors[0], isStranger(person, 'seen')]);
    expect(Object.fromEntries(found)).toEqual({ [ana]: false, 'bram@x.test': true });
  });

  it('knows everybody when the files hold nothing sent by me', () => {
    const derived = new Shelf().mail('bram@x.test', me).derive();
    expect(derived.sent).toBe('nothing');
    expect(derived.persons.map((person) => isStranger(person, 'not seen'))).toEqual([false]);
  });

  it('joins addresses by an act of the user, and counts a mail to both once', () => {
    const shelf = new Shelf().mail(me, `${ana} ana@home.test`);
    const one = [['hand:1', ana, 'ana@home.test']];
    const { persons } = shelf.derive({ kept: one.flat(), sameness: { one, apart: [], called: new Map() } });
    expect(persons).toHaveLength(1);
    expect(persons[0]?.anchors).toEqual([ana, 'ana@home.test', 'hand:1']);
    expect(persons[0]?.touchpoints).toHaveLength(1);
  });

  it('makes a person of somebody added by hand whom no file knows', () => {
    const { persons } = new Shelf().derive({
      kept: ['hand:1', 'new@x.test'],
      sameness: { one: [['hand:1', 'new@x.test']], apart: [], called: new Map() },
    });
    expect(persons.map((person) => person.touchpoints.length)).toEqual([0]);
  });

  it('takes no address for a person that is too long to be one', () => {
    const { persons } = new Shelf().mail(me, `${'x'.repeat(320)}@x.test`).derive();
    expect(persons).toEqual([]);
  });

  it('calls people what they call themselves', () => {
    const { persons } = new Shelf()
      .mail(me, `${ana}|anna`)
      .mail(me, `${ana}|anna`)
      .mail(`${ana}|Ana_Moreau`, me)
      .derive();
    expect(persons[0]?.names).toEqual(['Ana Moreau', 'anna']);
  });
});

describe('which addresses are mine', () => {
  it('takes the sender of what lies in Sent folders', () => {
    const derived = new Shelf().mail(me, ana, { folder: 'sent' }).mail(ana, me).derive({ me: null });
    expect(derived.me).toEqual([me]);
  });

  it('takes whom mail was delivered to', () => {
    const derived = new Shelf().mail(ana, 'x@y.test', { deliveredTo: [me] }).derive({ me: null });
    expect(derived.me).toEqual([me]);
  });

  it('takes the most frequent party when nothing says more', () => {
    const derived = new Shelf()
      .mail(ana, me)
      .mail(me, 'bram@x.test')
      .mail('c@x.test', me)
      .derive({ me: null });
    expect(derived.me).toEqual([me]);
  });

  it('takes whom the only message was sent to, not its sender', () => {
    expect(new Shelf().mail(ana, me).derive({ me: null }).me).toEqual([me]);
  });

  it('asks about none that is noise beside the guess, and never about more than five', () => {
    const shelf = new Shelf();
    for (let index = 0; index < 60; index++) shelf.mail(ana, 'x@y.test', { deliveredTo: [me] });
    for (let index = 0; index < 3; index++) shelf.mail(ana, 'x@y.test', { deliveredTo: ['old@home.test'] });
    for (let index = 0; index < 14; index++)
      shelf.mail(ana, 'x@y.test', { deliveredTo: [`alias${index}@home.test`] });
    const asked = (more: Shelf) => more.derive({ me: null }).guesses.map(({ address }) => address);
    // The last one is present in everything, as Ana is, and written to.
    expect(asked(shelf)).toEqual([me, 'old@home.test', 'x@y.test']);
    for (let index = 0; index < 14; index++)
      for (let times = 0; times < 4; times++)
        shelf.mail(ana, 'x@y.test', { deliveredTo: [`alias${index}@home.test`] });
    expect(asked(shelf)).toHaveLength(5);
  });

  it('lets the user have the last word', () => {
    const derived = new Shelf().mail(me, ana, { folder: 'sent' }).derive({ me: [ana], named: [me] });
    expect(derived.me).toEqual([ana]);
  });
});

describe('until when the files tell', () => {
  it('is the latest mail that does not lie in the future', () => {
    const derived = new Shelf()
      .mail(me, ana, { on: '2026-03-02T09:00:00Z' })
      .mail(me, ana, { on: '2038-01-01T00:00:00Z' })
      .derive();
    // 2026-03-02 is day 20,514.
    expect(derived.asOf).toBe(20_514);
    expect(derived.validUntil).toBe(Date.parse('2038-01-01T00:00:00Z'));
    expect(derived.persons[0]?.touchpoints).toHaveLength(1);
  });
});

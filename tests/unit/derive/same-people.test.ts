import { describe, expect, it } from 'vitest';
import type { DeriveInput } from '../../../shared/derive/derive.ts';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const work = 'tadeusz.brzechwa@oldmill.test';
const before = 'tbrzechwa@riversight.test';
const friends = ['ola@quay.test', 'piet@quay.test', 'runa@quay.test'];

/** Tadeusz at two companies, writing to the same three people from both. */
function moved(known = friends): Shelf {
  const shelf = new Shelf();
  for (const address of [work, before]) {
    const name = `${address}|Tadeusz_Brzechwa`;
    shelf.mail(me, name).mail(name, [me, ...known].join(' '));
  }
  return shelf;
}
const said = (sameness: Partial<DeriveInput['sameness']>): Pick<DeriveInput, 'sameness'> => ({
  sameness: { one: [], apart: [], called: new Map(), ...sameness },
});
const peopleOf = (derived: ReturnType<Shelf['derive']>) =>
  derived.persons
    .map((person) => [...person.anchors].sort())
    .filter((anchors) => anchors.some((one) => one.includes('brzechwa')));

describe('one person at two addresses', () => {
  it('is joined by an unusual name and three people both write with, and says so', () => {
    const { persons, likely } = moved().derive();
    const [person] = persons.filter(({ anchors }) => anchors.includes(work));
    expect([...(person?.anchors ?? [])].sort()).toEqual([work, before]);
    expect(person?.joins).toEqual([
      {
        anchors: [work, before],
        reason: {
          why: 'same name',
          names: ['Tadeusz Brzechwa', 'Tadeusz Brzechwa'],
          support: { by: 'correspondents', shared: 3 },
        },
      },
    ]);
    expect(person?.touchpoints).toHaveLength(4);
    expect(likely).toEqual([]);
  });

  it('is asked about with fewer, with some of whom both know', () => {
    const { likely, ...derived } = moved(friends.slice(0, 2)).derive();
    expect(peopleOf({ likely, ...derived })).toHaveLength(2);
    expect(likely).toMatchObject([{ a: work, b: before, shared: ['ola@quay.test', 'piet@quay.test'] }]);
  });

  it('is two people who stand side by side', () => {
    const shelf = moved();
    for (const id of [1, 2]) {
      shelf.mail(me, `${work}|Tadeusz_Brzechwa ${before}|Tadeusz_Brzechwa`, { fingerprint: `${id}` });
    }
    const derived = shelf.derive();
    expect(peopleOf(derived)).toHaveLength(2);
    expect(derived.likely).toHaveLength(1);
  });

  it('stays two where the user said so, whatever the mail says', () => {
    const apart = [{ one: [work], other: [before] }];
    expect(peopleOf(moved().derive(said({ apart })))).toHaveLength(2);
  });

  it('becomes one by the user’s word alone', () => {
    const shelf = new Shelf().mail(me, 'ana@x.test|Ana').mail(me, 'bob@y.test|Bob');
    const { persons } = shelf.derive(said({ one: [['ana@x.test', 'bob@y.test']] }));
    expect(persons).toHaveLength(1);
    expect(persons[0]?.joins).toEqual([
      { anchors: ['ana@x.test', 'bob@y.test'], reason: { why: 'your word' } },
    ]);
  });

  it('is one mailbox by the provider’s rule, unless a tag is a relative’s', () => {
    const shelf = new Shelf()
      .mail(me, 'ana.moreau@gmail.com|Ana_Moreau')
      .mail(me, 'anamoreau+news@googlemail.com|Ana_M.')
      .mail(me, 'tom.miller@gmail.com|Tom_Miller')
      .mail(me, 'tommiller+lena@gmail.com|Lena_Miller');
    const groups = shelf.derive().persons.map(({ anchors }) => anchors.length);
    expect(groups.sort()).toEqual([1, 1, 2]);
  });

  it('does not depend on the order of messages', () => {
    const found = (shelf: Shelf) =>
      shelf
        .derive()
        .persons.map(({ id, anchors, joins }) => ({ id, anchors, joins }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const shelf = moved();
    const turned = moved();
    turned.mails.reverse();
    expect(found(turned)).toEqual(found(shelf));
  });

  it('does not take a merge for a reason to keep somebody whose import was taken back', () => {
    expect(new Shelf().derive(said({ one: [['ana@x.test', 'bob@y.test']] })).persons).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import type { PersonPage } from '../../../shared/contract/people.ts';
import { berlin, fill, libraryAt, openAt, wednesday } from './sample-library.ts';

const address = {
  ana: 'ana.moreau@harbourlabs.example',
  clara: 'clara.jennings@quaysidebank.example',
  daniel: 'daniel.osei@copperline.example',
  ewa: 'ewa.zielinska@kartografia.example',
  fiona: 'fiona.castle@coastalforum.example',
  giulia: 'giulia.conti@pontevecchio.example',
  henrik: 'henrik@dahlskov.example',
  hugo: 'hugo.brandt@vildmark.example',
  ingrid: 'ingrid@waterdays.example',
  jonas: 'jonas.weidner@werkhof.example',
  kwame: 'kwame@riverschool.example',
  marcus: 'marcus.bell@oxleywater.example',
  oskar: 'oskar.nyberg@sandviklab.example',
  rafael: 'rafael@costadraws.example',
  ruth: 'ruth.adeyemi@longwatch.example',
  sam: 'sam.whitlock@millpond.example',
  sofie: 'sofie.lindqvist@northbank.example',
  thandeka: 'thandeka.mbelwane@copperleaf.example',
  theo: 'theo@lakelight.example',
  tomasz: 'tomasz@wieczorek.example',
  walter: 'w.kemp@collegium.example',
} as const;

function pageIn(library: Library, name: keyof typeof address): PersonPage {
  const page = library.person(address[name]);
  if (!page) throw new Error(`${name} is not there`);
  return page;
}

describe('the sample data on a Wednesday', () => {
  let library: Library;
  const page = (name: keyof typeof address) => pageIn(library, name);
  const gives = (name: keyof typeof address) =>
    page(name)
      .ledger.filter(({ type, weight }) => type === 'give' && weight === 3)
      .map(({ kind, direction, sentence }) => `${direction} ${kind}: ${sentence}`);

  // One library for all: nothing here writes to it.
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-sample-'));
  beforeAll(async () => {
    library = openAt(wednesday, berlin, folder);
    await fill(library);
  });
  afterAll(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('have one owner with two addresses, people in circles, and some to decide on', () => {
    const { me, people, circles, asOf, capacity, undo, sample } = library.status();
    expect(me.addresses).toEqual(['elin.marlowe@postbox.example', 'elin@saltmarsh.example']);
    expect(people).toEqual({ network: 35, suggestions: 8, unknown: 8 });
    expect(circles.map(({ key, people: kept }) => `${key} ${kept}`)).toEqual([
      'close 6',
      'active 18',
      'wide 7',
      'yearly 4',
    ]);
    expect({ asOf, capacity, undo, sample }).toEqual({
      asOf: '2026-11-25',
      capacity: 7,
      undo: null,
      sample: 'shown',
    });
  });

  test('name seven people today, each for a reason of their own', () => {
    const { headline, reachOut, beyond } = library.today();
    expect(headline).toBe('Seven people this week. You reached out in 12 of the last 12 weeks.');
    expect(beyond).toBe(7);
    expect(reachOut.map(({ person, reason }) => `${person.name}: ${reason.sentence}`)).toEqual([
      'Ruth Adeyemi: They asked you on 12 November; no answer from you yet.',
      'Hugo Brandt: You promised it on 11 November; nothing has gone to them since.',
      'Marcus Bell: They put in a word for you on 17 November; a word of thanks would be welcome.',
      'Sofie Lindqvist: They have written from fjordline.example since 5 November: a new place, it seems.',
      'Daniel Osei: They are Head of Engineering now.',
      'Jonas Weidner: Birthday on Tuesday, 1 December.',
      'Tomasz Wieczorek: Usually every 13 days; it has been 62 (4.7×); you wrote last.',
    ]);
  });

  test.each([
    ['ana', 'Strong', 'Usually every 15 days; it has been 8; you wrote last.'],
    ['walter', 'Steady', 'It has been 280 days; they wrote last.'],
    ['tomasz', 'Cooling', 'Usually every 13 days; it has been 62 (4.7×); you wrote last.'],
    ['ewa', 'Cooling', 'Usually every 36 days; it has been 176 (4.9×); they wrote last.'],
    ['oskar', 'Fading', 'Usually every 29 days; it has been 308 (11×); you wrote last.'],
    ['giulia', 'Dormant', 'You were in touch on 23 days, both of you: an old tie worth a hello.'],
    ['henrik', 'Dormant', 'You were in touch on 18 days, both of you: an old tie worth a hello.'],
    ['kwame', 'Cooling', 'Lately mostly they write: in all 15 of their mails, 2 of yours.'],
    ['fiona', 'Cooling', 'Lately mostly you write: in all 8 of your mails, 1 of theirs.'],
    ['theo', 'New', 'New: first contact 21 days ago, 2 contact days so far.'],
  ] as const)('%s is %s, and why', (name, state, reason) => {
    expect(page(name).state).toBe(state);
    expect(page(name).reasons).toContain(reason);
  });

  test('hold what is open between people', () => {
    const open = (name: keyof typeof address) => page(name).matters.map(({ sentence }) => sentence);
    expect(open('ruth')).toEqual(['Would you write it for me, four pages, before the end of next month?']);
    expect(open('hugo')).toEqual([
      "I'll send you three copies and the drawings for the wardens on Friday, and a note about what we got wrong in the first one.",
    ]);
    expect(open('marcus')).toEqual([
      'I was at the regional meeting yesterday, and I recommended you to the board at Thorne.',
    ]);
    expect(open('tomasz')).toEqual([]);
  });

  test('hold introductions and recommendations, made and received', () => {
    expect(gives('ana')).toEqual([
      'out introduction: Ana, meet Rafael, who drew all our field guides and was once thanked for it by a crane driver, in writing.',
      'in introduction: Elin, meet Nadia, who has taken four companies through the part where the money runs out before the sceptics do.',
    ]);
    expect(gives('ingrid')).toEqual([
      'out introduction: Please meet Ingrid, who runs the water days and has put more people of this field into one room than anybody alive.',
      'out introduction: I would love to connect you with Ruth, who edits the Long Watch and has never given a talk with slides.',
    ]);
    expect(gives('sam')).toHaveLength(1);
    expect(gives('daniel')).toEqual(['in referral: I gave them your name this morning, they will ring you.']);
  });

  test('know who owes whom, and when asking would be too soon', () => {
    expect(page('clara').beforeYouAsk?.word).toBe('give first');
    expect(page('clara').balance).toBeLessThan(-0.33);
    expect(page('ana').beforeYouAsk?.word).toBe('primed');
    expect(page('giulia').beforeYouAsk?.word).toBe('give first');
    const asked = page('rafael').ledger.filter(({ type, direction }) => type === 'ask' && direction === 'in');
    expect(asked.map(({ kind }) => kind)).toContain('major');
  });

  test('join two addresses of one person, and ask about two people who may be one', () => {
    expect(page('thandeka').together.map(({ reason }) => reason)).toEqual([
      'Both are called Thandeka Mbelwane and have addresses that begin with “thandeka.mbelwane”.',
    ]);
    expect(page('sofie').together.map(({ reason }) => reason)).toEqual([
      'One contacts entry of Sofie Lindqvist holds both.',
    ]);
    expect(library.likelySame().map(({ reason }) => reason)).toEqual([
      '“Christopher Lang” and “Chris Lang” may be a long and a short form of one name.',
    ]);
  });

  test('leave eight people to decide on, best first, and no robot, list or newsletter among anybody', () => {
    expect(library.people('suggestions').map(({ name, evidence }) => `${name}: ${evidence}`)).toEqual([
      'Aylin Kaya: 9 mails both ways since 2024, 108 meetings, last in November',
      'Rowan Pike: 6 mails both ways since 2024, 103 meetings, last in November',
      'Zoë Hartmann: 7 mails both ways since April, 1 meeting, last in October',
      'Bill Tanner: 6 meetings since 2025, last in August',
      'Dominic Frost: 6 mails both ways since April, last in September',
      'Christopher Lang: 4 mails both ways, last in May',
      'Margit Roos: 1 meeting, in January',
      'Chris Lang: 2 mails both ways, last in August',
    ]);
    expect(page('thandeka').organization).toBe('copperleaf.example');
    const everybody = library.people('all').flatMap(({ addresses }) => addresses);
    expect(everybody.filter((one) => /letter|notification|no-?reply|lists\.|office@/.test(one))).toEqual([]);
  });

  test('show a steady year that gives more than it asks', () => {
    const { pattern, steadiness, weeks, months, overload } = library.insights();
    expect({ pattern, overload }).toEqual({ pattern: null, overload: null });
    expect(steadiness).toBeGreaterThan(0.7);
    expect(weeks).toHaveLength(52);
    const year = months.slice(-12);
    const sum = (of: (month: (typeof year)[number]) => number) => year.reduce((all, one) => all + of(one), 0);
    expect(sum(({ gaveOut }) => gaveOut)).toBeGreaterThan(sum(({ askedOut }) => askedOut));
    // The weeks in which money had to be found can be seen all the same.
    expect(Math.max(...year.map(({ askedOut }) => askedOut))).toBeGreaterThanOrEqual(4);
  });
});

describe('the sample data on any day', () => {
  const days = ['23', '24', '26', '27', '28', '29'] as const;
  const moments: readonly (readonly [string, string])[] = [
    ...days.map((day) => [`2026-11-${day}T08:30:00+01:00`, berlin] as const),
    ['2026-11-23T00:10:00+01:00', berlin],
    ['2027-03-28T04:00:00+02:00', berlin],
    ['2028-02-29T23:30:00-08:00', 'America/Los_Angeles'],
    ['2026-07-01T12:00:00+12:00', 'Pacific/Auckland'],
  ];

  test.each(moments)('%s in %s: tell the same stories, up to today or yesterday', async (now, zone) => {
    const library = libraryAt(now, zone);
    await fill(library);
    const { asOfSentence, me, people } = library.status();
    expect(asOfSentence).toBe('');
    expect(me.addresses).toHaveLength(2);
    expect(people.network).toBe(35);
    const today = library.today();
    expect(today.reachOut.slice(0, 5).map(({ person, reason }) => `${person.name}: ${reason.kind}`)).toEqual([
      'Ruth Adeyemi: reply owed',
      'Hugo Brandt: promise open',
      'Marcus Bell: thanks due',
      'Sofie Lindqvist: moved',
      'Daniel Osei: promoted',
    ]);
    const told = [...today.reachOut.flatMap(({ reason, others }) => [reason, ...others]), ...today.upcoming];
    expect(told.some(({ sentence }) => /birthday/i.test(sentence))).toBe(true);
    const states = (['ana', 'tomasz', 'oskar', 'giulia', 'theo'] as const).map(
      (name) => pageIn(library, name).state,
    );
    expect(states).toEqual(['Strong', 'Cooling', 'Fading', 'Dormant', 'New']);
  });
});

import { describe, expect, it } from 'vitest';
import { KnownPeople, type LoggablePerson } from '../../../shared/quick-log/known-people.ts';
import { actsOf, parseQuickLog, type QuickLog } from '../../../shared/quick-log/parse-quick-log.ts';
import type { Day } from '../../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../../shared/time/day-text.ts';

/** A Thursday. */
const today = dayFromIso('2026-11-26') as Day;

function person(name: string, standing: LoggablePerson['standing'] = 'network'): LoggablePerson {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, addresses: [`${id}@people.example`], standing };
}

const known = new KnownPeople([
  person('Ana Moreau'),
  person('Bram Bergson'),
  person('Mira Lindqvist'),
  person('Mira Haugen'),
  person('Léa Fournier'),
  person('Jürgen Weiß'),
  person('Lojze Žižek'),
  person('William Grant'),
  person('Will Smith'),
  person('May Lin'),
  person('Tomás Rivera'),
  person('Goran Hollis'),
  person('Ana Suggested', 'suggestion'),
  person('Zoe Onlysuggested', 'suggestion'),
  person('Дмитрий Орлов'),
  person('Tea Novak'),
]);

/** Kind, people, day and note in a line: `lunch · Ana Moreau · 2026-11-25 · she needs a designer`. */
function read(line: string): string {
  const log = parseQuickLog(line, known, today);
  const state = log.state === 'ready' ? [] : [log.state];
  return [log.kind, namesOf(log), formatDay(log.day), ...(log.note ? [log.note] : []), ...state].join(' · ');
}

function namesOf({ who }: QuickLog): string {
  return who
    .map(({ person: one, candidates }) => one?.name ?? `?${candidates.map(({ name }) => name).join('|')}`)
    .join(' + ');
}

describe('a line of the quick log', () => {
  it.each([
    [
      'lunch with ana yesterday, she needs a designer',
      'lunch · Ana Moreau · 2026-11-25 · she needs a designer',
    ],
    ['Lunch with Ana Moreau', 'lunch · Ana Moreau · 2026-11-26'],
    ['called bram about the pilot budget', 'call · Bram Bergson · 2026-11-26 · about the pilot budget'],
    ['had a quick call with bram on tuesday', 'call · Bram Bergson · 2026-11-24'],
    ['coffee with Léa Fournier last friday', 'in-person · Léa Fournier · 2026-11-20'],
    ['coffee with lea', 'in-person · Léa Fournier · 2026-11-26'],
    [
      'congratulated goran on his new job 3 days ago',
      'congratulated · Goran Hollis · 2026-11-23 · on his new job',
    ],
    ["liked goran's post", 'liked · Goran Hollis · 2026-11-26'],
    ['liked goran’s post about kilns', 'liked · Goran Hollis · 2026-11-26 · post about kilns'],
    ['sent ana the article on ceramics on 3 march', 'shared · Ana Moreau · 2026-03-03 · article on ceramics'],
    ['sent ana a mail', 'mail · Ana Moreau · 2026-11-26'],
    ['wrote to jurgen', 'mail · Jürgen Weiß · 2026-11-26'],
    ['emailed juergen weiss: he is back in june', 'mail · Jürgen Weiß · 2026-11-26 · he is back in june'],
    ['texted zizek', 'message · Lojze Žižek · 2026-11-26'],
    ['helped tomas with the grant', 'helped · Tomás Rivera · 2026-11-26 · with the grant'],
    ['dinner with bram on 3 december', 'lunch · Bram Bergson · 2025-12-03'],
    ['met lea at the fair on 14/11', 'in-person · Léa Fournier · 2026-11-14 · at the fair'],
    ['ana: lunch yesterday, needs a designer', 'lunch · Ana Moreau · 2026-11-25 · needs a designer'],
    ['ana yesterday', 'message · Ana Moreau · 2026-11-25'],
    ['spoke to dmitriy this morning', 'call · Дмитрий Орлов · 2026-11-26'],
    ['zoom with bram-bergson@people.example', 'call · Bram Bergson · 2026-11-26'],
    ['lunch with may on 3 may', 'lunch · May Lin · 2026-05-03'],
    ['ran into will on saturday', 'in-person · Will Smith · 2026-11-21'],
    ['wished ana a happy birthday', 'congratulated · Ana Moreau · 2026-11-26'],
    ['zoom call with bram (kickoff)', 'call · Bram Bergson · 2026-11-26 · kickoff'],
    [
      'I met Goran at the fair and he introduced me',
      'in-person · Goran Hollis · 2026-11-26 · at the fair and he introduced me',
    ],
    ['told ana about the job', 'message · Ana Moreau · 2026-11-26 · told about the job'],
    ['lunch with mira h', 'lunch · Mira Haugen · 2026-11-26'],
    ['coffee w/ ana', 'in-person · Ana Moreau · 2026-11-26'],
    ['tea with ana yesterday', 'in-person · Ana Moreau · 2026-11-25'],
    ['tea yesterday, she is well', 'message · Tea Novak · 2026-11-25 · she is well'],
    ['promised ana the deck by Friday', 'message · Ana Moreau · 2026-11-26 · promised deck by Friday'],
    ['coffee with zoe', 'in-person · Zoe Onlysuggested · 2026-11-26'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['lunch with ana and bram yesterday', 'lunch · Ana Moreau + Bram Bergson · 2026-11-25'],
    ['lunch with ana, bram and goran', 'lunch · Ana Moreau + Bram Bergson + Goran Hollis · 2026-11-26'],
    ['lunch with ana, bram said he is well', 'lunch · Ana Moreau · 2026-11-26 · bram said he is well'],
    ['intro ana <> goran', 'introduced · Ana Moreau + Goran Hollis · 2026-11-26'],
    ['introduced ana to goran', 'introduced · Ana Moreau + Goran Hollis · 2026-11-26'],
    ['coffee with ana & lea', 'in-person · Ana Moreau + Léa Fournier · 2026-11-26'],
  ])('with several people: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    [
      'call with ana, she moves to Berlin in March',
      'call · Ana Moreau · 2026-11-26 · she moves to Berlin in March',
    ],
    ['call with ana, we meet again tomorrow', 'call · Ana Moreau · 2026-11-26 · we meet again tomorrow'],
    ['call with ana, yesterday', 'call · Ana Moreau · 2026-11-25'],
    ['lunch with ana, she liked the talk', 'lunch · Ana Moreau · 2026-11-26 · she liked the talk'],
    ['lunch with ana - will send the deck', 'lunch · Ana Moreau · 2026-11-26 · will send the deck'],
    ['lunch with ana. Her son starts school.', 'lunch · Ana Moreau · 2026-11-26 · Her son starts school.'],
  ])('takes nothing out of the note: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['', 'message ·  · 2026-11-26 · empty'],
    ['lunch with nobody', 'lunch ·  · 2026-11-26 · with nobody · nobody'],
    ['lunch with mira', 'lunch · ?Mira Lindqvist|Mira Haugen · 2026-11-26 · several'],
    ['lunch with mira haugen', 'lunch · Mira Haugen · 2026-11-26'],
    ['met ana in march', 'in-person · Ana Moreau · 2026-11-26 · in march · vague'],
    ['lunch with ana in 2024', 'lunch · Ana Moreau · 2026-11-26 · in 2024 · vague'],
    ['lunch with ana tomorrow', 'lunch · Ana Moreau · 2026-11-27 · ahead'],
    ["didn't call ana", "call · Ana Moreau · 2026-11-26 · didn't · undone"],
    ['need to call ana', 'call · Ana Moreau · 2026-11-26 · need · undone'],
    ['I should really write to bram', 'message · Bram Bergson · 2026-11-26 · should really write · undone'],
    ['met ana last month', 'in-person · Ana Moreau · 2026-11-26 · last month · vague'],
    ['met ana on the 3rd', 'in-person · Ana Moreau · 2026-11-26 · on the 3rd · vague'],
    ['met ana 3.11.', 'in-person · Ana Moreau · 2026-11-26 · 3.11. · vague'],
    ['lunch with ana yesteday', 'lunch · Ana Moreau · 2026-11-26 · yesteday · vague'],
    ['lunch mit ana gestern', 'lunch · Ana Moreau · 2026-11-26 · mit gestern · vague'],
  ])('that is not ready yet: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('means by a short name who is called so, and only else who has the long one', () => {
    expect(namesOf(parseQuickLog('lunch with will', known, today))).toBe('Will Smith');
    expect(namesOf(parseQuickLog('lunch with bill', known, today))).toBe('William Grant');
  });

  it('notes what they did as a message with its words, both ways', () => {
    const log = parseQuickLog('ana sent me an article', known, today);
    expect(actsOf(log)).toMatchObject([{ kind: 'message', ways: 'both', note: 'sent me an article' }]);
    expect(actsOf(parseQuickLog('ana called me', known, today))).toMatchObject([{ kind: 'call', note: '' }]);
  });

  it.each(['email from ana yesterday', 'got a mail from ana yesterday'])('knows who wrote: %s', (line) => {
    expect(actsOf(parseQuickLog(line, known, today))).toMatchObject([
      { kind: 'message', ways: 'both', on: '2026-11-25' },
    ]);
  });

  it('takes the word of the user for who is meant', () => {
    const log = parseQuickLog('lunch with mira', known, today, new Map([['mira', 'mira-haugen']]));
    expect(log.state).toBe('ready');
    expect(actsOf(log)).toEqual([
      { type: 'log', person: 'mira-haugen', kind: 'lunch', on: '2026-11-26', ways: 'both', note: '' },
    ]);
  });

  it('is one act for each person, and none before it is ready', () => {
    const both = parseQuickLog('emailed ana and bram on monday: the plan', known, today);
    expect(actsOf(both)).toEqual([
      { type: 'log', person: 'ana-moreau', kind: 'mail', on: '2026-11-23', ways: 'out', note: 'the plan' },
      { type: 'log', person: 'bram-bergson', kind: 'mail', on: '2026-11-23', ways: 'out', note: 'the plan' },
    ]);
    expect(actsOf(parseQuickLog('lunch with mira', known, today))).toEqual([]);
  });

  it('reads the same day wherever the computer stands', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
        process.env.TZ = zone;
        expect(read('lunch with ana yesterday')).toBe('lunch · Ana Moreau · 2026-11-25');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

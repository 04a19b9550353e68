import type { Act } from '../../../shared/journal/acts.ts';
import { me } from './small-mail.ts';

/** Types of acts that the user performs; imports are noted by the library itself. */
export type PerformedType = Exclude<Act['type'], 'import' | 'undo-import'>;

const ana = 'ana@harbour.example';
const bram = 'bram@quay.example';
const people = [ana, bram, 'zoe@stranger.example', 'bob@one.example', 'robert@two.example'];
const circles = ['close', 'active', 'wide', 'yearly'];

/**
 * Every act the window can perform, each time about others and with other values; a new kind of act does not compile without one.
 * @param random numbers between 0 and 1
 */
export function everyAct(random: () => number): { readonly [T in PerformedType]: () => Act } {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const number = (below: number) => 1 + Math.floor(random() * below);
  const someone = () => one(people);
  const some = () => [...new Set([someone(), someone()])];
  const two = () => {
    const first = someone();
    return [first, one(people.filter((other) => other !== first))] as const;
  };
  const day = () => `2026-0${number(5)}-${String(number(28)).padStart(2, '0')}`;
  const later = () => `2026-0${6 + number(3)}-${String(number(28)).padStart(2, '0')}`;
  const onOff = () => one(['on', 'off'] as const);
  return {
    keep: () => ({ type: 'keep', people: some(), circle: one(circles) }),
    later: () => ({ type: 'later', people: some(), until: later() }),
    never: () => ({ type: 'never', people: some() }),
    // Few of them: of the forgotten little can be said afterwards.
    forget: () => ({ type: 'forget', people: [one(['zoe@stranger.example', 'nobody@none.example'])] }),
    add: () => {
      const mark = number(1e9);
      const addresses = one([[], [`new-${mark}@made.example`]]);
      return {
        type: 'add',
        person: `hand:${mark}`,
        name: `Made ${mark}`,
        addresses,
        organization: '',
        circle: 'wide',
      };
    },
    log: () => ({
      type: 'log',
      person: someone(),
      kind: one(['call', 'lunch', 'mail', 'helped', 'introduced'] as const),
      on: day(),
      ways: one(['out', 'both'] as const),
      note: one(['', 'soup']),
    }),
    note: () => ({ type: 'note', person: someone(), text: `note ${number(1e6)}` }),
    cadence: () => ({ type: 'cadence', people: some(), days: one([null, number(400)]) }),
    star: () => ({ type: 'star', people: some(), stars: number(3) }),
    rename: () => ({ type: 'rename', person: someone(), name: one([null, `Name ${number(99)}`]) }),
    merge: () => ({ type: 'merge', people: two() }),
    split: () => {
      const anchor = one(['bob@one.example', 'robert@two.example']);
      return { type: 'split', person: anchor, anchors: [anchor], rest: [] };
    },
    'not-same': () => {
      const [first, second] = two();
      return { type: 'not-same', one: [first], other: [second] };
    },
    circle: () => ({
      type: 'circle',
      circle: one([...circles, 'choir']),
      name: `Circle ${number(99)}`,
      days: number(300),
    }),
    me: () => ({ type: 'me', addresses: one([[me], [me, 'bob@one.example'], [me, 'mira@work.example']]) }),
    zone: () => ({ type: 'zone', zone: one(['Asia/Tokyo', 'America/New_York', 'UTC', 'Pacific/Apia']) }),
    capacity: () => ({ type: 'capacity', people: number(20) }),
    watch: () => ({ type: 'watch', folder: `/home/ana/${one(['Takeout', 'Mail'])}`, watching: onOff() }),
    judge: () => ({
      type: 'judge',
      person: ana,
      hit: { message: '<a1@test.example>', class: 'offer', phrase: one(['happy to help', 'glad to']) },
      as: one(['rejected', 'confirmed', 'advice'] as const),
    }),
    mute: () => ({
      type: 'mute',
      what: one([
        { by: 'phrase', class: 'offer', phrase: 'happy to help' },
        { by: 'class', class: 'question' },
      ] as const),
      muted: onOff(),
    }),
    'mute-for': () => ({ type: 'mute-for', person: someone(), class: 'question', muted: onOff() }),
    entry: () => ({
      type: 'entry',
      person: someone(),
      kind: one(['advice', 'favour', 'resource'] as const),
      by: one(['me', 'them'] as const),
      on: day(),
      note: 'about boats',
    }),
    snooze: () => ({ type: 'snooze', people: some(), until: one([null, later()]) }),
    dismiss: () => ({ type: 'dismiss', person: someone(), reasons: [`due ${number(999)}`] }),
    birthday: () => ({ type: 'birthday', person: someone(), on: one([null, '--02-29', '1980-05-01']) }),
    position: () => ({
      type: 'position',
      person: someone(),
      organization: one([null, 'Quay Works']),
      title: 'Pilot',
    }),
    reminders: () => ({
      type: 'reminders',
      at: one(['07:30', '18:00']),
      weekdays: [number(7)],
      quiet: one([null, { from: '21:00', until: '07:00' }]),
      digest: onOff(),
      review: onOff(),
      beforeMeeting: one([null, 15]),
    }),
    pause: () => ({ type: 'pause', until: one([null, later()]) }),
    away: () => ({
      type: 'away',
      from: '2026-08-01',
      until: one(['2026-08-21', '2026-08-10']),
      away: onOff(),
    }),
  };
}

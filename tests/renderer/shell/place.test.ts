import { expect, test } from 'vitest';
import { addressFrom } from '../../../renderer/data/address.ts';
import { circleKey } from '../../../renderer/settings/circle-key.ts';
import { placeFrom, placeText } from '../../../renderer/shell/place.ts';

test.each([
  ['#/people', { view: 'people', person: null }],
  ['#/people/hand%3A1%2F2', { view: 'people', person: 'hand:1/2' }],
  ['#/people/%E0%A4%A', { view: 'people', person: null }],
  ['#/discover', { view: 'discover' }],
  ['#/nowhere', null],
  ['', null],
] as const)('%s', (hash, place) => expect(placeFrom(hash)).toEqual(place));

test('a person with every kind of sign in their id has an address', () => {
  const place = { view: 'people', person: 'ana/é?#@x' } as const;
  expect(placeFrom(placeText(place))).toEqual(place);
  expect(placeText(place)).toBe('#/people/ana%2F%C3%A9%3F%23%40x');
});

test.each([
  [' ANA@Harbour.Example ', 'ana@harbour.example'],
  ['ana', null],
  ['ana@', null],
  ['a b@c.d', null],
  ['ana@bram@c', null],
  [`${'a'.repeat(320)}@c.d`, null],
])('the address somebody typed as "%s"', (typed, address) => expect(addressFrom(typed)).toBe(address));

test.each([
  ['Old friends', 'old-friends'],
  ['  Zürich & Łódź! ', 'zurich-lodz'],
  ['東京', '東京'],
  ['!!!', ''],
])('the key of a circle named "%s"', (name, key) => expect(circleKey(name)).toBe(key));

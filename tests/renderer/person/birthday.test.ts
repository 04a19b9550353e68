import { expect, test } from 'vitest';
import { birthdayFrom, partsOf } from '../../../renderer/person/birthday.ts';
import { birthdayText } from '../../../renderer/wording/format.ts';

test.each([
  [{ day: '', month: '', year: '' }, null],
  [{ day: '24', month: '3', year: '1980' }, '1980-03-24'],
  [{ day: ' 4', month: '12', year: '' }, '--12-04'],
  [{ day: '29', month: '2', year: '' }, '--02-29'],
  [{ day: '29', month: '2', year: '1981' }, 'wrong'],
  [{ day: '31', month: '4', year: '' }, 'wrong'],
  [{ day: '24', month: '', year: '' }, 'wrong'],
  [{ day: '', month: '3', year: '1980' }, 'wrong'],
  [{ day: '24', month: '3', year: '80' }, 'wrong'],
  [{ day: 'x', month: '3', year: '' }, 'wrong'],
])('the birthday %j is %s', (parts, birthday) => expect(birthdayFrom(parts)).toBe(birthday));

test.each([
  ['1980-03-24', { day: '24', month: '3', year: '1980' }],
  ['--12-04', { day: '4', month: '12', year: '' }],
  [null, { day: '', month: '', year: '' }],
])('%s is taken apart', (birthday, parts) => expect(partsOf(birthday)).toEqual(parts));

test.each([
  ['1980-03-24', '24 March 1980'],
  ['--02-29', '29 February'],
])('%s is read as %s', (birthday, text) => expect(birthdayText(birthday)).toBe(text));

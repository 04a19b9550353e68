import { describe, expect, it } from 'vitest';
import { completeName } from '../../../shared/quick-log/complete-name.ts';
import { KnownPeople, type LoggablePerson } from '../../../shared/quick-log/known-people.ts';

function person(name: string, standing: LoggablePerson['standing'] = 'network'): LoggablePerson {
  return { id: name, name, addresses: [], standing };
}

const known = new KnownPeople([
  person('Mira Suggested', 'suggestion'),
  person('Ana Moreau'),
  person('Bram Bergson'),
  person('Mira Lindqvist'),
  person('Mira Haugen'),
  person('Žiga Öztürk'),
]);

/** Names offered at the end of a line, and what of it they would replace. */
function offered(line: string, caret = line.length): string | null {
  const found = completeName(line, caret, known);
  return found && `${line.slice(found.from, found.to)}: ${found.people.map(({ name }) => name).join(', ')}`;
}

describe('completing a name', () => {
  it.each([
    ['lunch with a', 'a: Ana Moreau'],
    ['lunch with mi', 'mi: Mira Lindqvist, Mira Haugen, Mira Suggested'],
    ['lunch with mira', 'mira: Mira Lindqvist, Mira Haugen'],
    ['call zi', 'zi: Žiga Öztürk'],
    ['call oz', 'oz: Žiga Öztürk'],
    ['call oez', 'oez: Žiga Öztürk'],
    ['lunch with ana and b', 'b: Bram Bergson'],
    ['lunch with ana, br', 'br: Bram Bergson'],
    ['an', 'an: Ana Moreau'],
  ])('offers behind %s', (line, expected) => {
    expect(offered(line)).toBe(expected);
  });

  it.each([
    '',
    'lunch',
    'call',
    'lunch with ana',
    'lunch with ana yest',
    'lunch with ana, she',
    'called xy',
    'm',
  ])('offers nothing behind %s', (line) => {
    expect(offered(line)).toBeNull();
  });

  it('looks at the word before the caret, wherever that is', () => {
    expect(offered('lunch with mi yesterday', 'lunch with mi'.length)).toBe(
      'mi: Mira Lindqvist, Mira Haugen, Mira Suggested',
    );
    expect(offered('lunch with mi yesterday', 3)).toBeNull();
  });
});

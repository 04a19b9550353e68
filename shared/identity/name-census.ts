import { commonGivenNames } from './data/common-given-names.ts';
import { commonSurnames } from './data/common-surnames.ts';
import type { ParsedName } from './parsed-name.ts';

/**
 * How much it says that two people bear a name. `common`: given name and surname are (Anna Müller); `half`: one of
 * them is; `unusual`: neither.
 */
export type Rarity = 'unusual' | 'half' | 'common';

/** From so many bearers with differing other names on, the library itself shows a name to be common. */
const commonBearers = 5;

const keyOf = (parts: ParsedName['given']) => parts[0]?.forms[0] ?? '';

/** Counts the names of a library: a surname that five differing given names stand before is common there. */
export class NameCensus {
  readonly #givenBySurname = new Map<string, Set<string>>();
  readonly #surnamesByGiven = new Map<string, Set<string>>();

  readonly #rarities = new Map<ParsedName, Rarity>();

  add(name: ParsedName): void {
    const given = keyOf(name.given);
    const surname = keyOf(name.surname);
    if (given.length < 2 || surname.length < 2) return;
    count(this.#givenBySurname, surname, given);
    count(this.#surnamesByGiven, given, surname);
  }

  /** Asked once everybody is counted: answers are kept. */
  rarity(name: ParsedName): Rarity {
    const known = this.#rarities.get(name);
    if (known) return known;
    const rarity = this.#rarityOf(name);
    this.#rarities.set(name, rarity);
    return rarity;
  }

  #rarityOf(name: ParsedName): Rarity {
    const surname = name.surname.flatMap((part) => part.forms);
    const given = name.given.flatMap((part) => part.forms);
    const isCommonSurname = surname.some(
      (form) => commonSurnames.has(form) || (this.#givenBySurname.get(form)?.size ?? 0) >= commonBearers,
    );
    const isCommonGiven = given.some(
      (form) => commonGivenNames.has(form) || (this.#surnamesByGiven.get(form)?.size ?? 0) >= commonBearers,
    );
    // A name that cannot be taken apart (Han, Hangul) or has one part only says little.
    if (surname.length === 0) return 'common';
    if (isCommonSurname) return isCommonGiven ? 'common' : 'half';
    return 'unusual';
  }
}

function count(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

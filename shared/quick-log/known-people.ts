import { formsOf } from '../identity/fold.ts';
import { shortForm } from '../identity/short-name-of.ts';
import { isWord, type TypedWord } from './typed-words.ts';

/** Somebody a line may be about. */
export interface LoggablePerson {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  /** Who is in the network is meant before who is only suggested. */
  readonly standing: 'network' | 'suggestion';
}

/** Where people are named in a line, and who may be meant: the likeliest first. */
export interface Mention {
  /** Index of the first word of it, and how many there are. */
  readonly at: number;
  readonly words: number;
  readonly people: readonly LoggablePerson[];
}

interface Entry {
  readonly person: LoggablePerson;
  /** Forms of each word of the name. */
  readonly name: readonly (readonly string[])[];
}

/** Everybody a line may be about, ready to be looked up with each key that is typed. */
export class KnownPeople {
  readonly #entries: readonly Entry[];
  readonly #byForm = new Map<string, Entry[]>();
  readonly #byAddress = new Map<string, LoggablePerson>();

  /** @param people the likeliest first */
  constructor(people: readonly LoggablePerson[]) {
    this.#entries = people.map((person) => ({ person, name: wordsOfName(person.name) }));
    for (const entry of this.#entries) {
      for (const form of new Set(entry.name.flat())) {
        const known = this.#byForm.get(form);
        if (known) known.push(entry);
        else this.#byForm.set(form, [entry]);
      }
      for (const address of entry.person.addresses) this.#byAddress.set(address.toLowerCase(), entry.person);
    }
  }

  /** Who is named by the words from one on, by as many of them as fit; null for nobody. */
  mentionAt(words: readonly TypedWord[], at: number): Mention | null {
    const first = words[at];
    if (first === undefined) return null;
    const byAddress = this.#byAddress.get(first.text.toLowerCase());
    if (byAddress) return { at, words: 1, people: [byAddress] };
    let found = this.#withWord(first);
    if (found.length === 0) return null;
    let length = 1;
    // "ana moreau": each further word of the name leaves fewer people.
    for (let next = words[at + 1]; next !== undefined; next = words[at + length]) {
      const word = next;
      const several = found.length > 1;
      const fewer = found.filter(
        ({ name }) =>
          name.length > length &&
          (name.some((forms) => isWord(word, forms)) || (several && isInitial(word, name.at(-1) ?? []))),
      );
      if (fewer.length === 0) break;
      found = fewer;
      length += 1;
    }
    const network = found.filter(({ person }) => person.standing === 'network');
    const meant = network.length > 0 ? network : found;
    const whole = meant.filter(({ name }) => name.length === length);
    return { at, words: length, people: (whole.length === 1 ? whole : meant).map(({ person }) => person) };
  }

  /** People a word that is still being typed may become, the likeliest first. */
  beginningWith(word: TypedWord, most: number): readonly LoggablePerson[] {
    const begun = word.forms.filter((form) => form !== '');
    const fits = (form: string) => begun.some((start) => form.startsWith(start));
    return this.#entries
      .filter(({ name }) => name.flat().some(fits))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, most)
      .map(({ person }) => person);
  }

  #withWord(word: TypedWord): readonly Entry[] {
    const exact = new Set(word.forms.flatMap((form) => this.#byForm.get(form) ?? []));
    if (exact.size > 0) return [...exact];
    const [typed = ''] = word.forms;
    if (typed.length < 2) return [];
    // "Bill" for William, only where nobody is called so; for Will, who may be another, only where there is no William.
    const standsFor = (worth: 'short' | 'loose') =>
      this.#entries.filter(({ name: [given] }) => given?.some((form) => shortForm(form, typed) === worth));
    const short = standsFor('short');
    return short.length > 0 ? short : standsFor('loose');
  }
}

/** "mira h": a letter of the last name that tells one Mira from the other. */
function isInitial({ forms: [typed = ''] }: TypedWord, name: readonly string[]): boolean {
  return typed.length === 1 && name.some((form) => form.startsWith(typed));
}

function rank({ person }: Entry): number {
  return person.standing === 'network' ? 0 : 1;
}

function wordsOfName(name: string): readonly (readonly string[])[] {
  return name
    .split(/[\s,]+/)
    .map(formsOf)
    .filter((forms) => forms.some((form) => form !== ''));
}

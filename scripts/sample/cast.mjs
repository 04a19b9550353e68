import { SetUpError } from '../set-up/say.mjs';

/**
 * Somebody mail can be written to.
 *
 * @typedef {object} Someone
 * @property {string} name
 * @property {string} address
 *
 * @typedef {import('./read-stories.mjs').Story} Story
 */

/** The user of the sample. @type {Readonly<Record<'work' | 'private', Someone>>} */
export const user = {
  work: { name: 'Elin Marlowe', address: 'elin@saltmarsh.example' },
  private: { name: 'Elin Marlowe', address: 'elin.marlowe@postbox.example' },
};

/**
 * `Ana Moreau <ana@harbourlabs.example>`.
 *
 * @param {string} text
 * @returns {Someone}
 * @throws {SetUpError} for anything else
 */
export function someone(text) {
  const [, name = '', address = ''] = /^(.*?) ?<(\S+@\S+\.example)>$/.exec(text.trim()) ?? [];
  if (address === '') throw new SetUpError(`“${text}” is nobody: it takes NAME <ADDRESS@HOST.example>`);
  return { name, address };
}

/** Everybody the stories name, so that a scene can say `cc: Ana Moreau`. */
export class Cast {
  /** @type {Map<string, Someone>} */
  #byName = new Map([['Elin Marlowe', user.work]]);

  /** @param {readonly Story[]} stories */
  constructor(stories) {
    for (const { head } of stories) {
      if (head.person === undefined) continue;
      const person = someone(head.person);
      this.#byName.set(person.name, person);
    }
  }

  /**
   * People by name, or with their address where no story is theirs: `Ana Moreau, Bo Lind <bo@x.example>`.
   *
   * @param {string | undefined} text
   * @returns {readonly Someone[]}
   * @throws {SetUpError} for a name no story has
   */
  named(text) {
    return (text ?? '')
      .split(', ')
      .filter((one) => one !== '')
      .map((one) => {
        const known = this.#byName.get(one);
        if (!known && !one.includes('<')) throw new SetUpError(`No story tells of ${one}`);
        return known ?? someone(one);
      });
  }
}

/**
 * A name and an address as they stand in a header; names in quotes where they hold more than words.
 *
 * @param {Someone} one
 */
export function headerParty({ name, address }) {
  if (name === '') return address;
  const plain = /^[\p{L}\p{N}' -]+$/u.test(name);
  return `${plain ? name : `"${name}"`} <${address}>`;
}

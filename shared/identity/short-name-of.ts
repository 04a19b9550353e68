import { shortNames } from './data/short-names.ts';
import { coarse } from './fold.ts';

/** By short form: the full names it stands for, each with what it is worth. */
const fullNames = new Map<string, Map<string, 'short' | 'loose'>>();

for (const entry of shortNames.split(';')) {
  const [full = '', shorts = ''] = entry.split(':').map((part) => part.trim());
  for (const word of shorts.split(/\s+/).filter((one) => one !== '')) {
    const short = word.replace('~', '');
    const worth = short === word ? 'short' : 'loose';
    const known = fullNames.get(short);
    if (known) known.set(full, worth);
    else fullNames.set(short, new Map([[full, worth]]));
  }
}

const initials: ReadonlyMap<string, readonly string[]> = new Map(
  [...fullNames].map(([short, full]) => [short, [...full.keys()].map((name) => coarse(name).slice(0, 1))]),
);

/**
 * Whether two given names, folded, may be one by a short form: `short` (Bill and William), `loose` when bearers of
 * another full name use it too (Alex), `none` otherwise. Two short forms of one name (Bill, Will) are loose.
 */
export function shortForm(one: string, other: string): 'short' | 'loose' | 'none' {
  const ofOne = fullNames.get(one);
  const ofOther = fullNames.get(other);
  const direct = ofOne?.get(other) ?? ofOther?.get(one);
  if (direct) return direct;
  if (!ofOne || !ofOther) return 'none';
  return [...ofOne.keys()].some((full) => ofOther.has(full)) ? 'loose' : 'none';
}

/** Whether a word is known as a short form of some given name. */
export function isShortForm(name: string): boolean {
  return fullNames.has(name);
}

/** First letters, coarse, of the full names a word is a short form of; none for most words. */
export function fullInitials(short: string): readonly string[] {
  return initials.get(short) ?? [];
}

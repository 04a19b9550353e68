import { ACT_CLASSES, type ActClass } from './act-class.ts';
import type { FoundAct } from './found-act.ts';

/**
 * Acts of a message as the column `acts` holds them: a JSON list of [class, rule, sentence, called], without empty ends. Where
 * sentences are not kept there is the class alone.
 */

const classes: ReadonlySet<string> = new Set(ACT_CLASSES);

/** One act as a list of texts, without empty ends. */
export function packedAct({ class: name, rule, sentence, called }: FoundAct): readonly string[] {
  if (called !== '') return [name, rule, sentence, called];
  return sentence === '' && rule === '' ? [name] : [name, rule, sentence];
}

/** The act of such a list; none for a class this version does not know. */
export function unpackedAct([
  name = '',
  rule = '',
  sentence = '',
  called = '',
]: readonly string[]): FoundAct[] {
  return classes.has(name) ? [{ class: name as ActClass, rule, sentence, called }] : [];
}

/** Acts as text. @param sentences `not kept` leaves only the classes */
export function packActs(acts: readonly FoundAct[], sentences: 'kept' | 'not kept'): string {
  if (sentences === 'not kept') return JSON.stringify(acts.map((act) => [act.class]));
  return JSON.stringify(acts.map(packedAct));
}

/** Acts of a text; those of a class this version does not know are left out. */
export function unpackActs(text: string): readonly FoundAct[] {
  const rows = JSON.parse(text) as readonly (readonly string[])[];
  return rows.flatMap((row) => unpackedAct(row));
}

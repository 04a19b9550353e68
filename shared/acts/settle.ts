import { ACT_CLASSES, type ActClass } from './act-class.ts';

/** Classes that a stronger reading of the same sentence takes away. */
const givesWay: readonly (readonly [ActClass, readonly ActClass[]])[] = [
  // "Let me know if you have questions": a formula, whatever its words.
  ['closing', ['offer', 'information', 'question', 'promise', 'scheduling']],
  ['scheduling', ['favour', 'information', 'offer']],
  ['major', ['favour']],
  // "Please meet Ben" brings two together; it asks for nothing.
  ['introduction', ['favour']],
  // "Would you like me to send it?" offers; "maybe we should check?" advises.
  ['offer', ['information', 'favour']],
  ['favour', ['information', 'advice']],
  ['advice', ['information']],
  ['thanks', ['bare thanks']],
  ['resource', ['delivery']],
];

/** What remains of the hits in one sentence, in the order of the classes, with the rule that found each. */
export function settle(hits: ReadonlyMap<ActClass, string>): readonly (readonly [ActClass, string])[] {
  const [only] = hits;
  if (only !== undefined && hits.size === 1) return [only];
  const left = new Map(hits);
  for (const [strong, weak] of givesWay) {
    if (!left.has(strong)) continue;
    for (const name of weak) left.delete(name);
  }
  return ACT_CLASSES.flatMap((name) => {
    const rule = left.get(name);
    return rule === undefined ? [] : [[name, rule] as const];
  });
}

import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';
import { table } from './output.ts';

/** `merge ADDRESS_OR_ID ADDRESS_OR_ID…`. */
export function mergePeople({ line, library, output }: Scene): ExitCode {
  const people = line.positionals;
  const [first] = people;
  if (!first || people.length < 2) throw new UsageError('merge takes two people or more, by address or id.');
  const { said } = library.perform([{ type: 'merge', people }]);
  output.document({ merged: library.person(first) }, () => `${said}.`);
  return 0;
}

/** `split ADDRESS_OR_ID ADDRESS…`. */
export function splitPerson({ line, library, output }: Scene): ExitCode {
  const [person, ...anchors] = line.positionals;
  if (!person || anchors.length === 0) {
    throw new UsageError('split takes a person, and the addresses that are not theirs.');
  }
  const { said } = library.perform([{ type: 'split', person, anchors, rest: [] }]);
  output.document({ split: anchors.map((anchor) => library.person(anchor)) }, () => `${said}.`);
  return 0;
}

/** `same [ADDRESS_OR_ID ADDRESS_OR_ID]`: who may be one person; with two people: they are not. */
export function likelySame({ line, library, output }: Scene): ExitCode {
  const [one, other] = line.positionals;
  if (one !== undefined) {
    if (other === undefined) throw new UsageError('same takes nobody, or two people who are not one.');
    const { said } = library.perform([{ type: 'not-same', one: [one], other: [other] }]);
    output.document({ notSame: [one, other] }, () => `${said}.`);
    return 0;
  }
  const pairs = library.likelySame();
  output.document({ pairs }, () =>
    pairs.length === 0
      ? 'Nobody looks like somebody else.'
      : table(pairs.map(({ a, b, reason }) => [a.addresses[0] ?? a.id, b.addresses[0] ?? b.id, reason])),
  );
  return 0;
}

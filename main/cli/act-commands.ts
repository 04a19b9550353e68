import { randomUUID } from 'node:crypto';
import { LOGGED_KINDS, type LoggedKind } from '../../shared/model/touchpoint.ts';
import { dayFromIso, formatDay } from '../../shared/time/day-text.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';

function logged(word: string): LoggedKind {
  const kind = LOGGED_KINDS.find((one) => one === word);
  if (!kind) throw new UsageError(`A touchpoint is one of ${LOGGED_KINDS.join(' ')}, not “${word}”.`);
  return kind;
}

/** `add NAME [ADDRESS]…`: a person by hand, in the circle Active unless `--keep` names another. */
export function addPerson({ line, library, output }: Scene): ExitCode {
  const [name, ...addresses] = line.positionals;
  if (!name) throw new UsageError('add takes a name, and addresses after it.');
  const bad = addresses.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (bad !== undefined) throw new UsageError(`“${bad}” is not an address. A name with spaces needs quotes.`);
  const person = `hand:${randomUUID()}`;
  const circle = line.keep ?? 'active';
  const { said } = library.perform([{ type: 'add', person, name, addresses, organization: '', circle }]);
  output.document({ added: library.person(person) }, () => `${said}.`);
  return 0;
}

/** `forget ADDRESS_OR_ID`. */
export function forgetPerson({ line, library, output }: Scene): ExitCode {
  const [person] = line.positionals;
  if (!person) throw new UsageError('forget takes an address or an id.');
  const { said } = library.perform([{ type: 'forget', people: [person] }]);
  output.document({ forgotten: person }, () => `${said}.`);
  return 0;
}

/** `log ADDRESS_OR_ID KIND [--on DATE] [--both] [--note TEXT]`. */
export function logTouch({ line, library, output }: Scene): ExitCode {
  const [person, kind] = line.positionals;
  if (!person || !kind) throw new UsageError('log takes an address or an id, and a kind.');
  const { now, zone } = library.moment();
  const on = line.on ?? formatDay(dayOf(asInstant(now), zone));
  if (dayFromIso(on) === null) throw new UsageError(`--on takes a day such as 2026-05-03, not “${on}”.`);
  const ways = line.both ? 'both' : 'out';
  const { said } = library.perform([{ type: 'log', person, kind: logged(kind), on, ways, note: line.note }]);
  output.document({ logged: { person, kind, on, ways, note: line.note } }, () => `${said}.`);
  return 0;
}

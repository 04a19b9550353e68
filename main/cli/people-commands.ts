import type { PersonPage, PersonRow } from '../../shared/contract/people.ts';
import { findCircle } from '../../shared/journal/household.ts';
import { counted } from '../../shared/wording/english.ts';
import { nobodyNamed, noCircleNamed } from '../library/not-found.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';
import { ledgerLines } from './ledger-lines.ts';
import { table } from './output.ts';

/** Two digits, or nothing where nothing is known. */
function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(2);
}

function row(person: PersonRow): readonly string[] {
  const state = [person.state ?? '', ...person.labels].filter((word) => word !== '').join(', ');
  return [
    person.name,
    person.addresses[0] ?? '',
    person.circle ?? person.status,
    figure(person.health),
    state,
    figure(person.balance),
    figure(person.primed),
    person.reason,
  ];
}

/** `people [--all] [--keep CIRCLE]`. */
export function listPeople({ line, library, output }: Scene): ExitCode {
  if (line.keep !== null) {
    const { circles } = library.status();
    if (!findCircle({ circles }, line.keep)) throw noCircleNamed(line.keep, circles);
    const people = library.people('suggestions').map((person) => person.id);
    if (people.length > 0) {
      const { said } = library.perform([{ type: 'keep', people, circle: line.keep }]);
      output.say(`${said}.`);
    }
  }
  const people = library.people(line.all ? 'all' : 'network');
  const { asOf, asOfSentence } = library.status();
  output.document({ asOf, people }, () => {
    if (people.length > 0) {
      const rows = table([
        ['name', 'address', 'circle', 'health', 'state', 'balance', 'primed', 'why'],
        ...people.map(row),
      ]);
      return asOfSentence ? `${rows}\n\n(${asOfSentence})` : rows;
    }
    return line.all
      ? 'There is nobody here yet. Import mail or calendars first.'
      : 'Nobody is in your network yet.';
  });
  return 0;
}

function page(person: PersonPage): string {
  const touched = person.timeline.slice(0, 20);
  return [
    person.name,
    person.addresses.join(', '),
    `${person.circle ?? person.status}, every ${counted(person.cadenceDays, 'day', 'days')}${person.state ? `, ${person.state}` : ''}`,
    '',
    ...person.reasons,
    ...(person.asOfSentence ? [`(${person.asOfSentence})`] : []),
    ...(person.notes ? ['', person.notes] : []),
    ...ledgerLines(person),
    ...(touched.length > 0 ? [''] : []),
    table(touched.map((entry) => [entry.day, entry.kind, entry.direction, entry.subject])),
  ].join('\n');
}

/** `person ADDRESS_OR_ID`. */
export function showPerson({ line, library, output }: Scene): ExitCode {
  const [wanted] = line.positionals;
  if (!wanted) throw new UsageError('person takes an address or an id.');
  const person = library.person(wanted);
  if (!person) throw nobodyNamed(wanted);
  output.document(person, () => page(person));
  return 0;
}

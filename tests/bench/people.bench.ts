import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../main/library/library.ts';
import type { FoundPerson } from '../../shared/derive/found-person.ts';
import { personRow } from '../../shared/derive/person-row.ts';
import { type Setting, viewPerson } from '../../shared/derive/person-view.ts';
import { type PersonDecision, undecided } from '../../shared/journal/decisions.ts';
import { firstCircles } from '../../shared/journal/household.ts';
import { nothingMuted } from '../../shared/journal/muted.ts';
import { asDay } from '../../shared/time/day.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { writeInventedLibrary } from './invented-library.ts';
import { inventedNetwork, lastDay } from './invented-network.ts';
import { keepTable } from './keep-table.ts';

/**
 * 500,000 touchpoints over 5,000 people of the network, with 100,000 gives, asks and questions (model.md 11): everything of everybody
 * computed anew, one touchpoint more, and the day's list, beside the bare arithmetic of the same size in the same run. Processor time.
 */

const people = 5_000;
const touches = 100;
const rounds = 7;
const now = (lastDay * 24 + 12) * 3_600_000;

/** Read at the end, so that no loop can be optimised away. */
const sink = { sum: 0 };

/** Processor milliseconds of the best of some rounds: what a busy machine adds is left out. */
function best(work: (round: number) => void): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work(round);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

const setting: Setting = {
  zone: 'UTC',
  today: lastDay,
  circles: firstCircles,
  ownSending: 'seen',
  muted: nothingMuted,
};
const kept: PersonDecision = {
  ...undecided,
  standing: 'kept',
  circle: 'active',
  keptAt: 0,
};

/** Two powers and a root a touchpoint, and two powers an act: what decay costs at the least. */
function bareArithmetic(network: readonly FoundPerson[]): void {
  for (const { touchpoints, ledger } of network) {
    let out = 0;
    let back = 0;
    let gaps = 0;
    let before = 0;
    for (const { day, weightOut, weightIn } of touchpoints) {
      const left = 2 ** (-(lastDay - day) / 180);
      out += weightOut * left;
      back += weightIn * left;
      gaps += (day - before) * 2 ** (-(lastDay - day) / 365);
      before = day;
    }
    for (const { day } of ledger.messages) out += 2 ** (-(lastDay - day) / 365);
    sink.sum += Math.sqrt(out * back) + gaps;
  }
}

function everybody(network: readonly FoundPerson[]): void {
  for (const found of network) {
    const row = personRow(viewPerson(found, kept, setting), setting);
    sink.sum += (row?.health ?? 0) + (row?.primed ?? 0);
  }
}

function row(what: string, aim: string, ms: number, bare: number): string {
  return `| ${what} | ${aim} | ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} | ${(ms / bare).toFixed(2)} |`;
}

const folder = mkdtempSync(join(tmpdir(), 'wellspring-people-'));
try {
  const network = inventedNetwork(people, touches);
  const bare = best(() => bareArithmetic(network));
  const whole = best(() => everybody(network));
  const [first] = network;
  if (!first) throw new Error('There is nobody');
  const one = best(() => everybody([first]));

  writeInventedLibrary(network, folder, now);
  const library = Library.open(folder, { clock: () => now, zone: null, systemZone: 'UTC' });
  const fromDisk = best(() => {
    const again = Library.open(folder, { clock: () => now, zone: null, systemZone: 'UTC' });
    sink.sum += again.people('network').length;
    again.close();
  });
  sink.sum += library.people('network').length;
  const on = formatDay(asDay(lastDay));
  const touch = best((round) => {
    const person = network[round]?.id ?? '';
    library.perform([{ type: 'log', person, kind: 'call', on, ways: 'both', note: '' }]);
    sink.sum += library.person(person)?.health ?? 0;
  });
  const list = best(() => {
    sink.sum += library.today().reachOut.length;
  });
  library.close();
  const table = [
    `### ${people.toLocaleString('en')} people, ${(people * touches).toLocaleString('en')} touchpoints`,
    '',
    `| processor time, best of ${rounds} | aim, ms | ms | ÷ bare |`,
    '|---|---|---|---|',
    row('bare arithmetic of the same size', '', bare, bare),
    row('everybody anew: days, figures, ledger, primed, sentences', '1500', whole, bare),
    row('the same from the file, read and unpacked', '', fromDisk, bare),
    row('one person anew, who has a touchpoint more', '5', one, bare),
    row('a touch logged in the library, and that person’s page', '', touch, bare),
    row('the day’s list, once everybody is known', '50', list, bare),
  ];
  keepTable('people', table.join('\n'));
  if (Number.isNaN(sink.sum)) throw new Error('A figure was not a number');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

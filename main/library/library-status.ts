import type { LibraryStatus, OwnAddressGuess } from '../../shared/contract/contract.ts';
import type { Circle } from '../../shared/contract/people.ts';
import type { OwnAddressEvidence } from '../../shared/derive/own-addresses.ts';
import { leastCapacity } from '../../shared/journal/household.ts';
import { asDay } from '../../shared/time/day.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { asOfSentence } from '../../shared/wording/as-of.ts';
import { ownAddressReason } from '../../shared/wording/own-address-words.ts';
import { sentencesSetting } from './act-store.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { undoableWords } from './journal.ts';
import { readSampleRecord } from './sample-record.ts';

function guessOf(evidence: OwnAddressEvidence): OwnAddressGuess {
  return { address: evidence.address, reason: ownAddressReason(evidence), likely: evidence.likely };
}

/** What the window needs to know before it shows anybody. */
export function libraryStatus(
  database: Database,
  folder: string,
  { book, facts }: CurrentPeople,
): LibraryStatus {
  const { setting, household } = book;
  const rows = [...book.rows().values()];
  const inCircle = new Map<string, number>();
  for (const row of rows) {
    if (row.circle !== null) inCircle.set(row.circle, (inCircle.get(row.circle) ?? 0) + 1);
  }
  const circles: Circle[] = household.circles.map((circle) => ({
    ...circle,
    people: inCircle.get(circle.key) ?? 0,
  }));
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const offered = rows.filter((row) => row.offered === 'now').length;
  return {
    state: facts.asOf === null && rows.length === 0 ? 'empty' : 'ready',
    failure: null,
    folder,
    asOf: facts.asOf === null ? null : formatDay(asDay(facts.asOf)),
    asOfSentence: facts.asOf === null ? '' : asOfSentence(facts.asOf, setting.today),
    zone: setting.zone,
    me: {
      addresses: facts.me,
      confirmed: household.me === null ? 'guessed' : 'confirmed',
      guesses: facts.guesses.map(guessOf),
    },
    people: { network: count('network'), suggestions: offered, unknown: count('unknown') },
    due: rows.filter((row) => row.due).length,
    capacity: household.capacity ?? leastCapacity,
    circles,
    reminders: household.reminders,
    watched: household.watched,
    sentences: sentencesSetting(database),
    undo: undoableWords(database, book),
    sample: readSampleRecord(database) === null ? 'none' : 'shown',
    running: null,
  };
}

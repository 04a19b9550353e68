import { packActs, unpackActs } from '../../shared/acts/act-codec.ts';
import { actsReader } from '../../shared/acts/acts-reader.ts';
import type { MessageActs } from '../../shared/acts/found-act.ts';
import { unreadable } from '../../shared/journal/phrase.ts';
import type { PackedActs } from '../import/packed-acts.ts';
import type { Database, SqlValue } from './database.ts';
import { readJournal } from './journal-store.ts';
import { forgetKeptAnswers } from './kept-answers.ts';
import { nextGeneration, readMeta, writeMeta } from './meta-store.ts';
import { RowInserter } from './row-inserter.ts';

/** Whether the library keeps the sentences in which acts were found, or only that there were some, and when. */
export type SentencesSetting = 'kept' | 'not kept';

/** Whether sentences are kept; they are until the user says otherwise. */
export function sentencesSetting(database: Database): SentencesSetting {
  return readMeta(database, 'sentences') === 'not kept' ? 'not kept' : 'kept';
}

/**
 * Switches the keeping of sentences. Switched off, those the library has are wiped from its file too; switched on again, they come
 * back when the files are read again. No act of the journal: there is no way back to what was wiped.
 */
export function keepSentences(database: Database, setting: SentencesSetting): void {
  database.exec('PRAGMA secure_delete = ON');
  database.transaction(() => {
    writeMeta(database, 'sentences', setting);
    if (setting === 'not kept') {
      database.exec(
        `UPDATE act_found SET acts =
           (SELECT json_group_array(json_array(json_extract(value, '$[0]'))) FROM json_each(acts));
         UPDATE person SET ledger = '';`,
      );
      makePhrasesUnreadable(database);
      forgetKeptAnswers(database);
    }
    nextGeneration(database);
  });
  // What was overwritten still stands in the log of writes.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.exec('PRAGMA secure_delete = OFF');
}

/** In acts of the user too a phrase says what a sentence said. What is left of it still tells one from another. */
function makePhrasesUnreadable(database: Database): void {
  const update = database.prepare('UPDATE act SET payload = ? WHERE id = ?');
  for (const { id, act } of readJournal(database)) {
    if (act.type === 'judge') {
      const hit = { ...act.hit, phrase: unreadable(act.hit.phrase) };
      update.run(JSON.stringify({ ...act, hit }), id);
    } else if (act.type === 'mute' && act.what.by === 'phrase') {
      const what = { ...act.what, phrase: unreadable(act.what.phrase) };
      update.run(JSON.stringify({ ...act, what }), id);
    }
  }
}

/** Stores acts of messages whose envelopes are stored. */
export interface ActWriter {
  /** @param ids of the envelopes of a batch, in its order; `known` of them, those that were there before */
  store(acts: PackedActs, ids: readonly number[], known: readonly number[]): void;
}

const newer = `ON CONFLICT (envelope_id) DO UPDATE SET
  reader = excluded.reader, own_words = excluded.own_words, acts = excluded.acts
  WHERE (excluded.reader, length(excluded.acts), excluded.acts) > (act_found.reader, length(act_found.acts), act_found.acts)`;

/**
 * A writer of acts. Of two readings of one message that of the newer reader stands; of two by the same, from copies that differ in
 * their text, the longer: so the order of files does not matter.
 */
export function actWriter(database: Database): ActWriter {
  const sentences = sentencesSetting(database);
  const insert = new RowInserter(
    database,
    'INSERT INTO act_found (envelope_id, reader, own_words, acts)',
    4,
    newer,
  );
  const forgetOlder = database.prepare(
    'DELETE FROM act_found WHERE reader < ? AND envelope_id IN (SELECT value FROM json_each(?))',
  );
  return {
    store({ envelopes, ownWordCounts, acts }, ids, known) {
      if (known.length > 0) forgetOlder.run(actsReader, JSON.stringify(known));
      const values: SqlValue[] = [];
      for (const [row, found] of acts.entries()) {
        values.push(
          ids[envelopes[row] ?? 0] ?? 0,
          actsReader,
          ownWordCounts[row] ?? 0,
          packActs(found, sentences),
        );
      }
      insert.insert(values);
    },
  };
}

/** Acts of the messages that have any, by the id of their envelope; those of imports taken back too, which no item asks for. */
export function storedActs(database: Database): (envelope: number) => MessageActs | null {
  const packed = new Map<number, readonly [words: number, acts: string]>();
  const rows = database.prepare('SELECT envelope_id, own_words, acts FROM act_found').rows();
  for (const [id, words, acts] of rows) packed.set(Number(id), [Number(words), String(acts)]);
  // Most messages count for nothing, and their acts are never looked at.
  return (envelope) => {
    const found = packed.get(envelope);
    return found === undefined ? null : { ownWordCount: found[0], acts: unpackActs(found[1]) };
  };
}

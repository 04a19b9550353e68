import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packBatch } from '../../../main/import/packed-batch.ts';
import { keepSentences, sentencesSetting, storedActs } from '../../../main/library/act-store.ts';
import type { Database } from '../../../main/library/database.ts';
import { envelopeWriter } from '../../../main/library/envelope-writer.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import { packActs, unpackActs } from '../../../shared/acts/act-codec.ts';
import { actsReader } from '../../../shared/acts/acts-reader.ts';
import type { FoundAct, MessageActs } from '../../../shared/acts/found-act.ts';
import type { MailEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { temporaryFolder } from '../command-line.ts';

const promise: FoundAct = {
  class: 'promise',
  rule: 'en.promise.i-will',
  sentence: 'I will send you the tide tables.',
  called: '',
};
const question: FoundAct = {
  class: 'question',
  rule: 'en.question.mark',
  sentence: 'Ana, where is the buoy?',
  called: 'Ana',
};
const both: MessageActs = { ownWordCount: 70, acts: [promise, question] };

function mail(id: number): MailEnvelope {
  return {
    kind: 'mail',
    medium: 'mail',
    messageId: `${id}@test.example`,
    from: [{ address: 'mira@home.example', name: '' }],
    to: [{ address: 'ana@harbour.example', name: 'Ana' }],
    cc: [],
    bcc: [],
    instant: id * 1000,
    dateSource: 'date',
    subject: `About ${id}`,
    replyTo: [],
    machine: null,
    bulk: false,
    listAddresses: [],
    listHosts: [],
    deliveredTo: [],
    calendarReply: false,
    ownWords: 'text',
    hasLink: false,
    hasAttachment: false,
  };
}

function item(id: number, acts: MessageActs | null, offset = id): ReadItem {
  return { path: '', offset, folder: 'normal', envelope: mail(id), acts, error: null };
}

function library(folder = temporaryFolder()): Database {
  const database = openLibraryDatabase(folder);
  database.exec(
    "INSERT INTO import (id, path, format, bytes, started, ms, state, runner, me) VALUES (1, '', 'mbox', 0, 0, 0, 'done', 0, '[]')",
  );
  return database;
}

function store(database: Database, ...items: readonly ReadItem[]): void {
  const writer = envelopeWriter(database, 1);
  database.transaction(() => writer.store([packBatch(items)]));
}

const stored = (database: Database) => {
  const actsOf = storedActs(database);
  return [1, 2, 3, 4].flatMap((id) => {
    const acts = actsOf(id);
    return acts === null ? [] : [[id, acts] as const];
  });
};

describe('acts in the library', () => {
  it('stand beside the envelopes of their messages', () => {
    const database = library();
    store(database, item(1, null), item(2, both), item(3, null), item(4, { ownWordCount: 80, acts: [] }));
    expect(stored(database)).toEqual([
      [2, both],
      [4, { ownWordCount: 80, acts: [] }],
    ]);
    database.close();
  });

  it('make no other envelope of the same message', () => {
    const database = library();
    store(database, item(1, null), item(1, both, 100));
    expect(database.prepare('SELECT count(*) FROM envelope').row()).toEqual([1]);
    expect(stored(database)).toEqual([[1, both]]);
    database.close();
  });

  it('of two copies are those that say more, in whichever order they come', () => {
    const less = { ownWordCount: 9, acts: [promise] };
    for (const order of [
      [less, both],
      [both, less],
    ]) {
      const database = library();
      for (const [at, acts] of order.entries()) store(database, item(1, acts, at));
      expect(stored(database)).toEqual([[1, both]]);
      database.close();
    }
  });

  it('of an older reader give way to those of a newer one, also when it finds none', () => {
    const database = library();
    store(database, item(1, both), item(2, both));
    database.exec(`UPDATE act_found SET reader = ${actsReader - 1}`);
    const fewer = { ownWordCount: 5, acts: [promise] };
    store(database, item(1, fewer), item(2, null));
    expect(stored(database)).toEqual([[1, fewer]]);
    store(database, item(2, null), item(1, null));
    expect(stored(database)).toEqual([[1, fewer]]);
    database.close();
  });
});

describe('sentences that are not kept', () => {
  it('are wiped, from the file too; classes stay', () => {
    const folder = temporaryFolder();
    const database = library(folder);
    expect(sentencesSetting(database)).toBe('kept');
    store(database, item(1, both));
    keepSentences(database, 'not kept');
    expect(sentencesSetting(database)).toBe('not kept');
    const bare = (act: FoundAct): FoundAct => ({ class: act.class, rule: '', sentence: '', called: '' });
    expect(stored(database)).toEqual([[1, { ownWordCount: 70, acts: [bare(promise), bare(question)] }]]);

    store(database, item(2, both));
    expect(stored(database)[1]).toEqual([2, { ownWordCount: 70, acts: [bare(promise), bare(question)] }]);
    database.close();
    expect(readFileSync(join(folder, 'library.sqlite')).includes('tide tables')).toBe(false);
  });

  it('come back when they are kept again and the files are read again', () => {
    const database = library();
    keepSentences(database, 'not kept');
    store(database, item(1, both));
    keepSentences(database, 'kept');
    expect(stored(database)[0]?.[1].acts[0]?.sentence).toBe('');
    store(database, item(1, both));
    expect(stored(database)).toEqual([[1, both]]);
    database.close();
  });
});

describe('acts as text', () => {
  it('are short', () => {
    expect(packActs(both.acts, 'kept')).toBe(
      '[["promise","en.promise.i-will","I will send you the tide tables."],["question","en.question.mark","Ana, where is the buoy?","Ana"]]',
    );
    expect(packActs(both.acts, 'not kept')).toBe('[["promise"],["question"]]');
  });

  it('of a class nobody knows are left out', () => {
    expect(unpackActs('[["promise","r","s"],["curse","r","s"]]')).toEqual([
      { class: 'promise', rule: 'r', sentence: 's', called: '' },
    ]);
  });
});

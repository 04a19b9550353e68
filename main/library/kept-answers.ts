import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import type { Database } from './database.ts';
import { readFacts, rulesVersion } from './derived-store.ts';
import { journalChanges } from './journal-store.ts';
import { generation, readMeta, removeMeta, writeMeta } from './meta-store.ts';

/** Set by the build to what it was made of; another build may word an answer differently. */
declare const __WELLSPRING_BUILD__: string | undefined;
const build = typeof __WELLSPRING_BUILD__ === 'string' ? __WELLSPRING_BUILD__ : 'unbuilt';

/** A short wait after the last answer, so that a row of acts writes once. ms. */
const settlingMs = 3_000;

/** Answers that are made of everybody. */
export type KeptQuestion = 'status' | 'network' | 'suggestions' | 'today' | 'insights' | 'standing';
const questions: readonly KeptQuestion[] = [
  'status',
  'network',
  'suggestions',
  'today',
  'insights',
  'standing',
];

/** An answer that is not written yet, and the moment it was given, ms. */
interface Fresh {
  readonly key: string;
  readonly now: number;
  readonly answer: unknown;
}

/**
 * Answers about everybody, kept in the library for the next start: to put ten thousand people together takes seconds, to
 * read what came of it a moment. They hold as long as nothing they were made of has changed: what is stored, the journal,
 * the day, the zone and the build.
 */
export class KeptAnswers {
  readonly #database: Database;
  readonly #fresh = new Map<KeptQuestion, Fresh>();
  #timer: NodeJS.Timeout | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What answers stand on at a moment. Call it when what is derived is up to date. @param now ms since 1970 UTC */
  keyAt(now: number): string {
    const facts = readFacts(this.#database);
    if (!facts) throw new Error('Nothing has been derived yet');
    const { zone, validFrom, validUntil } = facts;
    const changes = [generation(this.#database), journalChanges(this.#database), validFrom, validUntil];
    return JSON.stringify([build, rulesVersion, zone, dayOf(asInstant(now), zone), ...changes]);
  }

  /** The answer to a question that was given on the same grounds; null when there is none. */
  read(question: KeptQuestion, key: string): unknown {
    const fresh = this.#fresh.get(question);
    if (fresh) return fresh.key === key ? fresh.answer : null;
    const text = readMeta(this.#database, `kept ${question}`);
    return text?.startsWith(`${key}\n`) ? JSON.parse(text.slice(key.length + 1)) : null;
  }

  /** Keeps an answer, a little later. It must not be changed afterwards. */
  keep(question: KeptQuestion, key: string, now: number, answer: unknown): void {
    this.#fresh.set(question, { key, now, answer });
    if (this.#timer) clearTimeout(this.#timer);
    // Nothing waits for it: what is not written yet is written when the library is closed.
    this.#timer = setTimeout(() => this.write(), settlingMs);
    this.#timer.unref();
  }

  /** Writes what is not written yet. Where that is impossible nothing is lost: the next start takes its time. */
  write(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#fresh.size === 0) return;
    const fresh = [...this.#fresh];
    this.#fresh.clear();
    try {
      this.#database.transaction(() => {
        for (const [question, { key, now, answer }] of fresh) {
          // What no longer holds may tell of what was wiped since.
          if (key === this.keyAt(now))
            writeMeta(this.#database, `kept ${question}`, `${key}\n${JSON.stringify(answer)}`);
        }
      }, 'by the next');
    } catch {
      // The disk is full or cannot be written, or the library is busy.
    }
  }
}

/** Wipes all kept answers: they hold sentences. Call it in the transaction that wipes those. */
export function forgetKeptAnswers(database: Database): void {
  for (const question of questions) removeMeta(database, `kept ${question}`);
}

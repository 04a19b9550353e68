import { plan } from '../../shared/reminders/plan.ts';
import type { Reminder, ShownRow, Situation } from '../../shared/reminders/situation.ts';
import { asDay } from '../../shared/time/day.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf, startOfDay } from '../../shared/time/local.ts';

/** What the clock asks of the world around it. */
export interface ClockSurroundings {
  /** ms since 1970 UTC. */
  now(): number;
  /** IANA zone the computer is in at this moment. */
  zone(): string;
  /** How things stand; null while the library cannot tell. */
  situation(): Promise<Situation | null>;
  /** Writes to disk, for good, what is about to be shown. */
  remember(rows: readonly ShownRow[]): Promise<'kept' | 'not kept'>;
  show(reminders: readonly Reminder[], situation: Situation): void;
  /** Told whenever things were looked at, so that tray and notifications never show what became moot. */
  stands(situation: Situation): void;
  /** Runs `work` after so many ms of a running computer. Returns a function that calls it off. */
  later(ms: number, work: () => void): () => void;
}

/**
 * A timer is never set for longer. It stands still while the computer sleeps, knows nothing of a clock that is set or a zone
 * that changes, and breaks beyond 24.8 days; so it is looked at four times an hour, which asks nobody anything.
 */
const longest = 15 * 60_000;
/** A wall clock that is farther off than this was set, or the computer slept without saying so. */
const drift = 60_000;
/** Turns of one moment: a digest, a look back, and one to see that nothing is left. More would be a fault. */
const mostTurns = 5;

/**
 * Asks the plan when it is time to, and lets nothing be shown that is not on disk before. All events around it may come
 * twice, late or together: `wake` is the one answer to them.
 */
export class ReminderClock {
  readonly #around: ClockSurroundings;
  #cancel: (() => void) | null = null;
  /** When to look next by the wall clock, and what it should say when the timer ends. */
  #look = Number.POSITIVE_INFINITY;
  #expected = 0;
  #zone = '';
  #turn: 'none' | 'running' | 'running, again' = 'none';
  #state: 'open' | 'closed' = 'open';

  constructor(around: ClockSurroundings) {
    this.#around = around;
  }

  /** Looks anew soon, at the latest in so many ms: after a start, a resume, a change of settings or of the library. */
  wake(inMs = 0): void {
    this.#look = Math.min(this.#look, this.#around.now() + inMs);
    this.#arm();
  }

  close(): void {
    this.#state = 'closed';
    this.#cancel?.();
  }

  #arm(): void {
    this.#cancel?.();
    if (this.#state === 'closed') return;
    const now = this.#around.now();
    const ms = Math.max(0, Math.min(this.#look - now, longest));
    this.#expected = now + ms;
    this.#cancel = this.#around.later(ms, () => this.#tick());
  }

  #tick(): void {
    const now = this.#around.now();
    const moved = Math.abs(now - this.#expected) > drift || this.#around.zone() !== this.#zone;
    if (moved || now >= this.#look) void this.#takeTurn();
    else this.#arm();
  }

  async #takeTurn(): Promise<void> {
    if (this.#turn !== 'none') {
      this.#turn = 'running, again';
      return;
    }
    try {
      do {
        this.#turn = 'running';
        this.#look = Number.POSITIVE_INFINITY;
        const next = await this.#lookOnce();
        this.#look = Math.min(this.#look, next);
      } while (this.#again());
    } finally {
      this.#turn = 'none';
      this.#arm();
    }
  }

  /** A method of its own: an await lies between what is written and what is read. */
  #again(): boolean {
    return this.#turn === 'running, again';
  }

  /** @returns when to look next */
  async #lookOnce(): Promise<number> {
    for (let turns = 0; turns < mostTurns; turns++) {
      const situation = await this.#around.situation();
      if (situation === null || this.#state === 'closed') break;
      const now = asInstant(this.#around.now());
      this.#zone = this.#around.zone();
      const { show, remember, next } = plan(situation, this.#zone, now);
      if (remember.length > 0 && (await this.#around.remember(remember)) === 'not kept') break;
      if (show.length > 0) this.#around.show(show, situation);
      this.#around.stands(situation);
      // With a new day the people of the day change, whether or not anything is to be told.
      const tomorrow = startOfDay(asDay(dayOf(now, this.#zone) + 1), this.#zone);
      if (remember.length === 0) return Math.min(next ?? tomorrow, tomorrow);
    }
    return this.#around.now() + longest;
  }
}

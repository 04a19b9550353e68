import type { ClockSurroundings } from '../../../main/reminders/reminder-clock.ts';
import { ReminderClock } from '../../../main/reminders/reminder-clock.ts';
import type { Reminder, ShownRow, Situation } from '../../../shared/reminders/situation.ts';

interface Timer {
  readonly due: number;
  readonly work: () => void;
}

/** Something that was shown, and when. */
export interface Seen {
  readonly at: number;
  readonly zone: string;
  readonly reminder: Reminder;
  readonly situation: Situation;
}

/**
 * A computer with a wall clock, a zone, a disk for what was shown, and timers that stand still while it sleeps. Nothing
 * in it takes real time.
 */
export class FakeComputer {
  now: number;
  zone: string;
  /** ms since some start, running only while the computer is awake: what timers go by. */
  #running = 0;
  #timers: Timer[] = [];
  readonly seen: Seen[] = [];
  /** What is on its disk. */
  shown: ShownRow[] = [];
  stands: Situation | null = null;
  /** What the disk says to the next writes. */
  disk: 'works' | 'is full' = 'works';
  /** Called between what is remembered and what is shown. */
  beforeShow: (reminders: readonly Reminder[]) => void = () => {};
  longestTimer = 0;
  asked = 0;
  clock: ReminderClock;
  readonly #situation: () => Omit<Situation, 'shown'> | null;

  constructor(now: number, zone: string, situation: () => Omit<Situation, 'shown'> | null) {
    this.now = now;
    this.zone = zone;
    this.#situation = situation;
    this.clock = this.#start();
  }

  #start(): ReminderClock {
    // What a computer that was shut down still had to do is gone.
    this.#timers = [];
    const around: ClockSurroundings = {
      now: () => this.now,
      zone: () => this.zone,
      situation: async () => {
        this.asked += 1;
        const found = this.#situation();
        return found && { ...found, shown: this.shown };
      },
      remember: async (rows) => {
        if (this.disk === 'is full') return 'not kept';
        this.shown = [...this.shown, ...rows];
        return 'kept';
      },
      show: (reminders, situation) => {
        this.beforeShow(reminders);
        for (const reminder of reminders)
          this.seen.push({ at: this.now, zone: this.zone, reminder, situation });
      },
      stands: (situation) => {
        this.stands = situation;
      },
      later: (ms, work) => {
        this.longestTimer = Math.max(this.longestTimer, ms);
        const timer = { due: this.#running + ms, work };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((one) => one !== timer);
        };
      },
    };
    return new ReminderClock(around);
  }

  /** Ends the app, as a quit or a kill does, and starts it anew. */
  restart(): void {
    this.clock.close();
    this.clock = this.#start();
    this.clock.wake();
  }

  /** Lets an awake computer run until the wall clock shows a time. */
  async runUntil(time: number): Promise<void> {
    for (;;) {
      await this.settle();
      const next = this.#timers.toSorted((a, b) => a.due - b.due)[0];
      const wait = next ? Math.max(0, next.due - this.#running) : Number.POSITIVE_INFINITY;
      if (!next || this.now + wait > time) break;
      this.now += wait;
      this.#running += wait;
      this.#timers = this.#timers.filter((one) => one !== next);
      next.work();
    }
    this.#running += Math.max(0, time - this.now);
    this.now = time;
    await this.settle();
  }

  /** Lets it sleep until the wall clock shows a time. The system says so twice, or not at all. */
  async sleepUntil(time: number, says: 'twice' | 'not' = 'twice'): Promise<void> {
    this.now = time;
    if (says === 'twice') {
      this.clock.wake();
      this.clock.wake();
    }
    await this.settle();
  }

  /** Lets everything end that waits for no timer. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < 40; turns++) await Promise.resolve();
  }
}

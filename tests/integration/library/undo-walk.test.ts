import { describe, expect, it } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { seeded } from '../../seeded.ts';
import { temporaryFolder } from '../command-line.ts';
import { everyAct, type PerformedType } from './every-act.ts';
import { contentOf, importHere, openHere } from './open-here.ts';
import { conversation, mbox, me } from './small-mail.ts';

/** A library that is closed and opened now and then, while acts are performed and taken back. */
class Walk {
  readonly trail: string[] = [];
  readonly done = new Map<string, number>();
  readonly #random: () => number;
  readonly #folder = temporaryFolder();
  readonly #files = [
    conversation('one.mbox'),
    mbox('two.mbox', { id: 't1', from: me, to: 'Mo <mo@more.example>' }),
  ];
  #library: Library = openHere(this.#folder);

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  async settle(): Promise<void> {
    await importHere(this.#library, [conversation()], [me]);
    const addresses = ['bob@one.example', 'robert@two.example'];
    this.#library.perform([
      { type: 'keep', people: ['ana@harbour.example'], circle: 'active' },
      { type: 'add', person: 'hand:bob', name: 'Bob', addresses, organization: '', circle: 'wide' },
    ]);
  }

  content(): string {
    return JSON.stringify(contentOf(this.#library));
  }

  maybeReopen(): void {
    if (this.#random() > 0.1) return;
    this.#library.close();
    this.#library = openHere(this.#folder);
  }

  /** Each kind so many times, in an order drawn by lot, with an import now and then. */
  async perform(times: number): Promise<void> {
    const make = everyAct(this.#random);
    const types = Object.keys(make) as PerformedType[];
    const drawn = Array.from({ length: times }, () => [...types, 'import' as const]).flat();
    for (const type of drawn.sort(() => this.#random() - 0.5)) {
      const before = this.content();
      if (await this.#take(type, make)) {
        this.trail.push(before);
        this.done.set(type, (this.done.get(type) ?? 0) + 1);
      } else expect(this.content()).toBe(before);
      this.maybeReopen();
    }
  }

  async #take(type: PerformedType | 'import', make: ReturnType<typeof everyAct>): Promise<boolean> {
    if (type === 'import') {
      await importHere(this.#library, [this.#files[Math.floor(this.#random() * 2)] ?? '']);
      return true;
    }
    try {
      this.#library.perform([make[type]()]);
      return true;
    } catch (error) {
      // Nobody can be kept who was forgotten a moment ago; nobody is merged with themselves, or split twice.
      expect(String(error)).toMatch(
        /Nobody in the library|are one person|does not have this address|Nothing would be left/,
      );
      return false;
    }
  }

  /** Takes back so many, one by one, and sees after each that the library is as it was before it. */
  undo(steps: number): void {
    for (let step = 0; step < steps; step += 1) {
      const before = this.trail.pop();
      expect(this.#library.undo()?.said).toBeTruthy();
      // Compared as texts first: a difference of ten thousand lines is only wanted where there is one.
      if (this.content() !== before) expect(JSON.parse(this.content())).toEqual(JSON.parse(before ?? 'null'));
      this.maybeReopen();
    }
  }
}

describe('undo over a long time', () => {
  it.each([1, 2])(
    'takes back more than a hundred acts of every kind, across restarts (%i)',
    { timeout: 240_000 },
    async (seed) => {
      const walk = new Walk(seed);
      await walk.settle();
      const begun = walk.content();
      await walk.perform(6);
      expect(walk.trail.length).toBeGreaterThanOrEqual(100);
      // Back a part of the way, on another way forward, and all the way back.
      walk.undo(30);
      await walk.perform(1);
      expect([...walk.done.keys()].sort()).toEqual([...Object.keys(everyAct(Math.random)), 'import'].sort());
      walk.undo(walk.trail.length);
      expect(walk.content()).toBe(begun);
    },
  );
});

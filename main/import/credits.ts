/** Waits until the other side of a channel has room for one more batch. */
export class Credits {
  #free: number;
  #waiting: (() => void) | null = null;

  /** @param ahead batches that may be under way at once */
  constructor(ahead: number) {
    this.#free = ahead;
  }

  async take(): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resume) => (this.#waiting = resume));
    this.#free -= 1;
  }

  give(): void {
    this.#free += 1;
    this.#waiting?.();
    this.#waiting = null;
  }
}

import { ReadProblem } from '../read-error.ts';

/**
 * Mail packs to a fifth of its size, a mailbox of nothing but empty lines to a thousandth. What unpacks to more than this
 * many times its packed size was made to fill a disk or to never end.
 */
const mostTimes = 200;
/** Small files may be packed better. */
const freeForOne = 64 << 20;
const freeForAll = 256 << 20;

const tooMuch = `It unpacks to more than ${mostTimes} times its size, as no mail does: the rest of it was not read.`;

/** How much one packed file may unpack to. */
export interface MemberAllowance {
  /**
   * Called for all that is unpacked.
   * @param packed bytes it came from so far
   * @throws ReadProblem when that is more than mail can be
   */
  spend(unpacked: number, packed: number): void;
}

/** How much everything inside one file on disk may unpack to, archives in archives too. */
export class Allowance {
  #left: number;

  /** @param bytes size of the file on disk */
  constructor(bytes: number) {
    this.#left = freeForAll + bytes * mostTimes;
  }

  /** Nothing more can be unpacked: an archive need not be read on. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  forOne(): MemberAllowance {
    let total = 0;
    return {
      spend: (unpacked, packed) => {
        total += unpacked;
        this.#left -= unpacked;
        if (this.#left < 0 || total > freeForOne + packed * mostTimes) throw new ReadProblem(tooMuch);
      },
    };
  }
}

import type { SameReason } from './verdict.ts';

/** Two records judged one human, by index. */
export interface JudgedPair {
  readonly pair: readonly [number, number];
  readonly verdict: 'same' | 'likely';
  readonly reason: SameReason;
}

/** What the user said: records that are one person, and two sides that are not. */
export interface UserWord {
  readonly one: readonly (readonly number[])[];
  readonly apart: readonly { readonly one: readonly number[]; readonly other: readonly number[] }[];
}

/** What was joined, and what is left to ask. */
export interface Settled {
  /** By record: the lowest record of the same person. */
  readonly group: readonly number[];
  /** Sure pairs that joined groups by themselves. */
  readonly joined: readonly JudgedPair[];
  /** Pairs of two groups worth a question, one for each two groups, best first. */
  readonly asked: readonly JudgedPair[];
}

const strength: Readonly<Record<SameReason['why'], number>> = {
  'one mailbox': 0,
  'one card': 1,
  'same name': 2,
  'address says name': 3,
  'like name': 4,
  'same local part': 5,
};

function shared({ reason }: JudgedPair): number {
  return 'support' in reason && reason.support.by === 'correspondents' ? reason.support.shared : 0;
}

/** Strongest reason first; ties by the anchors, so that no order of files leaves a trace. */
function byStrength(anchors: readonly string[]) {
  const key = ({ pair }: JudgedPair) => pair.map((index) => anchors[index] ?? '').sort();
  return (x: JudgedPair, y: JudgedPair): number => {
    const order = strength[x.reason.why] - strength[y.reason.why] || shared(y) - shared(x);
    if (order !== 0) return order;
    const [a = '', b = ''] = key(x);
    const [c = '', d = ''] = key(y);
    return a === c ? (b < d ? -1 : b > d ? 1 : 0) : a < c ? -1 : 1;
  };
}

/** Groups that grow by joining; each knows its members and the sides of the user's "not the same" it stands on. */
class Groups {
  readonly #group: number[];
  readonly #members: number[][];
  readonly #sides: Set<string>[];

  constructor(size: number, apart: UserWord['apart']) {
    this.#group = Array.from({ length: size }, (_, index) => index);
    this.#members = this.#group.map((index) => [index]);
    this.#sides = this.#group.map(() => new Set());
    apart.forEach(({ one, other }, index) => {
      for (const record of one) this.#sides[record]?.add(`${index}a`);
      for (const record of other) this.#sides[record]?.add(`${index}b`);
    });
  }

  of(record: number): number {
    return this.#group[record] ?? record;
  }

  members(record: number): readonly number[] {
    return this.#members[this.of(record)] ?? [];
  }

  isApart(one: number, other: number): boolean {
    const sides = this.#sides[this.of(other)] ?? new Set();
    return [...(this.#sides[this.of(one)] ?? [])].some((side) =>
      sides.has(side.endsWith('a') ? side.replace('a', 'b') : side.replace('b', 'a')),
    );
  }

  join(one: number, other: number): void {
    const [into, from] = [this.of(one), this.of(other)].sort((a, b) => a - b);
    if (into === undefined || from === undefined || into === from) return;
    for (const member of this.#members[from] ?? []) {
      this.#group[member] = into;
      this.#members[into]?.push(member);
    }
    for (const side of this.#sides[from] ?? []) this.#sides[into]?.add(side);
    this.#members[from] = [];
  }
}

/**
 * Who is one person in the end: what the user joined, then sure pairs, strongest first, unless the user keeps the two
 * apart or anybody of one group speaks against anybody of the other. So A and C stay two people where A is B's and B is
 * C's double but A and C differ.
 * @param anchors one for each record; they decide ties
 * @param against whether two records cannot be one human
 */
export function settle(
  anchors: readonly string[],
  judged: readonly JudgedPair[],
  word: UserWord,
  against: (one: number, other: number) => boolean,
): Settled {
  const groups = new Groups(anchors.length, word.apart);
  for (const [first, ...rest] of word.one) {
    for (const other of rest) if (first !== undefined) groups.join(first, other);
  }
  const sorted = [...judged].sort(byStrength(anchors));
  const joined: JudgedPair[] = [];
  const open: JudgedPair[] = [];
  for (const one of sorted) {
    const [a, b] = one.pair;
    if (groups.of(a) === groups.of(b)) continue;
    const isBarred = () =>
      groups.isApart(a, b) || groups.members(a).some((x) => groups.members(b).some((y) => against(x, y)));
    if (one.verdict === 'likely') open.push(one);
    else if (isBarred()) open.push({ ...one, verdict: 'likely' });
    else {
      groups.join(a, b);
      joined.push(one);
    }
  }
  const seen = new Set<string>();
  const asked = open.filter(({ pair: [a, b] }) => {
    const [x, y] = [groups.of(a), groups.of(b)].sort((one, other) => one - other);
    const key = `${x} ${y}`;
    if (x === y || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { group: anchors.map((_, index) => groups.of(index)), joined, asked };
}

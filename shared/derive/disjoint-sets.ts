/** Disjoint sets over 0 … size−1 (union by size, path halving): "same thing" closed transitively. */
export class DisjointSets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    this.#size = new Int32Array(size).fill(1);
  }

  /** The representative of `member`'s set; the same for all its members, otherwise without meaning. */
  find(member: number): number {
    const parent = this.#parent;
    let at = member;
    for (;;) {
      const above = parent[at] ?? at;
      if (above === at) return at;
      const top = parent[above] ?? above;
      parent[at] = top;
      at = top;
    }
  }

  unite(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a === b) return;
    const sizeA = this.#size[a] ?? 1;
    const sizeB = this.#size[b] ?? 1;
    const [root, child] = sizeA >= sizeB ? [a, b] : [b, a];
    this.#parent[child] = root;
    this.#size[root] = sizeA + sizeB;
  }
}

/** Message-IDs, without the brackets they stand in. */

/** The id of a Message-ID field; null when there is none. Its case matters. */
export function messageId(value: string | null): string | null {
  if (value === null) return null;
  const [, inside] = /<([^<>]*)>/.exec(value) ?? [];
  const id = (inside ?? value).replace(/\s+/g, '');
  return id === '' ? null : id;
}

/** More references than this are not kept: the first ones and the last ones name the thread. */
const mostReferences = 200;

/** Ids named by In-Reply-To and References, each once, in order. */
export function referencedIds(values: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const value of values) {
    for (const [, inside] of value.matchAll(/<([^<>]+)>/g)) {
      const id = inside?.replace(/\s+/g, '');
      if (id?.includes('@')) found.add(id);
      if (found.size >= mostReferences) return [...found];
    }
  }
  return [...found];
}

/** More ancestors than this are not kept: the first, which began the thread, and the latest say enough. */
const mostReferences = 100;

const bracketed = /<([^<>]*)>/g;

function bare(id: string): string {
  return /\s/.test(id) ? id.replace(/\s+/g, '') : id;
}

/** Message-ID without brackets and blanks, or null. Some programs leave the brackets out. */
export function messageId(value: string | undefined): string | null {
  if (value === undefined) return null;
  const open = value.indexOf('<');
  const close = open < 0 ? -1 : value.indexOf('>', open);
  const id =
    close > open + 1 ? bare(value.slice(open + 1, close)) : bare(value.slice(0, 1000).replace(/[<>]/g, ''));
  return id === '' ? null : id;
}

/** Message-IDs of In-Reply-To and References values, each once, in order. Other words in them are not ids. */
export function referencedIds(values: readonly string[]): readonly string[] {
  const ids = new Set<string>();
  for (const value of values) {
    for (const [, id = ''] of value.slice(0, 64 << 10).matchAll(bracketed)) {
      const known = bare(id);
      if (known !== '') ids.add(known);
    }
  }
  if (ids.size <= mostReferences) return [...ids];
  const [first = '', ...others] = ids;
  return [first, ...others.slice(1 - mostReferences)];
}

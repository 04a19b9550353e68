/** More ancestors than this are not kept: the first, which began the thread, and the latest say enough. */
const mostReferences = 100;

/** Nor are more than these looked at. */
const mostSeen = 10_000;

const blank = /\s/;

/** Without blanks and comments, which were allowed inside once (RFC 5322, 4.5.4). */
function bare(id: string): string {
  const text = id.includes('(') ? id.replace(/\([^()]*\)/g, '') : id;
  return blank.test(text) ? text.replace(/\s+/g, '') : text;
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

const none: readonly string[] = [];

/** Message-IDs of In-Reply-To and References values, each once, in order. Other words in them are not ids. */
export function referencedIds(values: readonly string[]): readonly string[] {
  if (values.length === 0) return none;
  const ids = new Set<string>();
  for (const value of values) {
    let open = value.indexOf('<');
    while (open >= 0 && ids.size < mostSeen) {
      const close = value.indexOf('>', open);
      if (close < 0) break;
      const id = bare(value.slice(value.lastIndexOf('<', close) + 1, close));
      if (id !== '') ids.add(id);
      open = value.indexOf('<', close);
    }
  }
  if (ids.size <= mostReferences) return [...ids];
  const [first = '', ...others] = ids;
  return [first, ...others.slice(1 - mostReferences)];
}

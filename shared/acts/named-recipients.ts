import type { Party } from '../envelope.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How many of the recipients a text names, by a word of their display name or of the part before the @. */
export function namedIn(text: string, recipients: readonly Party[]): number {
  const said = words(text);
  return recipients.filter(({ name, address }) => {
    const named = [...words(name), ...words(address.slice(0, Math.max(0, address.indexOf('@'))))];
    return named.some((word) => word.length > 2 && said.has(word));
  }).length;
}

/** How often the rules for a kind were right where they were tried (docs/acts.md). @param found sentences they found there */
export function kindMeasured(right: number, found: number): string {
  if (found === 0) return 'Not measured yet: it hardly occurs in the mail the rules were tried on.';
  if (right === found) return `Right in all ${found} of the sentences found where the rules were tried.`;
  return `Right in ${right} of the ${found} sentences found where the rules were tried.`;
}

/** A copy of a Latin-1 string that keeps no longer one in memory, as a slice of a header would. */
export function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/**
 * The mail address somebody typed, in lower case as addresses are compared; null when it is none. Loose on purpose:
 * only what can never be an address is refused.
 */
export function addressFrom(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  return address.length <= 320 && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address) ? address : null;
}

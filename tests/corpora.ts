import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of the public test corpora: WELLSPRING_CORPORA, else `../shared/corpora` beside the project, where tests are run. */
const corporaFolder = resolve(process.env.WELLSPRING_CORPORA ?? resolve(process.cwd(), '../shared/corpora'));

/** Whether the corpora are on this machine. Under CI their absence is an error, never a silent skip. */
export function haveCorpora(): boolean {
  if (existsSync(corporaFolder)) return true;
  if (process.env.CI === 'true') throw new Error(`The test corpora are missing at ${corporaFolder}`);
  return false;
}

/** Absolute path of a corpus file, given its path below the corpora folder. */
export function corpus(...parts: string[]): string {
  return resolve(corporaFolder, ...parts);
}

import { openSync, writeSync } from 'node:fs';
import { momentOf, type Places, Session } from './library-at.ts';
import type { Step } from './scenarios.ts';

/**
 * The program that faults are put into: does steps and acknowledges each when it has returned, in a file that no fault reaches. A step
 * that fails is tried once more, as a user would; when that fails too, the program ends.
 */
const [folder = '', acknowledged = '', from = '0', plan = '{}'] = process.argv.slice(2);
const { steps, places } = JSON.parse(plan) as { steps: readonly Step[]; places: Places };
const file = openSync(acknowledged, 'a');
const session = new Session(folder, places);

for (const [index, step] of steps.entries()) {
  if (index < Number(from)) continue;
  try {
    await session.do(step, momentOf(index));
  } catch (error) {
    writeSync(file, `failed ${index} ${error instanceof Error ? error.message : String(error)}\n`);
    try {
      await session.do(step, momentOf(index));
    } catch {
      process.exit(3);
    }
  }
  writeSync(file, `done ${index}\n`);
}
try {
  session.close();
} catch {
  // All has been done and acknowledged; what could not be tidied up is tidied up by the next that opens it.
  process.exit(3);
}

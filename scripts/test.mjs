import { installDependencies } from './set-up/dependencies.mjs';
import { asProgram, SetUpError, say } from './set-up/say.mjs';
import { fetchTestData } from './set-up/test-data.mjs';
import { setUpElectron } from './set-up.mjs';
import { stages } from './test/stages.mjs';
import { failedOutside, forgetTallies, inWords, keepTally, sumOfTallies } from './test/tally.mjs';

/** `npm test` runs everything; `npm test -- NAME…` only the stages whose names start so, e.g. `npm test -- types lint`. */
asProgram(async () => {
  const wanted = process.argv.slice(2);
  forgetTallies();
  const electron = await setUp();
  const chosen = stages(electron).filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  if (chosen.length === 0) throw new SetUpError(`There is no stage called ${wanted.join(' or ')}.`);
  /** @type {string[]} */
  const lines = [];
  for (const group of inGroups(chosen)) lines.push(...(await Promise.all(group.map(runStage))));
  const sum = sumOfTallies() ?? failedOutside;
  say(['', ...lines, `  ${inWords(sum)}`].join('\n'));
  if (electron === null) say('SKIPPED: end-to-end tests, because no Electron can run here (see above).');
  return sum.failed === 0 ? 0 : 1;
});

/**
 * Runs a stage and keeps what came of it.
 *
 * @param {import('./test/stages.mjs').Stage} stage
 * @returns {Promise<string>} a line about it
 */
async function runStage({ name, run }) {
  say(`── ${name}`);
  const began = performance.now();
  const tally = await run();
  keepTally(name, tally);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${tally.failed > 0 ? '✗' : '✓'} ${name.padEnd(36)} ${seconds.padStart(6)} s  ${inWords(tally)}`;
}

/**
 * Stages that are run at once, in order.
 *
 * @param {readonly import('./test/stages.mjs').Stage[]} all
 */
function inGroups(all) {
  /** @type {import('./test/stages.mjs').Stage[][]} */
  const groups = [];
  for (const stage of all) {
    const last = groups.at(-1);
    if (last && stage.begins === 'with the one before') last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/**
 * Prepares for all stages. Without an Electron that runs, the others are still worth their while on somebody's own
 * machine; under CI that is a failure like any other.
 *
 * @returns {Promise<import('./set-up/electron.mjs').FoundElectron | null>}
 */
async function setUp() {
  await fetchTestData();
  try {
    return await setUpElectron('private bus always');
  } catch (error) {
    keepTally('set-up', failedOutside);
    if (!(error instanceof SetUpError) || process.env.CI === 'true') throw error;
    say(error.message);
    await installDependencies();
    keepTally('set-up', { passed: 0, failed: 0, skipped: 1 });
    return null;
  }
}

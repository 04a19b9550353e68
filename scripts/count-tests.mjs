import { inWords, sumOfTallies } from './test/tally.mjs';

// Prints what the last `npm test` really ran, as one line on stdout; fails when that was nothing.
const sum = sumOfTallies();
process.stdout.write(`${inWords(sum ?? { passed: 0, failed: 1, skipped: 0 })}\n`);
process.exitCode = sum !== null && sum.failed === 0 && sum.passed > 0 ? 0 : 1;

// The last line of .ci/run: the sums of both test runs. A run that left no sums did not happen, which is a failure.
import { existsSync, readFileSync } from 'node:fs';

const sums = { passed: 0, failed: 0, skipped: 0 };
let complete = true;
for (const tier of ['quick', 'full']) {
  const file = `.cache/tests-${tier}.json`;
  if (!existsSync(file)) {
    complete = false;
    continue;
  }
  const run = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of Object.keys(sums)) sums[name] += run[name];
}
process.exitCode = complete && sums.passed > 0 && sums.failed === 0 && sums.skipped === 0 ? 0 : 1;
process.stdout.write(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);

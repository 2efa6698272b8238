import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * A skipped test is a promise nobody checks: it fails the run, and so does a run without tests. Writes the sums to
 * .cache/tests-<tier>.json, where .ci/run finds them.
 */
export default class NoSkippedTests {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    // A file that could not run, or holds no test, counts as one failure: its tests were never counted.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.error = undefined;
    if (skipped > 0 || results.numPendingTestSuites > 0) this.error = new Error(`${skipped} tests were skipped.`);
    if (results.numTotalTests === 0) this.error = new Error('No test ran.');
    const sums = { passed: results.numPassedTests, failed, skipped };
    mkdirSync('.cache', { recursive: true });
    writeFileSync(`.cache/tests-${process.env.TEST_TIER ?? 'quick'}.json`, JSON.stringify(sums));
    process.stdout.write(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);
  }

  getLastError() {
    return this.error;
  }
}

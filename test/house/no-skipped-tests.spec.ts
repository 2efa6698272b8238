import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PASSES = `test('adds', () => expect(1 + 1).toBe(2));\n`;

/** Runs the tests of one file beside a passing one, under the reporter of this house. */
function runTests(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'no-skipped-tests-'));
  try {
    mkdirSync(join(folder, 'tests'));
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'tests/passes.spec.js'), PASSES);
    writeFileSync(join(folder, 'tests/other.spec.js'), content);
    const config = {
      rootDir: folder,
      testMatch: ['**/*.spec.js'],
      transform: {},
      reporters: [join(root, 'test/support/no-skipped-tests.mjs')],
    };
    const args = [join(root, 'node_modules/jest/bin/jest.js'), '--config', JSON.stringify(config)];
    const { status } = spawnSync('node', args, { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, TEST_TIER: 'quick' } });
    return { status, sums: JSON.parse(readFileSync(join(folder, '.cache/tests-quick.json'), 'utf8')) as unknown };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a run of tests', () => {
  it('passes when every test ran and passed', () => {
    expect(runTests(PASSES)).toEqual({ status: 0, sums: { passed: 2, failed: 0, skipped: 0 } });
  });

  it.each([
    ['a skipped test', `test.skip('later', () => {});\n`, { passed: 1, failed: 0, skipped: 1 }],
    ['a skipped group', `describe.skip('later', () => { test('one', () => {}); });\n`, { passed: 1, failed: 0, skipped: 1 }],
    ['a test still to be written', `test.todo('later');\n`, { passed: 1, failed: 0, skipped: 1 }],
    ['a test set apart by only', `test.only('one', () => {});\ntest('other', () => {});\n`, { passed: 2, failed: 0, skipped: 1 }],
    ['a file without a test', `const nothing = 1;\n`, { passed: 1, failed: 1, skipped: 0 }],
    ['a file that cannot be read', `const = 1;\n`, { passed: 1, failed: 1, skipped: 0 }],
    ['a failing test', `test('fails', () => { throw new Error('no'); });\n`, { passed: 1, failed: 1, skipped: 0 }],
  ])('fails on %s', (_, content, sums) => {
    expect(runTests(content)).toEqual({ status: 1, sums });
  });
});

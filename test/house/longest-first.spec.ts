import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface RunResults {
  readonly testResults: readonly { readonly name: string; readonly startTime: number }[];
}

const root = join(import.meta.dirname, '../..');
const SEQUENCER = 'test/support/longest-first.mjs';
const PASSES = `test('adds', () => expect(1 + 1).toBe(2));\n`;

/** Runs files of these lengths where no run was before, and tells in which order they began. */
function orderOf(files: Readonly<Record<string, number>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'longest-first-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    for (const [file, lines] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), PASSES + '// a line\n'.repeat(lines));
    }
    const config = {
      ...{ rootDir: folder, testMatch: ['**/*.spec.js'], transform: {} },
      ...{ cacheDirectory: join(folder, 'cache'), testSequencer: join(root, SEQUENCER) },
    };
    const args = ['--config', JSON.stringify(config), '-i', '--json', '--outputFile', join(folder, 'results.json')];
    spawnSync('node', [join(root, 'node_modules/jest/bin/jest.js'), ...args], { cwd: folder, env: { PATH: process.env.PATH } });
    const { testResults } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as RunResults;
    return [...testResults].sort((a, b) => a.startTime - b.startTime).map(({ name }) => name.slice(name.indexOf('/longest-first-')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the order of the test files', () => {
  it('begins with the plays of months, however small their files, and goes on with the largest', () => {
    const order = orderOf({
      'libs/small.spec.js': 1,
      'libs/large.spec.js': 1000,
      'test/scenarios/half-year/half-year.spec.js': 1,
      'test/faults/killed.spec.js': 10,
    });
    expect(order.map((file) => file.split('/').at(-1))).toEqual(['half-year.spec.js', 'killed.spec.js', 'large.spec.js', 'small.spec.js']);
  });

  it('names what is there', () => {
    const named = [...readFileSync(join(root, SEQUENCER), 'utf8').matchAll(/^ {2}'(.+)',$/gm)].map(([, part]) => part ?? '');
    expect(named.length).toBeGreaterThan(3);
    const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
    expect(named.filter((part) => !files.some((file) => file.startsWith(part)))).toEqual([]);
  });
});

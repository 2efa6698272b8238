// The two tiers: `npm test` and, with --full, everything once more on real Redis, with all faults and the browser.
// What follows goes to Jest: npm test -- libs/platform/access
import { spawnSync } from 'node:child_process';

const full = process.argv.includes('--full');
const rest = process.argv.slice(2).filter((argument) => argument !== '--full');
const environment = { ...process.env, TEST_TIER: full ? 'full' : 'quick', NODE_NO_WARNINGS: '1' };

function run(command, args, more = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...environment, ...more } });
  if (status !== 0) process.exit(status ?? 1);
}

// Processes that the tests start and kill are built files, as in production.
run('npm', ['run', '-s', 'build:server']);
run('npx', ['swc', 'test/processes', '--out-dir', 'dist', '--quiet']);
if (full) run('npm', ['run', '-s', 'build:web', '--', '--logLevel', 'warn'], { NODE_ENV: 'production' });
run('node', ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...rest]);

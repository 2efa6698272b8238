// What `npm run cli` runs: the built program, built first when it was never built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../../dist/apps/cli/src/main.js', import.meta.url);
if (!existsSync(main)) {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const run = spawnSync('npm', ['run', '-s', 'build:server'], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(run.status ?? 1);
  }
}
await import(main.href);

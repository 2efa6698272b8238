// Builds what is missing or older than its source.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = ['apps/api', 'apps/cli', 'apps/launcher', 'apps/worker', 'libs', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'];
const WEB = ['apps/web', 'libs', 'package-lock.json'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** A stamp is written only after a whole build, so that a build killed in the middle is done again. */
function build(script, sources) {
  const stamp = join(root, 'dist', `.${script.replace(':', '-')}`);
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (sources.every((source) => newest(join(root, source)) < built)) return;
  process.stdout.write(`npm run ${script} …\n`);
  const started = new Date();
  const run = spawnSync('npm', ['run', '-s', script], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(run.status ?? 1);
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, started.toISOString());
}

export const buildServer = () => build('build:server', SERVER);
export const buildWeb = () => build('build:web', WEB);

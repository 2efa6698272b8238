import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureSize } from './schedule/measure-size.js';
import { SIZES } from './schedule/networks.js';

type SizeName = keyof typeof SIZES;

// Each network in a process of its own, so that none inherits the garbage or the optimised code of another.
const [name, calendars] = process.argv.slice(2);
if (calendars !== undefined) measureSize(name as SizeName, calendars === '1' ? 1 : 5);
else {
  console.log(`${cpus().length} cores, Node.js ${process.version}; milliseconds by the clock: median, best; of the processors: best`);
  console.log(`load when it began: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const sizes = Object.keys(SIZES).filter((size) => name === undefined || name === size);
  for (const one of sizes.flatMap((size) => [`${size} 1`, `${size} 5`])) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...one.split(' ')], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

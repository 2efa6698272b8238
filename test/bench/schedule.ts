import { cpus, loadavg } from 'node:os';
import { measureSize } from './schedule/measure-size.js';
import { SIZES } from './schedule/networks.js';

const asked = process.argv.slice(2);
console.log(`${cpus().length} cores, Node.js ${process.version}; milliseconds by the clock: median, best; of the processors: best`);
console.log(`load when it began: ${(loadavg()[0] ?? 0).toFixed(1)}`);
for (const name of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const calendars of [1, 5] as const) measureSize(name, calendars);
}

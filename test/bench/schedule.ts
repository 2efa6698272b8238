import { cpus } from 'node:os';
import { measureSize } from './schedule/measure-size.js';
import { SIZES } from './schedule/networks.js';

const asked = process.argv.slice(2);
console.log(`${cpus().length} cores, Node.js ${process.version}; medians, in milliseconds (best in brackets)`);
for (const name of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const calendars of [1, 5]) measureSize(name, calendars);
}

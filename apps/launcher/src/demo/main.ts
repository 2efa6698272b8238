import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { complain } from '../complain.js';
import { print, say } from '../terminal.js';
import { playDemo } from './demo.js';

/** EX_USAGE of sysexits.h: the command was called wrongly. */
const WRONG_USAGE = 64;
const FIRST_DAY = '2018-07-02';
const LAST_DAY = '2018-12-31';

function lastDay(): LocalDate {
  try {
    const { to } = parseArgs({ options: { to: { type: 'string', default: '2018-10-15' } } }).values;
    if (isDate(to) && to >= FIRST_DAY && to <= LAST_DAY) return to;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
  }
  say('launcher.demo.usage', { first: FIRST_DAY, last: LAST_DAY });
  process.exit(WRONG_USAGE);
}

function isDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted.abort(new Error(signal)));
// Whoever reads along with `head` has seen enough.
process.stdout.on('error', () => interrupted.abort(new Error('EPIPE')));

try {
  await playDemo({ until: lastDay(), signal: interrupted.signal, print });
  process.exit(0);
} catch (error) {
  process.exit(interrupted.signal.aborted ? 1 : complain(error));
}

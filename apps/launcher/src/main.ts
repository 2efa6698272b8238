import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { bootMessages } from '#libs/platform/boot/messages';
import { readSettings, SETTINGS_TABLE } from '#libs/platform/config/settings';
import { complainInWordsOf, say } from './terminal.js';

/** EX_USAGE of sysexits.h: the command was called wrongly. */
const WRONG_USAGE = 64;

function readArguments(): { sample: boolean; help: boolean } {
  try {
    const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    say('launcher.usage');
    process.exit(WRONG_USAGE);
  }
}

const { sample, help } = readArguments();
if (help) {
  say('launcher.usage');
  process.stdout.write(`${Object.keys(SETTINGS_TABLE).join(' ')}\n`);
  process.exit(0);
}

const environment = { ...process.env, ...(sample ? { SAMPLE: 'true' } : {}) };
// A wrong setting is told at once: the program, which takes a second or two to load, is loaded only when it can run.
try {
  readSettings(environment);
} catch (error) {
  process.exit(complainInWordsOf([{ name: 'boot', messages: bootMessages }], error));
}
const [{ launch }, { complain }] = await Promise.all([import('./launch.js'), import('./complain.js')]);

let ending = false;
let stop: (() => Promise<void>) | undefined;

function end(): void {
  ending = true;
  stop?.().then(
    () => process.exit(0),
    (error: unknown) => process.exit(complain(error)),
  );
}

// From the first step on: a signal during the start is heeded as soon as there is something whole to stop.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
try {
  ({ stop } = await launch(environment));
  if (ending) end();
} catch (error) {
  process.exit(complain(error));
}

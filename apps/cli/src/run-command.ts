import { product } from '#libs/battle-map/product';
import { explainBootFailure, terminalLanguage } from '#libs/platform/boot/boot-failure';
import { mergeMessages } from '#libs/platform/i18n/catalogue';
import { translate } from '#libs/platform/i18n/translate';
import { auditVerify } from './audit-verify.js';
import { type Command, type Terminal, WrongUse } from './command.js';
import { cliMessages } from './messages.js';
import { migrate } from './migrate.js';

const COMMANDS: readonly Command[] = [auditVerify, migrate];

const WRONG_USE = 2;

const parts = [...product, { name: 'cli', messages: cliMessages }];
const catalogue = mergeMessages(parts);

interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Where progress is shown; left out when nobody watches. */
  readonly progress?: (text: string) => void;
}

type Environment = Terminal['environment'];

/** @returns the exit code. */
export async function runCommand(
  args: readonly string[],
  environment: Environment,
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  const sample = args.includes('--sample');
  const [name, ...rest] = args.filter((arg) => arg !== '--sample');
  const language = terminalLanguage(environment);
  const text = (key: string, params = {}) => `${translate(catalogue, language, key, params)}\n`;
  const usage = [text('cli.usage'), ...COMMANDS.map((command) => text(`cli.usage.${command.name}`))].join('');
  if (name === undefined || name === '--help' || name === 'help') {
    streams.out(usage);
    return name === undefined ? WRONG_USE : 0;
  }
  try {
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) throw new WrongUse();
    return await command.run(rest, {
      environment: sample ? { ...environment, SAMPLE: 'true' } : environment,
      say: (key, params) => streams.out(text(key, params)),
      progress: (done, of) => streams.progress?.(`\r${done} / ${of}${done === of ? '\n' : ''}`),
      signal,
    });
  } catch (error) {
    if (error instanceof WrongUse) {
      streams.error(text('cli.wrong-use') + usage);
      return WRONG_USE;
    }
    const failure = explainBootFailure(error, parts, language);
    streams.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

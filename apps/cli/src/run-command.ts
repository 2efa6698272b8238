import { product } from '#libs/battle-map/product';
import { type BootFailure, explainBootFailure, terminalLanguage } from '#libs/platform/boot/boot-failure';
import { mergeMessages } from '#libs/platform/i18n/catalogue';
import type { Language } from '#libs/platform/i18n/messages';
import { type MessageParams, translate } from '#libs/platform/i18n/translate';
import { auditVerify } from './audit-verify.js';
import { type Command, type Terminal, WrongUse } from './command.js';
import { cliMessages } from './messages.js';
import { migrate } from './migrate.js';
import { plain } from './plain-text.js';
import { referenceMessages } from './reference/messages.js';
import { reference } from './reference/reference.js';
import { scheduleMessages } from './schedule/messages.js';
import { schedule } from './schedule/schedule.js';

const COMMANDS: readonly Command[] = [schedule, reference, auditVerify, migrate];

const WRONG_USE = 2;

const parts = [...product, { name: 'cli', messages: { ...cliMessages, ...scheduleMessages, ...referenceMessages } }];
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
  const words = (key: string, params: MessageParams = {}) => plain(translate(catalogue, language, key, params));
  const text = (key: string, params: MessageParams = {}) => `${words(key, params)}\n`;
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
      text: words,
      print: streams.out,
      say: (key, params) => streams.out(text(key, params)),
      progress: (done, of) => streams.progress?.(`\r${done} / ${of}${done === of ? '\n' : ''}`),
      signal,
    });
  } catch (error) {
    if (error instanceof WrongUse) {
      streams.error(error.refusal ? explained(error.refusal, language).text : text('cli.wrong-use') + usage);
      return WRONG_USE;
    }
    const failure = explained(error, language);
    streams.error(failure.text);
    return failure.exitCode;
  }
}

function explained(error: unknown, language: Language): BootFailure {
  const { text, exitCode } = explainBootFailure(error, parts, language);
  return { text: `${plain(text)}\n`, exitCode };
}

import type { LoggerService, LogLevel } from '@nestjs/common';
import type { SystemClock } from '../clock/clocks.js';
import { RunningSystemClock } from '../clock/running-clocks.js';
import type { Settings } from '../config/settings.js';
import { currentContext } from './context.js';
import { redact, redactText } from './redact.js';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];

interface LogSettings {
  readonly LOG_LEVEL: Settings['LOG_LEVEL'];
  readonly LOG_FORMAT: Settings['LOG_FORMAT'];
}

/** Where the framework says, at every start, what it wires: of use to nobody but a developer. */
const FRAMEWORK = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** What a line says besides its text: small facts by name. */
type Facts = Readonly<Record<string, unknown>>;

interface Entry extends Facts {
  readonly time: string;
  readonly level: string;
  readonly message: string;
  readonly room?: string;
  readonly stack?: string;
}

/**
 * One line per entry, as JSON or as text, each with the correlation id and the actor of the work at hand. Given an object
 * with a `message`, the other fields become facts of the line. Secrets and phone numbers never come out whole.
 */
export class WorkLogger implements LoggerService {
  private readonly loudest: number;

  constructor(
    private readonly settings: LogSettings,
    private readonly clock: SystemClock = new RunningSystemClock(),
    private readonly write: (line: string) => void = (line) => process.stdout.write(line),
  ) {
    this.loudest = LEVELS.indexOf(settings.LOG_LEVEL);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.line('fatal', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }
  log(message: unknown, ...rest: unknown[]): void {
    this.line('log', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.line('verbose', message, rest);
  }

  /** Nest hands the context over as the last parameter, and a stack before it. */
  private line(level: LogLevel, given: unknown, rest: readonly unknown[]): void {
    const room = typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    const weight = level === 'log' && room !== undefined && FRAMEWORK.has(room) ? 'debug' : level;
    if (LEVELS.indexOf(weight) > this.loudest) return;
    const stack = given instanceof Error ? given.stack : rest.slice(0, -1).find((item) => typeof item === 'string');
    const { message, facts } = partsOf(given);
    const work = currentContext();
    const entry: Entry = {
      time: this.clock.now().toISOString(),
      level: weight === 'log' ? 'info' : weight,
      ...(room ? { room } : {}),
      message,
      ...facts,
      ...(stack ? { stack: redactText(String(stack)) } : {}),
      ...(work ? { correlationId: work.correlationId } : {}),
      ...(work?.actor ? { actor: `${work.actor.kind}:${work.actor.id}` } : {}),
    };
    this.write(`${this.settings.LOG_FORMAT === 'json' ? JSON.stringify(entry) : textOf(entry)}\n`);
  }
}

function partsOf(given: unknown): { message: string; facts: Facts } {
  if (given instanceof Error) return { message: redactText(`${given.name}: ${given.message}`), facts: {} };
  if (typeof given !== 'object' || given === null) return { message: redactText(String(given)), facts: {} };
  const { message = '', ...facts } = redact(given) as { message?: unknown };
  return { message: typeof message === 'string' ? message : JSON.stringify(message), facts };
}

function textOf({ time, level, room, message, stack, ...facts }: Entry): string {
  const said = Object.entries(facts).map(([name, fact]) => ` ${name}=${typeof fact === 'string' ? fact : JSON.stringify(fact)}`);
  const head = `${time} ${level.toUpperCase().padEnd(5)} ${room ? `[${room}] ` : ''}${message}`;
  return `${head}${said.join('')}${stack ? `\n${stack}` : ''}`;
}

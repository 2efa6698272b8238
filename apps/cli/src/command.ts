import type { DomainError } from '#libs/kernel/shared/domain-error';
import type { MessageParams } from '#libs/platform/i18n/translate';

/** What a command sees of the terminal and the machine. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints a text of the catalogue on a line of its own. */
  say(key: string, params?: MessageParams): void;
  /** A text of the catalogue, to be put into something longer. */
  text(key: string, params?: MessageParams): string;
  /** Prints as it is, for what is not a text but data. */
  print(data: string): void;
  /** Shows how far long work is, where somebody watches. */
  progress(done: number, of: number): void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Command {
  /** As it is typed: `audit:verify`. Its usage stands in the catalogue under `cli.usage.<name>`. */
  readonly name: string;
  /** @returns the exit code: 0 all is well, 1 it is not. @throws WrongUse */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** The command was called in a way that its usage does not know; with a refusal, the reason is said instead of the usage. */
export class WrongUse extends Error {
  constructor(readonly refusal?: DomainError) {
    super(refusal?.code);
  }
}

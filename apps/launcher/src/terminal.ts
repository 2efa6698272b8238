import { explainBootFailure, terminalLanguage } from '#libs/platform/boot/boot-failure';
import type { Messages } from '#libs/platform/i18n/messages';
import { translate } from '#libs/platform/i18n/translate';
import type { Product } from '#libs/platform/product/product-part';
import { launcherMessages } from './messages.js';

/** Of whoever reads along. */
export const language = terminalLanguage(process.env);

type Params = Readonly<Record<string, string | number>>;

export function say(key: string, params: Params = {}): void {
  print(translate(launcherMessages, language, key, params));
}

/** A text of the product in the language of this terminal. */
export function word(texts: Messages, key: string, params: Params = {}): string {
  return translate(texts, language, key, params);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says in one sentence, in the words of these parts, why the program does not run and what would help. @returns the exit code, never 0. */
export function complainInWordsOf(spoken: Product, error: unknown): number {
  const { text, exitCode } = explainBootFailure(error, spoken, language);
  process.stderr.write(`${text}\n`);
  return exitCode;
}

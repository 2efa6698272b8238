import { parseArgs } from 'node:util';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { WrongUse } from './command.js';

export interface Given<Name extends string> {
  /** What was named that is no option: the file or folder to work on. */
  readonly path: string;
  readonly options: Readonly<Partial<Record<Name, string>>>;
}

/** Reads a command line of one path and options with values. @throws WrongUse that says what is wrong with it. */
export function readArguments<Name extends string>(command: string, args: readonly string[], names: readonly Name[]): Given<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const paths: string[] = [];
  const given: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((one) => one === token.name);
    if (name === undefined)
      throw wrong('cli.option-unknown', { command, option: token.rawName, options: names.length === 0 ? 'none' : listOf(names) });
    if (token.value === undefined) throw wrong('cli.option-empty', { option: token.rawName });
    given[name] = token.value;
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw wrong('cli.one-path', { command, count: paths.length });
  return { path, options: given };
}

export function wrong(code: string, params: Record<string, string | number>): WrongUse {
  return new WrongUse(new DomainError(code, params));
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(', ');
}

import { runCommand } from '../../apps/cli/src/run-command.js';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Types a command, in English unless the environment says otherwise. */
export async function type(environment: Record<string, string>, ...args: string[]): Promise<Said> {
  let out = '';
  let error = '';
  const streams = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
  };
  const code = await runCommand(args, { LANGUAGE_DEFAULT: 'en', ...environment }, streams, new AbortController().signal);
  return { code, out, error };
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A built program of ours, running as a process of its own, with everything it printed. */
export interface Program {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  output(): string;
  /** Waits until the output matches. @throws Error with the whole output when the process ends or the deadline passes first. */
  prints(pattern: RegExp, deadlineMs?: number): Promise<RegExpExecArray>;
  /** Waits for the end; the exit code, or the signal's name. */
  ends(deadlineMs?: number): Promise<number | NodeJS.Signals>;
}

/** @param command a file for Node, and its arguments. The environment holds only what is given here. */
export function startProgram(command: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [...command], {
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let closed = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString();
    });
  }
  const close = once(child, 'close').then(() => {
    closed = true;
  });
  return {
    process: child,
    output: () => output,
    prints: (pattern, deadlineMs = 60_000) =>
      new Promise((found, failed) => {
        const check = () => {
          const match = pattern.exec(output);
          if (match) finish(() => found(match));
          else if (closed) finish(() => failed(new Error(`The program ended before it printed ${pattern}:\n${output}`)));
        };
        const limit = setTimeout(
          () => finish(() => failed(new Error(`The program did not print ${pattern} in time:\n${output}`))),
          deadlineMs,
        );
        const finish = (settle: () => void) => {
          clearTimeout(limit);
          child.stdout.off('data', check);
          child.stderr.off('data', check);
          settle();
        };
        child.stdout.on('data', check);
        child.stderr.on('data', check);
        void close.then(check);
        check();
      }),
    ends: async (deadlineMs = 60_000) => {
      const limit = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
      await close;
      clearTimeout(limit);
      return child.exitCode ?? child.signalCode ?? -1;
    },
  };
}

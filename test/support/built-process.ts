import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program of ours as a process of its own, from built files. */
export abstract class BuiltProcess {
  private output = '';

  protected constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (this.output += bytes.toString()));
  }

  /** @param file below `dist`. */
  protected static fork(file: string, environment: Readonly<Record<string, string>>): ChildProcess {
    const env = { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment };
    return fork(join(process.cwd(), 'dist', file), { env, silent: true, execArgv: [] });
  }

  /** @returns what the program says when it is ready. @throws Error with what it said when it ends before. */
  protected async ready(): Promise<unknown> {
    const ended = once(this.child, 'exit').then(([code]) => {
      throw new Error(`The program ended (exit code ${code}): ${this.output}`);
    });
    const [message] = (await Promise.race([once(this.child, 'message'), ended])) as [unknown];
    ended.catch(() => undefined);
    return message;
  }

  /** Everything the program has printed. */
  get log(): string {
    return this.output;
  }

  /** As a power cut would: `kill -9`. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** @returns the exit code of an orderly end. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    }
    return child.exitCode;
  }
}

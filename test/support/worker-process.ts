import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BUILT = join(process.cwd(), 'dist/test/processes/worker.js');

/** A worker as a process of its own, from built files. */
export class WorkerProcess {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (this.output += bytes.toString()));
  }

  /** @throws Error with what the worker said when it ends before it works. */
  static async start(environment: Readonly<Record<string, string>>): Promise<WorkerProcess> {
    const child = fork(BUILT, { env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment }, silent: true, execArgv: [] });
    const worker = new WorkerProcess(child);
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The worker ended (exit code ${code}): ${worker.output}`);
    });
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return worker;
  }

  /** Everything the worker has printed. */
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

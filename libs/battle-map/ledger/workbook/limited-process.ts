import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ProcessLimits {
  readonly milliseconds: number;
  /** Of JavaScript values; the input lies beside them. */
  readonly megabytes: number;
  readonly outputBytes: number;
}

/** How V8 ends a process whose values need more than they may. */
const OUT_OF_MEMORY: readonly NodeJS.Signals[] = ['SIGABRT', 'SIGTRAP'];

export type LimitedOutcome = { readonly ended: 'well'; readonly output: string } | { readonly ended: 'too-slow' | 'too-large' | 'broken' };

/**
 * Runs a file of ours as a process that knows no environment, gets `input` on stdin and answers on stdout. Beyond a limit it is killed
 * (SIGKILL); Node itself aborts it when its values grow beyond `megabytes`.
 */
export async function runLimited(entry: string, input: Uint8Array, limits: ProcessLimits): Promise<LimitedOutcome> {
  const child = spawn(process.execPath, [`--max-old-space-size=${limits.megabytes}`, entry], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limits.milliseconds,
    killSignal: 'SIGKILL',
  });
  const pieces: Buffer[] = [];
  let bytes = 0;
  child.stdout.on('data', (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > limits.outputBytes) child.kill('SIGKILL');
    else pieces.push(piece);
  });
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (bytes > limits.outputBytes) return { ended: 'too-large' };
  if (code === 0) return { ended: 'well', output: Buffer.concat(pieces).toString() };
  if (signal === 'SIGKILL') return { ended: 'too-slow' };
  return { ended: signal !== null && OUT_OF_MEMORY.includes(signal) ? 'too-large' : 'broken' };
}

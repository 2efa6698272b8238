/** Milliseconds: by the clock, and of the processors, all threads of this process together. */
export interface Time {
  readonly clock: number;
  readonly processor: number;
}

export interface Figure {
  /** By the clock. */
  readonly median: number;
  readonly best: number;
  /** The best of the processors' times; others on this machine add to the clock's, but hardly to it. */
  readonly processor: number;
}

/** Runs work several times, first unmeasured; each time on newly prepared input, and with the garbage of the last run collected. */
export function measure<Input>(runs: number, input: Input, work: (input: Input) => unknown): Figure;
export function measure<Given, Input>(
  runs: number,
  given: Given,
  work: (input: Input) => unknown,
  prepare: (given: Given) => Input,
): Figure;
export function measure<Input>(
  runs: number,
  given: Input,
  work: (input: Input) => unknown,
  prepare: (given: Input) => Input = (input) => input,
): Figure {
  const times: Time[] = [];
  for (let run = -Math.ceil(runs / 2); run < runs; run++) {
    const input = prepare(given);
    collectGarbage();
    const time = timed(() => work(input));
    if (run >= 0) times.push(time);
  }
  return figureOf(times);
}

export function figureOf(times: readonly Time[]): Figure {
  const clock = times.map((time) => time.clock).sort((a, b) => a - b);
  const median = clock[Math.floor(clock.length / 2)] ?? Number.NaN;
  return { median, best: clock[0] ?? Number.NaN, processor: Math.min(...times.map(({ processor }) => processor)) };
}

/** What work took. Its result outlives the clock, so that no work is thought useless and left out. */
export function timed(work: () => unknown): Time {
  const used = process.cpuUsage();
  const begun = process.hrtime.bigint();
  kept = work();
  const clock = Number(process.hrtime.bigint() - begun) / 1e6;
  const { user, system } = process.cpuUsage(used);
  return { clock, processor: (user + system) / 1e3 };
}

export let kept: unknown;

/** Bytes that a value holds, typed arrays included. */
export function bytesOf<Value>(make: () => Value): { bytes: number; value: Value } {
  const before = bytesInUse();
  const value = make();
  return { bytes: bytesInUse() - before, value };
}

function bytesInUse(): number {
  kept = undefined;
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('The bench needs node --expose-gc.');
  globalThis.gc();
}

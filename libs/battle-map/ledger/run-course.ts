import type { ImportCourse, RunPhase, RunProgress } from './domain/ledger-run.js';

/** How soon people see progress, and how soon a run hears that it was called off. */
const EVERY_MS = 500;

export class CalledOff extends Error {
  constructor() {
    super('The run was called off.');
  }
}

/** For whoever waits for the import itself. */
export const UNWATCHED: ImportCourse = { signal: new AbortController().signal, note: () => undefined };

/** Writes from time to time how far a run is, beside its transaction, and aborts it when somebody called it off. */
export class RunCourse implements ImportCourse {
  readonly signal: AbortSignal;
  private readonly calledOff = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private reached: RunProgress = { phase: 'rows', done: 0, total: null };
  private writing: Promise<void> | undefined;

  /** @param write answers whether the run goes on. */
  constructor(
    private readonly write: (reached: RunProgress) => Promise<boolean>,
    leaving: AbortSignal,
  ) {
    this.signal = AbortSignal.any([leaving, this.calledOff.signal]);
    this.timer = setInterval(() => void (this.writing ??= this.tell()), EVERY_MS);
    this.timer.unref();
  }

  note(phase: RunPhase, done: number, total: number | null): void {
    this.reached = { phase, done, total };
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
  }

  private async tell(): Promise<void> {
    try {
      if (!(await this.write(this.reached))) this.calledOff.abort(new CalledOff());
    } catch {
      // Progress that could not be written stops nobody: the import itself will notice that the database is away.
    } finally {
      this.writing = undefined;
    }
  }
}

/** 试导入, 正式导入. */
export const RUN_KINDS = ['dry-run', 'import'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/**
 * `refused`: there is a fault, and nothing is saved. `cancelled`: somebody called it off, and nothing is saved. `failed`: it could not be
 * brought to an end; the same files can be asked for again, and an administrator can have the run itself tried again.
 */
export const RUN_STATES = ['waiting', 'reading', 'taking-over', 'done', 'refused', 'cancelled', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** In which a run still has something to do. */
export const LIVE_STATES = ['waiting', 'reading', 'taking-over'] as const satisfies readonly RunState[];

/** What is counted: rows of a workbook or tasks of a plan file while it is read; then what goes into the registers. */
export const RUN_PHASES = ['rows', 'people', 'forces', 'projects', 'tasks'] as const;
export type RunPhase = (typeof RUN_PHASES)[number];

export interface RunProgress {
  readonly phase: RunPhase;
  readonly done: number;
  /** `null`: nobody knows how much there is. */
  readonly total: number | null;
}

export function stateOf(phase: RunPhase): RunState {
  return phase === 'rows' ? 'reading' : 'taking-over';
}

/** How an import that takes its time is followed, and told to leave. */
export interface ImportCourse {
  /** Aborted when it is to leave off; it throws then, and its transaction rolls back. */
  readonly signal: AbortSignal;
  /** How far it is. Costs nothing: what is noted is written down from time to time. */
  note(phase: RunPhase, done: number, total: number | null): void;
}

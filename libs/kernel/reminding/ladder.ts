/** Who is told, from the bottom of the climb to its top: owner, head of the task force, leader in charge, supervision desk. */
export const RUNGS = ['owner', 'head', 'leader', 'desk'] as const;
export type Rung = (typeof RUNGS)[number];

/** Names a step for ever, since it is part of the key of an intent: `overdue-1`. */
export type Stage = string;

export interface Step {
  readonly stage: Stage;
  /** What the days are counted from: the due date, or the chase that nobody has answered. */
  readonly from: 'due' | 'chase';
  /** Whole days after that date; before it when negative. */
  readonly days: number;
  readonly unit: 'calendar' | 'working';
  readonly to: readonly Rung[];
}

/** When whom to remind, as data: an office may have its own. */
export interface Ladder {
  /** From the lowest to the highest; a higher one silences those below it. */
  readonly steps: readonly Step[];
  /** Minutes after midnight between which a notice goes out on a working day; the second is quiet already. */
  readonly hours: readonly [number, number];
}

/** One notice on the first working day of being overdue, between 08:30 and 20:30; the hours are a default of ours. */
export const DEFAULT_LADDER: Ladder = {
  steps: [{ stage: 'overdue-1', from: 'due', days: 1, unit: 'calendar', to: ['owner', 'head', 'leader'] }],
  hours: [8 * 60 + 30, 20 * 60 + 30],
};

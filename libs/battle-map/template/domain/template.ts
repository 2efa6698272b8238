/** Working days of the office, or calendar days: every day counts. */
export const DAY_UNITS = ['wd', 'cd'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** Who says that a length cannot be cut further: a law, or the office itself. */
export const FLOOR_SOURCES = ['law', 'office'] as const;
export type FloorSource = (typeof FLOOR_SOURCES)[number];

/** The least length of a step, counted in the step's own unit. */
export interface StepFloor {
  readonly days: number;
  readonly source: FloorSource;
  /** The article, or the office's reason. */
  readonly basis: string;
}

export interface TemplateStep {
  /** Unique within the template; a task made from it is named `project-code`. */
  readonly code: string;
  readonly name: string;
  /** For readers of English; the office's own steps have none. */
  readonly nameEn?: string;
  /** Code of the summary above it; one that has steps below it has no length of its own. */
  readonly parent?: string;
  /** Planned length in `unit`; 0 is a milestone. Working days may be halves. */
  readonly days: number;
  readonly unit: DayUnit;
  readonly floor?: StepFloor;
  /** Acceptance standard (验收标准). */
  readonly standard?: string;
}

export interface StepLink {
  readonly from: string;
  readonly to: string;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  /** Working days, negative for a lead. */
  readonly lagDays: number;
}

/** A chain of steps that projects of one kind have in common. */
export interface TemplateBody {
  readonly name: string;
  readonly nameEn?: string;
  /** What it is for, and which end date it is counted back from. */
  readonly purpose: string;
  readonly steps: readonly TemplateStep[];
  readonly links: readonly StepLink[];
}

export interface Template extends TemplateBody {
  readonly code: string;
}

/** Codes of the steps that have others below them. */
export function summariesOf(steps: readonly Pick<TemplateStep, 'parent'>[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
}

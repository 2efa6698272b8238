import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { LinkType } from '#libs/kernel/scheduling/network';
import type { WantedPlan } from '../contract.js';

/** What the schedule needs to know of a task. */
export interface PlannedTask {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  /** Days, in the unit, that remained when the task came in. */
  readonly durationDays: number;
  /** Working days of the office, or calendar days. */
  readonly durationUnit: 'wd' | 'cd';
  /** Below which nobody may cut it, in the same unit; null: none. */
  readonly floorDays: number | null;
  /** Who says so. */
  readonly floorBasis?: string | null;
  readonly percent: number;
  /** Percent at the time to which the duration belongs: when it was estimated. */
  readonly percentAtEstimate: number;
  /** Latest finish in the newest baseline. */
  readonly baselineFinish: LocalDate | null;
  readonly startedOn: LocalDate | null;
  /** The report at 100 percent that waits for its acceptance or was accepted, or the day on which the task was cancelled. */
  readonly completedOn: LocalDate | null;
  /** It cannot begin before this day. */
  readonly notBefore?: LocalDate | null;
  /** It has to be over by the end of this day. */
  readonly mustFinishBy?: LocalDate | null;
  /** It ends no earlier than with this day: what an extension would mean. */
  readonly heldUntil?: LocalDate;
}

/** What is cancelled takes no time any more, and nothing holds it to a day. */
export function plannedTask(stored: WantedPlan['tasks'][number], baselineFinish: LocalDate | null): PlannedTask {
  const { cancelledOn } = stored;
  const open = cancelledOn === null;
  return {
    id: stored.id,
    code: stored.code,
    name: stored.name,
    parentId: stored.parentId,
    durationDays: open ? stored.durationDays : 0,
    durationUnit: stored.durationUnit,
    floorDays: open ? stored.floorDays : null,
    floorBasis: stored.floorBasis,
    percent: stored.percent,
    percentAtEstimate: stored.estimatedPercent,
    baselineFinish,
    startedOn: cancelledOn ?? stored.startedOn,
    completedOn: cancelledOn ?? stored.completedOn,
    notBefore: open ? stored.notBefore : null,
    mustFinishBy: open ? stored.mustFinishBy : null,
  };
}

export interface PlannedLink {
  readonly fromId: string;
  readonly toId: string;
  readonly type: LinkType;
  readonly lagDays: number;
}

/** A project with everything that its schedule is computed from. */
export interface PlanInput {
  readonly endDate: LocalDate;
  readonly tasks: readonly PlannedTask[];
  readonly links: readonly PlannedLink[];
}

/** The plan as if nobody had begun: what is promised for a task does not depend on how far it is. */
export function withoutProgress(plan: PlanInput): PlanInput {
  return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, startedOn: null, completedOn: null })) };
}

/** A task that has not begun and is shorter than it may be: saving refuses it. */
export interface CutTooFar {
  readonly task: string;
  readonly days: number;
  readonly floorDays: number;
  readonly unit: PlannedTask['durationUnit'];
  readonly basis: string;
}

export function cutTooFar({ tasks }: PlanInput): CutTooFar[] {
  return tasks.flatMap(({ code, durationDays: days, durationUnit: unit, floorDays, floorBasis, percent, startedOn, completedOn }) => {
    const untouched = percent === 0 && startedOn === null && completedOn === null;
    return untouched && floorDays !== null && days < floorDays ? [{ task: code, days, floorDays, unit, basis: floorBasis ?? '' }] : [];
  });
}

import { MINUTES_PER_DAY } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { inclusiveFinishDay, startDay, workingDaysBetween } from '#libs/kernel/calendar/working-days';
import { type Compression, compressionAdvice } from '#libs/kernel/scheduling/compression';
import { type DrivingReason, drivingReasons } from '#libs/kernel/scheduling/driving-reason';
import { feasibility } from '#libs/kernel/scheduling/feasibility';
import { schedule, type TaskDates } from '#libs/kernel/scheduling/schedule';
import { projectCalendarOf } from '#libs/kernel/scheduling/solve';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { LatestReason } from '../contract.js';
import { type PlanCalendar, planNetwork } from './plan-network.js';
import type { PlanInput } from './planned-task.js';

/** Inclusive days; slack in working minutes of the office, signed. */
export interface TaskSchedule {
  readonly taskId: string;
  readonly earliestStart: LocalDate;
  readonly earliestFinish: LocalDate;
  readonly latestStart: LocalDate;
  readonly latestFinish: LocalDate;
  readonly totalSlackMinutes: number;
  readonly freeSlackMinutes: number;
  readonly critical: boolean;
  /** Working days by which its finish, or the earliest that is possible now, lies after that of its baseline; null without one. */
  readonly slipDays: number | null;
  /** Undefined on a summary, whose dates are those of the tasks below it. */
  readonly reason: LatestReason | undefined;
}

/** What cutting one task of the chain would bring. */
export interface CutAdvice {
  readonly task: string;
  /** In the task's own unit. */
  readonly usefulDays: number;
  /** Left out: working days. */
  readonly unit?: 'cd';
  /** Working days. */
  readonly gainedDays: number;
  readonly cappedBy: Compression['cappedBy'];
}

export interface ProjectSchedule {
  readonly earliestFinish: LocalDate;
  /** The end date, or the working day before it. */
  readonly plannedFinish: LocalDate;
  /** Working days that are missing, in half days; 0 when the end date can be kept. */
  readonly missingDays: number;
  readonly minutesPerDay: number;
  /** The end date with which the plan would just be possible. */
  readonly possibleEndDate: LocalDate;
  /** Codes of the tasks that decide the earliest finish. */
  readonly chain: readonly string[];
  readonly advice: readonly CutAdvice[];
  readonly tasks: readonly TaskSchedule[];
}

/**
 * Both passes over a project on a day.
 * @throws DomainError `schedule.*` and `calendar.*` with the task's name; CycleError.
 */
export function scheduleProject(plan: PlanInput, calendar: PlanCalendar, today: LocalDate): ProjectSchedule {
  const network = planNetwork(plan, calendar, today);
  const result = schedule(network);
  const feasible = feasibility(result.solved, calendar.minutesPerDay);
  const codes = new Map(plan.tasks.map(({ id, code }) => [id, code]));
  const byTheCalendar = new Set(plan.tasks.filter(({ durationUnit }) => durationUnit === 'cd').map(({ id }) => id));
  const code = (id: string) => codes.get(id) ?? id;
  const projectCalendar = projectCalendarOf(result.solved.net);
  const baselines = new Map(plan.tasks.map(({ id, baselineFinish }) => [id, baselineFinish]));
  const slip = (id: string, finish: LocalDate) => {
    const was = baselines.get(id) ?? null;
    return was === null ? null : Math.max(0, workingDaysBetween(projectCalendar, was, finish));
  };
  const days = (minutes: number) => Math.round((minutes * 100) / calendar.minutesPerDay) / 100;
  return {
    earliestFinish: inclusiveFinishDay(feasible.earlyFinish),
    plannedFinish: inclusiveFinishDay(projectCalendar.finishAt(projectCalendar.offsetAt(feasible.target)) as typeof feasible.target),
    missingDays: feasible.missingDays,
    minutesPerDay: calendar.minutesPerDay,
    possibleEndDate: feasible.feasible ? plan.endDate : inclusiveFinishDay(feasible.feasibleTarget),
    chain: feasible.criticalChain.map(code),
    advice: feasible.feasible
      ? []
      : compressionAdvice(network).map(({ task, usefulCut, gain, cappedBy }) => ({
          task: code(task),
          usefulDays: days(usefulCut),
          ...(byTheCalendar.has(task) ? { unit: 'cd' as const } : {}),
          gainedDays: days(gain),
          cappedBy,
        })),
    tasks: result.allDates().map((dates) => ({
      ...daysOf(dates),
      ...(byTheCalendar.has(dates.id) ? officeSlack(dates, projectCalendar, calendar.minutesPerDay) : {}),
      slipDays: slip(dates.id, inclusiveFinishDay(dates.earlyFinish)),
      reason: result.isSummary(dates.id)
        ? undefined
        : latestReason(drivingReasons(result.solved, dates.id).lateFinish, plan, calendar.minutesPerDay, code),
    })),
  };
}

function daysOf(dates: TaskDates): Omit<TaskSchedule, 'reason' | 'slipDays'> {
  return {
    taskId: dates.id,
    ...between('earliest', dates.earlyStart, dates.earlyFinish),
    ...between('latest', dates.lateStart, dates.lateFinish),
    totalSlackMinutes: dates.totalSlack,
    freeSlackMinutes: dates.freeSlack,
    critical: dates.critical,
  };
}

/** The kernel counts slack on the task's own calendar; people compare that of every task in working days. */
function officeSlack({ earlyFinish, lateFinish, freeSlack }: TaskDates, office: WorkingCalendar, minutesPerDay: number) {
  const free = earlyFinish + Math.round((freeSlack / minutesPerDay) * MINUTES_PER_DAY);
  return { totalSlackMinutes: office.between(earlyFinish, lateFinish), freeSlackMinutes: office.between(earlyFinish, free) };
}

/** A milestone lies on one day: the one on which what precedes it ends. */
function between<Which extends 'earliest' | 'latest'>(which: Which, start: TaskDates['start'], finish: TaskDates['finish']) {
  const last = inclusiveFinishDay(finish);
  const first = start === finish ? last : startDay(start);
  return { [`${which}Start`]: first, [`${which}Finish`]: last } as Record<`${Which}Start` | `${Which}Finish`, LocalDate>;
}

function latestReason({ driver }: DrivingReason, plan: PlanInput, minutesPerDay: number, code: (id: string) => string): LatestReason {
  if (driver.by === 'link') {
    const { lag, type } = driver.link;
    const minutes = lag && lag.unit === 'working' ? lag.minutes : 0;
    return { by: 'successor', task: code(driver.other), type, lagDays: minutes / minutesPerDay };
  }
  if (driver.by === 'deadline') return { by: 'own-date', date: inclusiveFinishDay(driver.at) };
  if (driver.by === 'actual') return { by: 'happened', date: inclusiveFinishDay(driver.at) };
  return { by: 'end-date', date: plan.endDate };
}

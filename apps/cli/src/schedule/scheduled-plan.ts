import type { PlanFile } from '#libs/battle-map/ledger/contract/plan-file';
import { inclusiveFinishDay, startDay } from '#libs/kernel/calendar/working-days';
import type { NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { Schedule, TaskDates } from '#libs/kernel/scheduling/schedule';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { onOneLine } from '../plain-text.js';
import type { Moment } from './moments.js';

/** A plan file and its dates, whatever they are printed as. */
export interface ScheduledPlan {
  readonly plan: PlanFile;
  readonly title: string;
  readonly schedule: Schedule;
  /** The end date as it was typed. */
  readonly target: Moment | undefined;
}

/** One task as people read it. */
export interface PlanLine {
  readonly task: NetworkTask;
  readonly name: string;
  readonly wbs: string;
  /** 0: stands under no summary. */
  readonly level: number;
  readonly summary: boolean;
  readonly done: boolean;
  readonly dates: TaskDates;
  readonly startDay: LocalDate;
  readonly finishDay: LocalDate;
}

/** Every task in the order of the file. */
export function planLines({ plan, schedule }: ScheduledPlan): PlanLine[] {
  const { network, hierarchy } = schedule.solved.net;
  const preceded = new Set(network.links.map(({ to }) => to));
  return schedule.allDates().map((dates, row) => {
    const task = network.tasks[row] as NetworkTask;
    return {
      task,
      name: nameOf(task),
      wbs: onOneLine(plan.rows.get(task.id)?.wbs ?? ''),
      level: [...hierarchy.lineage(row)].length - 1,
      summary: hierarchy.isSummary(row),
      done: task.progress?.actualFinish !== undefined,
      dates,
      ...daysOf(dates, preceded.has(task.id)),
    };
  });
}

export function nameOf({ id, name }: NetworkTask): string {
  return onOneLine(name === '' ? id : name);
}

export function namesOf({ tasks }: ProjectNetwork, ids: readonly string[]): string[] {
  const byId = new Map(tasks.map((task) => [task.id, nameOf(task)]));
  return ids.map((id) => byId.get(id) ?? id);
}

/** Rounded down to a tenth, so that slack is never said to be more than it is. */
export function slackInDays(minutes: number, minutesPerDay: number): number {
  return Math.floor((minutes * 10) / minutesPerDay) / 10;
}

/** A milestone is one day: the one that ends with it when something leads to it, else the one that begins. */
function daysOf({ start, finish }: TaskDates, preceded: boolean): Pick<PlanLine, 'startDay' | 'finishDay'> {
  if (start < finish) return { startDay: startDay(start), finishDay: inclusiveFinishDay(finish) };
  const day = preceded ? inclusiveFinishDay(finish) : startDay(start);
  return { startDay: day, finishDay: day };
}

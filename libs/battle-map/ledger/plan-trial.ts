import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import type { Project } from '../action-plan/contract.js';
import { ReverseSchedules } from '../reverse-schedule/contract.js';
import { type DecidedList, type TaskList, TaskLists } from '../task/contract/task-lists.js';

/** What a list makes of a project, its schedule included. */
export interface TriedList extends DecidedList {
  /** With the schedule that it is going to have; left out: the schedule that it has stays. */
  readonly missingDays?: number;
}

/**
 * Lists of tasks are judged by all rules, those of the schedule too, before a row of them is written: an import then writes, a dry run
 * does not, and there is nothing else in which they differ.
 */
@Injectable()
export class PlanTrial {
  constructor(
    private readonly lists: TaskLists,
    private readonly schedules: ReverseSchedules,
  ) {}

  /** @returns what judges a list, from memory. It throws DomainErrors as TaskRegistry.register, `schedule.*` and `calendar.*`. */
  async open(tx: Transaction, projects: readonly Project[]): Promise<(list: TaskList) => TriedList> {
    const open = await this.lists.open(
      tx,
      projects.map(({ id }) => id),
    );
    const datesOf = await this.schedules.trial(tx);
    const endDates = new Map(projects.map(({ id, endDate }) => [id, endDate]));
    return (list) => {
      const decided = open.decide(list);
      if (decided.same) return decided;
      return { ...decided, missingDays: datesOf({ ...decided.plan, endDate: endDates.get(list.projectId)! })?.missingDays ?? 0 };
    };
  }
}

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { dayNumber, MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { finishOf } from '#libs/kernel/calendar/working-days';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ActionPlans, type Project, type ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { type PlannedNetwork, ReverseSchedules } from '../reverse-schedule/contract.js';
import { LedgerOutRepository, type OutTask } from './db/ledger-out.repository.js';
import { type PlanOut, writeMspdi } from './mspdi/write-mspdi.js';
import type { TaskDetails } from './mspdi/write-task.js';

export interface PlanFileContent {
  /** As it is offered to whoever saves it. */
  readonly name: string;
  readonly content: Readable;
}

/** A project's plan for other programs: the network that its dates are computed from, its promises as deadlines and as baseline. */
@Injectable()
export class PlanFileOut {
  constructor(
    private readonly projects: ActionPlans,
    private readonly schedules: ReverseSchedules,
    private readonly rows: LedgerOutRepository,
    private readonly calendars: OfficeCalendar,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `ledger.export.no-tasks`, `schedule.*`. */
  async write(projectId: ProjectId): Promise<PlanFileContent> {
    const project = await this.projects.project(projectId);
    if (!project) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    const planned = await this.schedules.network(projectId);
    if (!planned) throw new DomainError('ledger.export.no-tasks', {}, { kind: 'conflict' });
    const tasks = await this.rows.tasks(projectId);
    const calendar = await this.calendars.over([project.endDate, ...tasks.flatMap(promisedDates)]);
    const pieces = writeMspdi(planOut(project, planned, tasks, calendar));
    return { name: `${project.code} ${project.title}.xml`, content: Readable.from(pieces, { objectMode: false }) };
  }
}

function planOut(
  project: Project,
  { network, minutesPerDay }: PlannedNetwork,
  rows: readonly OutTask[],
  calendar: WorkingCalendar,
): PlanOut {
  const byId = new Map<string, OutTask>(rows.map((row) => [row.id, row]));
  return {
    title: `${project.code} ${project.title}`,
    minutesPerDay,
    network: {
      ...network,
      // The end of the last working time and not the midnight after it, which another program would show as the next day.
      target: finishOf(calendar, project.endDate),
      tasks: network.tasks.map((task) => {
        const row = byId.get(task.id);
        return { ...task, name: row?.name ?? task.name, ...(row?.due ? { deadline: finishOf(calendar, row.due) } : {}) };
      }),
    },
    details: new Map(rows.map((row) => [row.id, detailsOf(row, calendar)])),
  };
}

function detailsOf(
  { code, standard, summary, percent, durationDays, durationUnit, baselineStart, baselineFinish }: OutTask,
  calendar: WorkingCalendar,
): TaskDetails {
  return {
    wbs: code,
    ...(standard === null ? {} : { notes: standard }),
    ...(summary ? {} : { percent }),
    ...(summary || durationUnit === 'wd' ? {} : { calendarDays: durationDays }),
    ...(baselineStart && baselineFinish
      ? { baseline: { start: beginningOf(calendar, baselineStart), finish: finishOf(calendar, baselineFinish) } }
      : {}),
  };
}

function beginningOf(calendar: WorkingCalendar, date: LocalDate): WallMinute {
  return calendar.startAt(calendar.offsetAt(dayNumber(date) * MINUTES_PER_DAY)) as WallMinute;
}

function promisedDates({ due, baselineStart, baselineFinish }: OutTask): LocalDate[] {
  return [due, baselineStart, baselineFinish].filter((date) => date !== null);
}

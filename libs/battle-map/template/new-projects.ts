import { Injectable } from '@nestjs/common';
import { dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans, type Project } from '../action-plan/contract.js';
import { OfficeCalendar, OfficeDirectory } from '../office/contract.js';
import { TaskForceDirectory } from '../task-force/contract.js';
import { TaskRegistry } from '../task/contract/registry.js';
import { TemplateRepository } from './db/template.repository.js';
import { staggered } from './domain/end-dates.js';
import type { TemplateBody } from './domain/template.js';
import { type Owners, tasksOf } from './template-tasks.js';

/** One project that is to be made. */
export interface WantedProject {
  readonly code: string;
  readonly title: string;
  /** Code of its task force. */
  readonly force: string;
  /** Name of the unit, or group of units, whose contact post owns the tasks; left out: the head of the force is asked. */
  readonly unit?: string | undefined;
  readonly place?: string | undefined;
  /** Left out: as the stagger says. */
  readonly endDate?: LocalDate | undefined;
}

export interface WantedProjects {
  readonly endDateSource: string;
  readonly projects: readonly WantedProject[];
  /** The end date of the first, and how many working days of the office each next one ends later. */
  readonly stagger?: { readonly firstEndDate: LocalDate; readonly workingDays: number } | undefined;
}

/** Makes draft projects of a template through the registers of the stages that own them; their schedules are computed with them. */
@Injectable()
export class NewProjects {
  constructor(
    private readonly plans: ActionPlans,
    private readonly planRegistry: ActionPlanRegistry,
    private readonly forces: TaskForceDirectory,
    private readonly taskRegistry: TaskRegistry,
    private readonly office: OfficeDirectory,
    private readonly calendar: OfficeCalendar,
    private readonly templates: TemplateRepository,
  ) {}

  /**
   * @returns the projects in the order wanted.
   * @throws DomainErrors, each with its field: `template.project-twice`, `template.project-exists`, `template.applied-already`,
   * `template.force-unknown`, `template.unit-unknown`, `template.end-date-missing`; DomainError `schedule.*`.
   */
  async make(tx: Transaction, template: TemplateBody, wanted: WantedProjects): Promise<Project[]> {
    const dates = await this.endDates(tx, wanted);
    const owners = await this.ownersOf(tx, wanted);
    await this.refuse(tx, wanted, dates, owners);
    const entries = wanted.projects.map(({ code, title, force, place }, index) => ({
      code,
      title,
      force,
      endDate: dates[index]!,
      endDateSource: wanted.endDateSource,
      ...(place === undefined ? {} : { place }),
    }));
    const { created } = await this.planRegistry.register(tx, entries);
    const registered = await this.plans.projectsByCode(codesOf(wanted), tx);
    const projects = wanted.projects.map(({ code }) => registered.get(code)!);
    // Somebody may have made one between the question and the register, which waits for him.
    const taken = projects.find(({ code }) => !created.includes(code));
    if (taken) throw new DomainError('template.project-exists', { project: taken.code, title: taken.title }, { kind: 'conflict' });
    for (const [index, project] of projects.entries()) {
      const { tasks, links } = tasksOf(template, project.code, owners.get(wanted.projects[index]!.unit ?? '') ?? []);
      await this.taskRegistry.register(tx, project.id, tasks, links);
    }
    return projects;
  }

  private async endDates(tx: Transaction, { projects, stagger }: WantedProjects): Promise<(LocalDate | undefined)[]> {
    if (!stagger) return projects.map(({ endDate }) => endDate);
    const reach = addDays(stagger.firstEndDate, projects.length * stagger.workingDays);
    const calendar = await this.calendar.over([stagger.firstEndDate, reach], tx);
    const dates = staggered(stagger.firstEndDate, stagger.workingDays, projects.length, calendar);
    return projects.map(({ endDate }, index) => endDate ?? dates[index]);
  }

  private async ownersOf(tx: Transaction, { projects }: WantedProjects): Promise<ReadonlyMap<string, Owners>> {
    const owners = new Map<string, Owners>();
    for (const { unit } of projects) {
      if (unit === undefined || owners.has(unit)) continue;
      const posts = await this.office.contactPosts(unit, tx);
      owners.set(
        unit,
        (posts ?? []).map(({ id }) => id),
      );
    }
    return owners;
  }

  /** Everything that is wrong, at once. */
  private async refuse(
    tx: Transaction,
    wanted: WantedProjects,
    dates: readonly (LocalDate | undefined)[],
    owners: ReadonlyMap<string, Owners>,
  ): Promise<void> {
    const standing = await this.plans.projectsByCode(codesOf(wanted), tx);
    const ids = [...standing.values()].map(({ id }) => id);
    const applied = new Map((await this.templates.applied(tx, ids)).map((one) => [one.projectId, one]));
    const forces = await this.forces.forcesByCode(
      wanted.projects.map(({ force }) => force),
      tx,
    );
    const refusals: DomainError[] = [];
    const seen = new Set<string>();
    for (const [index, { code, force, unit }] of wanted.projects.entries()) {
      const field = (name: string) => `projects.${index}.${name}`;
      if (seen.has(code)) refusals.push(new DomainError('template.project-twice', { project: code }, { field: field('code') }));
      seen.add(code);
      const stands = standing.get(code);
      const before = stands && applied.get(stands.id);
      if (before) {
        const params = { project: code, template: before.template, on: before.on, by: before.by };
        refusals.push(new DomainError('template.applied-already', params, { kind: 'conflict', field: field('code') }));
      } else if (stands) {
        const params = { project: code, title: stands.title };
        refusals.push(new DomainError('template.project-exists', params, { kind: 'conflict', field: field('code') }));
      }
      if (!forces.has(force)) refusals.push(new DomainError('template.force-unknown', { project: code, force }, { field: field('force') }));
      if (unit !== undefined && owners.get(unit)?.length === 0) {
        refusals.push(new DomainError('template.unit-unknown', { project: code, unit }, { field: field('unit') }));
      }
      if (dates[index] === undefined) {
        refusals.push(new DomainError('template.end-date-missing', { project: code }, { field: field('endDate') }));
      }
    }
    if (refusals.length > 0) throw new DomainErrors(refusals);
  }
}

function codesOf({ projects }: WantedProjects): string[] {
  return projects.map(({ code }) => code);
}

/** Far enough for so many working days: not even holidays make a week of work last three. */
function addDays(from: LocalDate, workingDays: number): LocalDate {
  return dateOfDay(dayNumber(from) + workingDays * 3);
}

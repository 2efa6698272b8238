import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { RegisterTally, type Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans, type Project, type ProjectEntry } from '../action-plan/contract.js';
import { TaskRegistry } from '../task/contract.js';
import type { LedgerDocument, LedgerProject } from './contract/ledger-file.js';
import { ImportReadingRepository, type StandingPlan } from './db/import-reading.repository.js';
import type { ImportReport } from './domain/import-report.js';
import type { ImportCourse } from './domain/ledger-run.js';
import { LedgerPlaces } from './domain/ledger-places.js';
import { TaskOwners } from './task-owners.js';

/** Projects, their tasks and links; with each change the stages compute the schedule in the same transaction. */
@Injectable()
export class PlanImport {
  constructor(
    private readonly plans: ActionPlans,
    private readonly planRegistry: ActionPlanRegistry,
    private readonly taskRegistry: TaskRegistry,
    private readonly owners: TaskOwners,
    private readonly standing: ImportReadingRepository,
  ) {}

  /** @throws whatever aborted `course.signal`: between two projects it looks. */
  async register(tx: Transaction, ledger: LedgerDocument, report: ImportReport, course: ImportCourse): Promise<void> {
    const places = new LedgerPlaces(ledger);
    await this.registerProjects(tx, ledger, places, report, course);
    const standing = new Map((await this.standing.plans(tx, codesOf(ledger))).map((plan) => [plan.code, plan]));
    await this.registerTasks(tx, ledger, standing, places, report, course);
    remarkOnTasksLeft(ledger, standing, places, report);
    if (ledger.projects.some(({ progress }) => progress !== ''))
      report.remark('ledger', 'progress-ignored', places.at(null, 'progress'), {});
    if (!report.hasFaults) await this.remarkOnShortProjects(tx, ledger, places, report);
  }

  /** One by one, so that the refusal of one does not hide that of the next. */
  private async registerProjects(
    tx: Transaction,
    ledger: LedgerDocument,
    places: LedgerPlaces,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<void> {
    const stand = await this.plans.projectsByCode(codesOf(ledger), tx);
    const tally = new RegisterTally();
    for (const [index, project] of ledger.projects.entries()) {
      course.signal.throwIfAborted();
      course.note('projects', index, ledger.projects.length);
      await this.unlessRefused(project, places, report, async () => {
        noteAll(tally, await this.planRegistry.register(tx, [entryOf(project, stand.get(project.code))]));
      });
    }
    const byCode = new Map(ledger.projects.map((project) => [project.code, project]));
    report.note('project', tally, (code) => byCode.get(code)!);
  }

  private async registerTasks(
    tx: Transaction,
    ledger: LedgerDocument,
    standing: ReadonlyMap<string, StandingPlan>,
    places: LedgerPlaces,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<void> {
    const registered = await this.plans.projectsByCode(codesOf(ledger), tx);
    const owners = await this.owners.of(tx, ledger, places, report);
    const [tasks, links] = [new RegisterTally(), new RegisterTally()];
    const removed: string[] = [];
    const total = ledger.projects.reduce((sum, { tasks: { length } }) => sum + length, 0);
    let done = 0;
    for (const project of ledger.projects) {
      course.signal.throwIfAborted();
      course.note('tasks', done, total);
      done += project.tasks.length;
      const id = registered.get(project.code)?.id;
      if (id === undefined) continue;
      await this.unlessRefused(project, places, report, async () => {
        // Before the new ones, which might close a loop with them.
        const obsolete = linksWithdrawn(project, standing.get(project.code));
        if (obsolete.length > 0) removed.push(...(await this.taskRegistry.removeLinks(tx, id, obsolete)));
        const entries = project.tasks.map((task) => owners.entryOf(task));
        const outcome = await this.taskRegistry.register(tx, id, entries, project.links);
        noteAll(tasks, outcome.tasks);
        noteAll(links, outcome.links);
      });
    }
    report.note('task', tasks, (code) => places.task(code));
    report.note('link', { ...links, removed }, (name) => places.task(name.split(' ')[2] ?? ''));
  }

  /** A rule that says no by itself leaves the transaction as it was, so the others are asked too before all is rolled back. */
  private async unlessRefused(
    project: LedgerProject,
    places: LedgerPlaces,
    report: ImportReport,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      report.refused('ledger', error, (each) => places.ofRefusal(each, project));
    }
  }

  private async remarkOnShortProjects(tx: Transaction, ledger: LedgerDocument, places: LedgerPlaces, report: ImportReport): Promise<void> {
    const short = new Map((await this.standing.shortProjects(tx, codesOf(ledger))).map(({ code, missingDays }) => [code, missingDays]));
    for (const project of ledger.projects) {
      const { code, endDate } = project;
      const days = short.get(code);
      if (days !== undefined) report.remark('ledger', 'days-missing', places.at(project, 'endDate'), { project: code, endDate, days });
    }
  }
}

/** Links to tasks of the ledger whose rows name them no more. */
function linksWithdrawn(project: LedgerProject, standing: StandingPlan | undefined): StandingPlan['links'] {
  const tasks = new Set(project.tasks.map(({ code }) => code));
  const named = new Set(project.links.map(({ from, type, to }) => `${from} ${type} ${to}`));
  return standing?.links.filter(({ from, type, to }) => tasks.has(to) && !named.has(`${from} ${type} ${to}`)) ?? [];
}

function remarkOnTasksLeft(
  ledger: LedgerDocument,
  standing: ReadonlyMap<string, StandingPlan>,
  places: LedgerPlaces,
  report: ImportReport,
): void {
  for (const project of ledger.projects) {
    const { code, tasks } = project;
    const named = new Set(tasks.map((task) => task.code));
    const left = standing.get(code)?.tasks.filter((task) => !named.has(task)) ?? [];
    if (left.length > 0) report.remark('ledger', 'tasks-left', places.at(project), { project: code, tasks: left.join('、') });
  }
}

function codesOf({ projects }: LedgerDocument): string[] {
  return projects.map(({ code }) => code);
}

/** An end date that stands keeps the words in which it was set; goal, standard and place are no columns of the ledger. */
function entryOf({ code, title, force, endDate, endDateAsWritten }: LedgerProject, stands: Project | undefined): ProjectEntry {
  const endDateSource = stands?.endDate === endDate ? stands.endDateSource : (endDateAsWritten ?? endDate);
  return {
    code,
    title,
    force,
    endDate,
    endDateSource,
    ...(stands?.goal == null ? {} : { goal: stands.goal }),
    ...(stands?.standard == null ? {} : { standard: stands.standard }),
    ...(stands?.place == null ? {} : { place: stands.place }),
  };
}

function noteAll(tally: RegisterTally, registered: Registered): void {
  for (const outcome of ['created', 'changed', 'unchanged'] as const) for (const name of registered[outcome]) tally.note(name, outcome);
}

import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { RegisterTally, type Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans, type Project, type ProjectEntry } from '../action-plan/contract.js';
import type { LedgerDocument, LedgerProject } from './contract/ledger-file.js';
import { ImportReadingRepository, type StandingPlan } from './db/import-reading.repository.js';
import type { ImportReport } from './domain/import-report.js';
import type { ImportCourse } from './domain/ledger-run.js';
import { leansOnNames, movedSince } from './domain/ledger-moved.js';
import { LedgerPlaces } from './domain/ledger-places.js';
import { PlanTrial, type TriedList } from './plan-trial.js';
import { TaskOwners } from './task-owners.js';

/** What is left to do for an import in which nobody found a fault. */
export type Writing = () => Promise<void>;

/** Projects, their tasks and links; tasks are judged with the schedule that they would have, and written at the end. */
@Injectable()
export class PlanImport {
  constructor(
    private readonly plans: ActionPlans,
    private readonly planRegistry: ActionPlanRegistry,
    private readonly trial: PlanTrial,
    private readonly owners: TaskOwners,
    private readonly standing: ImportReadingRepository,
  ) {}

  /** @throws whatever aborted `course.signal`: between two projects it looks. */
  async register(tx: Transaction, ledger: LedgerDocument, report: ImportReport, course: ImportCourse): Promise<Writing> {
    const places = new LedgerPlaces(ledger);
    await this.refuseMoved(tx, ledger, places, report);
    if (report.hasFaults) return () => Promise.resolve();
    await this.registerProjects(tx, ledger, places, report, course);
    const standing = new Map((await this.standing.plans(tx, codesOf(ledger))).map((plan) => [plan.code, plan]));
    const tried = await this.tryTasks(tx, ledger, standing, places, report, course);
    remarkOnTasksLeft(ledger, standing, places, report);
    const withProgress = ledger.projects.filter(({ progress }) => progress !== '');
    for (const place of places.columns(withProgress, 'progress')) report.remark('ledger', 'progress-ignored', place, {});
    if (!report.hasFaults) await this.remarkOnShortProjects(tx, ledger, tried, places, report);
    return () => write(tx, [...tried.values()], course);
  }

  /** Names were looked up when the file was read, before this transaction began. */
  private async refuseMoved(tx: Transaction, ledger: LedgerDocument, places: LedgerPlaces, report: ImportReport): Promise<void> {
    if (!leansOnNames(ledger)) return;
    for (const { entry, column, name } of movedSince(ledger, await this.standing.names(tx))) {
      report.refused('ledger', new DomainError('ledger.fault.moved-meanwhile', { name }), () => places.at(entry, column));
    }
  }

  private async registerProjects(
    tx: Transaction,
    ledger: LedgerDocument,
    places: LedgerPlaces,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<void> {
    course.signal.throwIfAborted();
    course.note('projects', 0, ledger.projects.length);
    const stand = await this.plans.projectsByCode(codesOf(ledger), tx);
    const entries = ledger.projects.map((project) => entryOf(project, stand.get(project.code)));
    const { registered, refused } = await this.planRegistry.registerEach(tx, entries);
    const byCode = new Map(ledger.projects.map((project) => [project.code, project]));
    for (const [code, error] of refused) report.refused('ledger', error, (each) => places.ofRefusal(each, byCode.get(code)!));
    report.note('project', registered, (code) => places.project(byCode.get(code)!));
  }

  /** Project by project, so that the refusal of one does not hide that of the next. @returns what is to be written, by project. */
  private async tryTasks(
    tx: Transaction,
    ledger: LedgerDocument,
    standing: ReadonlyMap<string, StandingPlan>,
    places: LedgerPlaces,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<ReadonlyMap<string, TriedList>> {
    const registered = await this.plans.projectsByCode(codesOf(ledger), tx);
    const owners = await this.owners.of(tx, ledger, places, report);
    const judge = await this.trial.open(tx, [...registered.values()]);
    const [tasks, links] = [new RegisterTally(), new RegisterTally()];
    const removed: string[] = [];
    const tried = new Map<string, TriedList>();
    course.note('tasks', 0, tasksOf(ledger));
    for (const project of ledger.projects) {
      // Nothing else here waits, and a run hears between two projects that it was called off.
      await setImmediate();
      course.signal.throwIfAborted();
      const projectId = registered.get(project.code)?.id;
      if (projectId === undefined) continue;
      const list = {
        projectId,
        tasks: project.tasks.map((task) => owners.entryOf(task)),
        links: project.links,
        gone: linksWithdrawn(project, standing.get(project.code)),
      };
      const outcome = unlessRefused(project, places, report, () => judge(list));
      if (!outcome) continue;
      tried.set(project.code, outcome);
      noteAll(tasks, outcome.tasks);
      noteAll(links, outcome.links);
      removed.push(...outcome.removed);
    }
    report.note('task', tasks, (code) => places.task(code));
    report.note('link', { ...links, removed }, (name) => places.link(name.split(' ')[2] ?? ''));
    return tried;
  }

  private async remarkOnShortProjects(
    tx: Transaction,
    ledger: LedgerDocument,
    tried: ReadonlyMap<string, TriedList>,
    places: LedgerPlaces,
    report: ImportReport,
  ): Promise<void> {
    const short = new Map((await this.standing.shortProjects(tx, codesOf(ledger))).map(({ code, missingDays }) => [code, missingDays]));
    for (const project of ledger.projects) {
      const { code, endDate } = project;
      const days = tried.get(code)?.missingDays ?? short.get(code) ?? 0;
      if (days > 0) report.remark('ledger', 'days-missing', places.at(project, 'endDate'), { project: code, endDate, days });
    }
  }
}

/** With each project that is written the stages compute its schedule in the same transaction. */
async function write(tx: Transaction, tried: readonly TriedList[], course: ImportCourse): Promise<void> {
  const total = tried.reduce((sum, list) => sum + list.plan.tasks.length, 0);
  let done = 0;
  for (const list of tried) {
    course.signal.throwIfAborted();
    course.note('tasks', done, total);
    done += list.plan.tasks.length;
    await list.write(tx);
  }
}

function unlessRefused<Answer>(project: LedgerProject, places: LedgerPlaces, report: ImportReport, work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    report.refused('ledger', error, (each) => places.ofRefusal(each, project));
    return undefined;
  }
}

function tasksOf({ projects }: LedgerDocument): number {
  return projects.reduce((sum, { tasks }) => sum + tasks.length, 0);
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
function entryOf({ code, title, kind, force, endDate, endDateAsWritten }: LedgerProject, stands: Project | undefined): ProjectEntry {
  const endDateSource = stands?.endDate === endDate ? stands.endDateSource : (endDateAsWritten ?? endDate);
  return {
    code,
    title,
    ...(kind && { kind }),
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

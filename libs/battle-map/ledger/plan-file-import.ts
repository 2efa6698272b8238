import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans, type Project } from '../action-plan/contract.js';
import { TaskRegistry } from '../task/contract.js';
import type { LedgerPlace } from './contract/ledger-file.js';
import { ImportReadingRepository } from './db/import-reading.repository.js';
import type { ImportReport } from './domain/import-report.js';
import { NOWHERE } from './domain/ledger-report.js';
import type { ImportCourse } from './domain/ledger-run.js';
import type { PlanEntries } from './domain/plan-entries.js';
import type { PlanTarget } from './domain/plan-target.js';

/** One project with its tasks and links, as a plan of another program has them. */
@Injectable()
export class PlanFileImport {
  constructor(
    private readonly plans: ActionPlans,
    private readonly planRegistry: ActionPlanRegistry,
    private readonly taskRegistry: TaskRegistry,
    private readonly standing: ImportReadingRepository,
  ) {}

  /** @throws whatever aborted `course.signal`. */
  async register(tx: Transaction, entries: PlanEntries, target: PlanTarget, report: ImportReport, course: ImportCourse): Promise<void> {
    course.note('projects', 0, 1);
    for (const { remark, row } of entries.remarks) report.remarkOnPlan(remark, row);
    try {
      await this.registerAll(tx, entries, target, report, course);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      report.refused('plan', error, (each) => placeOf(each, entries));
    }
  }

  private async registerAll(
    tx: Transaction,
    { endDate, tasks, links, rows }: PlanEntries,
    target: PlanTarget,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<void> {
    const { code, title } = target;
    const stands = (await this.plans.projectsByCode([code], tx)).get(code);
    if (stands && stands.state !== 'draft') throw new DomainError('ledger.plan-target.not-draft', { project: code }, { field: 'code' });
    const entry = { code, title, force: target.force, endDate, endDateSource: sourceOf(endDate, stands), ...kept(stands) };
    report.note('project', await this.planRegistry.register(tx, [entry]), () => ({ title }));
    const project = (await this.plans.projectsByCode([code], tx)).get(code)!;
    course.signal.throwIfAborted();
    course.note('tasks', 0, tasks.length);
    const [before] = await this.standing.plans(tx, [code]);
    const details = await this.standing.details(tx, code);
    const named = new Set(links.map(({ from, type, to }) => `${from} ${type} ${to}`));
    const obsolete = before?.links.filter(({ from, type, to }) => rows.has(to) && !named.has(`${from} ${type} ${to}`)) ?? [];
    const removed = obsolete.length > 0 ? await this.taskRegistry.removeLinks(tx, project.id, obsolete) : [];
    const registered = await this.taskRegistry.register(
      tx,
      project.id,
      tasks.map((task) => ({ ...details.get(task.code), ...task })),
      links,
    );
    const names = new Map(tasks.map(({ code: task, name }) => [task, name]));
    const described = (task: string) => ({ title: names.get(task) ?? '', ...rowed(rows.get(task)) });
    report.note('task', registered.tasks, described);
    report.note('link', { ...registered.links, removed }, (link) => described(link.split(' ')[2] ?? ''));
    const left = before?.tasks.filter((task) => !rows.has(task)) ?? [];
    if (left.length > 0) report.remark('plan', 'tasks-left', NOWHERE, { project: code, tasks: left.join('、') });
    for (const { missingDays } of await this.standing.shortProjects(tx, [code])) {
      report.remark('plan', 'days-missing', NOWHERE, { project: code, endDate, days: missingDays });
    }
  }
}

/** An end date that stands keeps the words in which it was set. */
function sourceOf(endDate: string, stands: Project | undefined): string {
  return stands?.endDate === endDate ? stands.endDateSource : endDate;
}

/** What no plan file has. */
function kept(stands: Project | undefined) {
  return {
    ...(stands?.goal == null ? {} : { goal: stands.goal }),
    ...(stands?.standard == null ? {} : { standard: stands.standard }),
    ...(stands?.place == null ? {} : { place: stands.place }),
  };
}

function rowed(row: number | null | undefined) {
  return row == null ? {} : { row };
}

/** The row of the task that a refusal names, by its code or by code and name. */
function placeOf({ params }: DomainError, { rows }: PlanEntries): LedgerPlace {
  const named = [params['task'], params['to'], params['loop']].find((name) => typeof name === 'string');
  return { ...NOWHERE, row: (typeof named === 'string' && rows.get(named.split(' ')[0] ?? '')) || null };
}

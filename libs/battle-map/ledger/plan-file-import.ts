import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans, type Project } from '../action-plan/contract.js';
import type { LedgerPlace } from './contract/ledger-file.js';
import { ImportReadingRepository } from './db/import-reading.repository.js';
import type { ImportReport } from './domain/import-report.js';
import { NOWHERE } from './domain/ledger-report.js';
import type { ImportCourse } from './domain/ledger-run.js';
import type { PlanEntries } from './domain/plan-entries.js';
import type { PlanTarget } from './domain/plan-target.js';
import type { Writing } from './plan-import.js';
import { PlanTrial, type TriedList } from './plan-trial.js';

/** One project with its tasks and links, as a plan of another program has them. */
@Injectable()
export class PlanFileImport {
  constructor(
    private readonly plans: ActionPlans,
    private readonly planRegistry: ActionPlanRegistry,
    private readonly trial: PlanTrial,
    private readonly standing: ImportReadingRepository,
  ) {}

  /** @returns what is left to write. @throws whatever aborted `course.signal`. */
  async register(tx: Transaction, entries: PlanEntries, target: PlanTarget, report: ImportReport, course: ImportCourse): Promise<Writing> {
    course.note('projects', 0, 1);
    for (const { remark, row } of entries.remarks) report.remarkOnPlan(remark, row);
    try {
      const tried = await this.registerAll(tx, entries, target, report, course);
      return () => tried.write(tx);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      report.refused('plan', error, (each) => placeOf(each, entries));
      return () => Promise.resolve();
    }
  }

  private async registerAll(
    tx: Transaction,
    { endDate, tasks, links, rows }: PlanEntries,
    target: PlanTarget,
    report: ImportReport,
    course: ImportCourse,
  ): Promise<TriedList> {
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
    const gone = before?.links.filter(({ from, type, to }) => rows.has(to) && !named.has(`${from} ${type} ${to}`)) ?? [];
    const judge = await this.trial.open(tx, [project]);
    const tried = judge({ projectId: project.id, tasks: tasks.map((task) => ({ ...details.get(task.code), ...task })), links, gone });
    const names = new Map(tasks.map(({ code: task, name }) => [task, name]));
    const described = (task: string) => ({ title: names.get(task) ?? '', place: { ...NOWHERE, row: rows.get(task) ?? null } });
    report.note('task', tried.tasks, described);
    report.note('link', { ...tried.links, removed: tried.removed }, (link) => described(link.split(' ')[2] ?? ''));
    const left = before?.tasks.filter((task) => !rows.has(task)) ?? [];
    if (left.length > 0) report.remark('plan', 'tasks-left', NOWHERE, { project: code, tasks: left.join('、') });
    const [short] = await this.standing.shortProjects(tx, [code]);
    const days = tried.missingDays ?? short?.missingDays ?? 0;
    if (days > 0) report.remark('plan', 'days-missing', NOWHERE, { project: code, endDate, days });
    return tried;
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

/** The row of the task that a refusal names, by its code or by code and name. */
function placeOf({ params }: DomainError, { rows }: PlanEntries): LedgerPlace {
  const named = [params['task'], params['to'], params['loop']].find((name) => typeof name === 'string');
  return { ...NOWHERE, row: (typeof named === 'string' && rows.get(named.split(' ')[0] ?? '')) || null };
}

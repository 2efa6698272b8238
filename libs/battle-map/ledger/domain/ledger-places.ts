import type { DomainError } from '#libs/kernel/shared/domain-error';
import type { LedgerDocument, LedgerPlace, LedgerProject, LedgerTask } from '../contract.js';

/** Columns of the ledger in which people find what a stage calls by another name. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  code: 'taskCode',
  parent: 'taskCode',
  durationDays: 'days',
  quantity: 'target',
  percent: 'done',
  links: 'predecessors',
};

/** Where in the ledger stands what a stage or the schedule refuses. */
export class LedgerPlaces {
  private readonly tasks = new Map<string, LedgerTask>();

  constructor(private readonly ledger: LedgerDocument) {
    for (const project of ledger.projects) for (const task of project.tasks) this.tasks.set(task.code, task);
  }

  /** Name and row of a task of the ledger. */
  task(code: string): { readonly title: string; readonly row?: number } {
    const task = this.tasks.get(code);
    return task ? { title: task.name, row: task.row } : { title: '' };
  }

  at(row: number, column?: string): LedgerPlace {
    const { sheet, columns } = this.ledger.places.ledger;
    return { sheet, row, column: (column !== undefined && columns[column]) || null };
  }

  /** The task that the refusal names, or else its project. */
  ofRefusal({ params, field }: DomainError, project: LedgerProject): LedgerPlace {
    const task = taskNamed(params, project);
    if (!task) return this.at(project.row, field);
    if (params['loop'] !== undefined) return this.at(task.row, 'predecessors');
    return this.at(task.row, field === undefined ? undefined : (COLUMN_OF_FIELD[field] ?? field));
  }
}

/** By its code, or by code and name as the schedule shows it; of a loop the task in it that stands first. */
function taskNamed(params: DomainError['params'], { tasks }: LedgerProject): LedgerTask | undefined {
  const named = [params['task'], params['to']].find((name) => typeof name === 'string');
  const found = tasks.find(({ code, name }) => named === code || named === `${code} ${name}`);
  if (found) return found;
  const loop = params['loop'] ?? params['tasks'];
  return typeof loop === 'string' ? tasks.find(({ code, name }) => loop.includes(`${code} ${name}`)) : undefined;
}

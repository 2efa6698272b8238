import type { DomainError } from '#libs/kernel/shared/domain-error';
import type { LedgerDocument, LedgerPlace, LedgerProject, LedgerTask, SheetPlaces } from '../contract/ledger-file.js';

/** Columns of the ledger in which people find what a stage calls by another name. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  code: 'taskCode',
  parent: 'taskCode',
  durationDays: 'days',
  quantity: 'target',
  percent: 'done',
  links: 'predecessors',
};

/** A project or task with the sheet on which it stands, where that is not the first one of the ledger. */
export interface Placed {
  readonly row: number;
  readonly places?: SheetPlaces;
}

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

  /** @param entry `null`: it concerns the whole column. */
  at(entry: Placed | null, column?: string): LedgerPlace {
    const { sheet, columns } = entry?.places ?? this.ledger.places.ledger;
    return { sheet, row: entry?.row ?? null, column: (column !== undefined && columns[column]) || null };
  }

  /** The task that the refusal names, or else its project. */
  ofRefusal({ params, field }: DomainError, project: LedgerProject): LedgerPlace {
    const task = taskNamed(params, project);
    if (!task) return this.at(project, field);
    if (params['loop'] !== undefined) return this.at(task, 'predecessors');
    return this.at(task, field === undefined ? undefined : (COLUMN_OF_FIELD[field] ?? field));
  }
}

/** By its code, or by code and name as the schedule shows it. */
function taskNamed(params: DomainError['params'], project: LedgerProject): LedgerTask | undefined {
  const named = [params['task'], params['to']].find((name) => typeof name === 'string');
  const found = project.tasks.find(({ code, name }) => named === code || named === `${code} ${name}`);
  const loop = params['loop'] ?? params['tasks'];
  return found ?? (typeof loop === 'string' ? taskOfLoop(loop, project) : undefined);
}

/** Where the ledger can open the loop: a task whose predecessor lies in it too, or else the first that does. */
function taskOfLoop(loop: string, { tasks, links }: LedgerProject): LedgerTask | undefined {
  const inLoop = new Map(tasks.filter(({ code, name }) => loop.includes(`${code} ${name}`)).map((task) => [task.code, task]));
  const link = links.find(({ from, to }) => inLoop.has(from) && inLoop.has(to));
  return link ? inLoop.get(link.to) : [...inLoop.values()][0];
}

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

/** What an item of the report is called, and where it stands. */
interface PlacedItem {
  readonly title: string;
  readonly place?: LedgerPlace;
}

/** Where in the ledger stands what a stage or the schedule refuses. */
export class LedgerPlaces {
  private readonly tasks = new Map<string, LedgerTask>();

  constructor(private readonly ledger: LedgerDocument) {
    for (const project of ledger.projects) for (const task of project.tasks) this.tasks.set(task.code, task);
  }

  /** Title and place of a project: its code, or its name where the ledger has no codes. */
  project(project: LedgerProject): PlacedItem {
    return { title: project.title, place: this.at(project, 'projectCode', 'project') };
  }

  /** The same of a task. */
  task(code: string): PlacedItem {
    return this.item(code, 'taskCode', 'task');
  }

  /** A link stands where its successor names it. */
  link(successor: string): PlacedItem {
    return this.item(successor, 'predecessors');
  }

  /** @param columns the first of them that the sheet has. */
  at(entry: Placed, ...columns: readonly string[]): LedgerPlace {
    const { sheet, columns: letters } = entry.places ?? this.ledger.places.ledger;
    const column = columns.find((name) => letters[name] !== undefined);
    return { sheet, row: entry.row, column: (column !== undefined && letters[column]) || null };
  }

  /** The column as a whole, on each sheet on which one of the entries stands. */
  columns(entries: readonly Placed[], column: string): LedgerPlace[] {
    const bySheet = new Map(entries.map((entry) => [this.at(entry).sheet, entry]));
    return [...bySheet.values()].map((entry) => ({ ...this.at(entry, column), row: null }));
  }

  /** The task that the refusal names, or else its project. */
  ofRefusal({ params, field }: DomainError, project: LedgerProject): LedgerPlace {
    const task = taskNamed(params, project);
    if (!task) return this.at(project, ...(field === undefined ? [] : [field]));
    if (params['loop'] !== undefined) return this.at(task, 'predecessors');
    return this.at(task, ...(field === undefined ? [] : [COLUMN_OF_FIELD[field] ?? field]));
  }

  private item(code: string, ...columns: readonly string[]): PlacedItem {
    const task = this.tasks.get(code);
    return task ? { title: task.name, place: this.at(task, ...columns) } : { title: '' };
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

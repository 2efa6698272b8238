import type { KnownNames, LedgerQuantity } from '../contract/ledger-file.js';
import type { ProjectDraft, TaskDraft } from './ledger-draft.js';
import type { LedgerColumn } from './ledger-headings.js';
import type { LedgerTable } from './ledger-table.js';
import { type Amount, amountOfCell, codeKey, type Days, daysOfCell, plain } from './ledger-values.js';
import type { NamedForces } from './named-forces.js';
import type { ProjectKinds } from './project-kinds.js';

type Table = LedgerTable<LedgerColumn>;

const OF_THE_PROJECT = ['projectCode', 'project', 'endDate', 'force', 'progress'] as const;
const OF_THE_TASK = ['taskCode', 'task', 'unit', 'days', 'predecessors', 'standard', 'target', 'measure', 'done', 'posts'] as const;
const SUMS = ['合计', '总计', '小计', '汇总'];

/** So many are enough to ask which of them is meant. */
const MOST_OF_ONE_TITLE = 12;

/** What the row is checked against. */
export interface Surroundings {
  /** None: the sheet of task forces could not be read, so what projects call them is not checked. */
  readonly forces: NamedForces | undefined;
  readonly known: KnownNames | undefined;
  readonly kinds: ProjectKinds;
}

/** What is known of the rows of all sheets before: a code stands once in the whole ledger. */
export class LedgerEntries {
  readonly projects = new Map<string, ProjectDraft>();
  /** By `codeKey` of the title. */
  readonly titles = new Map<string, ProjectDraft[]>();
  readonly tasks = new Map<string, { readonly table: Table; readonly row: number }>();
}

/** Rows as projects with their tasks. A project goes on until the next code; its cells may be merged, repeated or left empty. */
export class LedgerRows {
  constructor(
    private readonly table: Table,
    private readonly around: Surroundings,
    private readonly entries: LedgerEntries,
  ) {}

  /** Adds what this sheet says to the entries. */
  read(): void {
    let project: ProjectDraft | undefined;
    for (const row of this.table.rows) {
      if (this.isNoEntry(row)) {
        this.table.remark(row, 'row-ignored', {});
        continue;
      }
      project = this.projectOf(row, project);
      const hasTask = OF_THE_TASK.some((column) => this.table.says(row, column));
      if (!project) this.table.fault(row, 'taskCode', 'task-without-project');
      else {
        this.addToProject(row, project);
        if (hasTask) this.addTask(row, project);
      }
    }
  }

  /** When all sheets have been read, of the projects that begin on this one. */
  check(): void {
    for (const each of this.entries.projects.values()) if (each.table === this.table) this.checkProject(each);
  }

  /** Captions across the sheet, sums, notes below the table. */
  private isNoEntry(row: number): boolean {
    const { table } = this;
    const says = [...OF_THE_PROJECT, ...OF_THE_TASK].some((column) => table.says(row, column));
    if (!says) return true;
    if (table.view.cellsOf(row).some(({ text }) => text.length < 10 && SUMS.includes(plain(text)))) return true;
    const { columns } = table.headings;
    const [project, task] = [columns.get('projectCode') ?? columns.get('project') ?? 0, columns.get('task') ?? 0];
    const merge = table.view.mergeAt(row, project);
    return merge !== undefined && merge.left <= Math.min(project, task) && merge.right >= Math.max(project, task);
  }

  private projectOf(row: number, current: ProjectDraft | undefined): ProjectDraft | undefined {
    const { table } = this;
    const code = table.code(row, 'projectCode');
    if (code === '') {
      // Another title begins another project, or goes on with one that stood before.
      const title = table.text(row, 'project', 'name');
      if (!table.says(row, 'project') || (current && current.title === title)) return current;
      const [before, ...more] = (table.isEmpty(row, 'projectCode') && this.entries.titles.get(codeKey(title))) || [];
      return before && more.length === 0 ? before : this.newProject(row, '', `row ${row} of ${table.sheet.name}`);
    }
    return this.entries.projects.get(codeKey(code)) ?? this.newProject(row, code, codeKey(code));
  }

  private newProject(row: number, code: string, key: string): ProjectDraft {
    const { table } = this;
    const empty = { title: '', kind: undefined, force: '', endDate: undefined, endDateAsWritten: null };
    const project = { table, row, code, ...empty, progress: new Set<string>(), tasks: [], open: new Set<string>() };
    this.entries.projects.set(key, project);
    return project;
  }

  private addToProject(row: number, project: ProjectDraft): void {
    const { table } = this;
    const title = table.text(row, 'project', 'name');
    if (title !== '') {
      if (project.title !== '' && project.title !== title) this.contradiction(row, 'project', project.title, title);
      if (project.title === '') {
        project.title = title;
        const titled = this.entries.titles.get(codeKey(title));
        if (titled && titled.length < MOST_OF_ONE_TITLE) titled.push(project);
        else if (!titled) this.entries.titles.set(codeKey(title), [project]);
      }
    }
    const force = this.forceCalled(table.code(row, 'force', 'name'));
    if (force !== '') {
      if (project.force !== '' && codeKey(project.force) !== codeKey(force)) this.contradiction(row, 'force', project.force, force);
      project.force ||= force;
    }
    this.addEndDate(row, project);
    this.addKind(row, project);
    const progress = table.text(row, 'progress');
    if (progress !== '') project.progress.add(progress);
  }

  private addEndDate(row: number, project: ProjectDraft): void {
    const found = this.table.cell(row, 'endDate');
    if (!found) return;
    const date = this.table.date(found);
    if (date === undefined) this.table.fault(row, 'endDate', 'bad-date', { value: found.cell.text });
    else if (project.endDate === undefined) {
      project.endDate = date;
      project.endDateAsWritten = found.cell.kind === 'text' ? found.cell.text : null;
    } else if (project.endDate !== date) this.contradiction(row, 'endDate', project.endDate, date);
  }

  private addKind(row: number, project: ProjectDraft): void {
    const asWritten = this.table.text(row, 'kind');
    if (asWritten === '') return;
    const kind = this.around.kinds.called(asWritten);
    if (kind === undefined) this.table.fault(row, 'kind', 'unknown-kind', { value: asWritten });
    else if (project.kind === undefined) project.kind = { kind, asWritten };
    else if (project.kind.kind !== kind) this.contradiction(row, 'kind', project.kind.asWritten, asWritten);
  }

  private contradiction(row: number, column: LedgerColumn, first: string, value: string): void {
    this.table.fault(row, column, 'contradiction', { heading: this.table.nameOf(column), first, value });
  }

  private checkProject(project: ProjectDraft): void {
    const { table } = this;
    const { row, title, force, endDate } = project;
    if (title === '') table.missing(row, 'project');
    if (endDate === undefined) table.missing(row, 'endDate', 'missing-end-date');
    if (force === '') table.missing(row, 'force');
    else this.checkForce(row, force);
    if (project.tasks.length === 0) table.remark(row, 'project-without-tasks', { project: project.code });
  }

  private checkForce(row: number, force: string): void {
    const called = this.around.forces?.called(force).slice(0, MOST_OF_ONE_TITLE);
    if (!called) return;
    if (called.length === 0) this.table.fault(row, 'force', 'unknown-force', { force });
    // One whose own code was asked for is asked about once.
    else if (called.length > 1 && called.every(({ code }) => code !== '')) {
      this.table.fault(row, 'force', 'ambiguous-force', { force, codes: called.map(({ code }) => code).join('、') });
    }
  }

  /** The code of the force that is called so, as its own sheet writes it; of what is not certain the text as it stands. */
  private forceCalled(text: string): string {
    const [only, ...more] = text === '' ? [] : (this.around.forces?.called(text) ?? []);
    return (more.length === 0 && only?.code) || text;
  }

  private addTask(row: number, project: ProjectDraft): void {
    const { table } = this;
    const code = table.code(row, 'taskCode');
    const name = table.text(row, 'task', 'name');
    // Without its code a task is known by its name.
    const hasName = code === '' && name !== '' && table.isEmpty(row, 'taskCode');
    if (code === '' && !hasName) table.missing(row, 'taskCode');
    if (name === '') table.missing(row, 'task');
    const first = code === '' ? undefined : this.entries.tasks.get(codeKey(code));
    if (first) this.doubled(row, code, first);
    const task = {
      table,
      row,
      code,
      name,
      units: this.units(row),
      posts: this.posts(row),
      days: this.days(row),
      quantity: this.quantity(row),
      standard: table.text(row, 'standard'),
      asked: false,
    };
    if (first || (code === '' && !hasName)) return;
    if (code !== '') this.entries.tasks.set(codeKey(code), task);
    project.tasks.push(task satisfies TaskDraft);
  }

  private doubled(row: number, code: string, first: { readonly table: Table; readonly row: number }): void {
    if (first.table === this.table) this.table.fault(row, 'taskCode', 'doubled-code', { code, row: first.row });
    else this.table.fault(row, 'taskCode', 'doubled-on-sheet', { code, row: first.row, sheet: first.table.sheet.name });
  }

  private units(row: number): string[] {
    const units = [...new Set(this.table.list(row, 'unit'))];
    for (const unit of units) {
      if (this.around.known && !this.around.known.units.has(unit)) this.table.fault(row, 'unit', 'unknown-unit', { unit });
    }
    return units;
  }

  private posts(row: number): string[] {
    const posts = [...new Set(this.table.list(row, 'posts'))];
    for (const post of posts) {
      if (this.around.known && !this.around.known.posts.has(post)) this.table.fault(row, 'posts', 'unknown-post', { post });
    }
    return posts;
  }

  private days(row: number): Days | undefined {
    const found = this.table.cell(row, 'days');
    const days = found && daysOfCell(found.cell);
    if (found && days === undefined) this.table.fault(row, 'days', 'bad-days', { value: found.cell.text });
    return days;
  }

  /** A percentage may be written as 70, 70 % or a cell in percent; without a target it is of 100. */
  private quantity(row: number): LedgerQuantity | null {
    const [target, done] = [this.amount(row, 'target'), this.amount(row, 'done')];
    const measure = this.table.text(row, 'measure', 'code').replace(/^％$/, '%');
    const unit = measure || target?.unit || done?.unit || '';
    if (!target && unit !== '%') return null;
    if (unit === '%' && done && done.amount > Math.max(100, target?.amount ?? 100)) {
      this.table.fault(row, 'done', 'beyond-whole', { heading: this.table.nameOf('done'), value: `${done.amount}%` });
    }
    return { target: target?.amount ?? 100, unit, done: done?.amount ?? 0 };
  }

  private amount(row: number, column: 'target' | 'done'): Amount | undefined {
    const found = this.table.cell(row, column);
    const amount = found && amountOfCell(found.cell);
    if (found && !amount) this.table.fault(row, column, 'bad-number', { heading: this.table.nameOf(column), value: found.cell.text });
    return amount;
  }
}

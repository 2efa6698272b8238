import { grouped } from '#libs/kernel/shared/grouped';
import type { CodeFrom, StandingProject } from '../contract/ledger-file.js';
import type { ProjectDraft, TaskDraft } from './ledger-draft.js';
import type { LedgerEntries } from './ledger-rows.js';
import type { LedgerTable } from './ledger-table.js';
import type { LedgerColumn } from './ledger-headings.js';
import { codeKey } from './ledger-values.js';

/** Of very many that it may be, people see the first. */
const NAMED = 10;
/** Digits of a number where nothing shows how the office writes it. */
const DIGITS = 2;

/**
 * Gives codes to rows that have none: the code of what stands under the same name, or else the next free one. Where that is not certain,
 * it is a fault that asks; nothing is guessed.
 */
export class LedgerCodes {
  private readonly numbers = new Map<string, NextCodes>();

  constructor(private readonly entries: LedgerEntries) {}

  /** Whether a row lacks its code; where none does, nobody need know what stands. */
  get missing(): boolean {
    return [...this.entries.projects.values()].some((project) => project.code === '' || project.tasks.some(({ code }) => code === ''));
  }

  settle(standing: readonly StandingProject[]): void {
    const projects = [...this.entries.projects.values()];
    const byTitle = grouped(standing, ({ title }) => codeKey(title));
    const claimed = new Set(projects.map(({ code }) => code));
    for (const project of projects) {
      // A code that cannot be read was reported already.
      if (project.code !== '' || project.title === '' || !project.table.isEmpty(project.row, 'projectCode')) continue;
      this.settleProject(project, byTitle.get(codeKey(project.title)) ?? [], claimed, standing);
      claimed.add(project.code);
    }
    const byCode = new Map(standing.map((project) => [project.code, project]));
    for (const project of projects) this.settleTasks(project, byCode.get(project.code)?.tasks ?? []);
  }

  private settleProject(
    project: ProjectDraft,
    named: readonly StandingProject[],
    claimed: ReadonlySet<string>,
    standing: readonly StandingProject[],
  ): void {
    const { table, row, title } = project;
    const others = (this.entries.titles.get(codeKey(title)) ?? []).filter((other) => other !== project && other.code !== '');
    const [only, ...more] = named;
    if (others.length > 0 || more.length > 0 || (only && claimed.has(only.code))) {
      table.fault(row, 'projectCode', 'ambiguous-project', { project: title, codes: codesOf([...others, ...named]) });
      for (const { tasks } of named) for (const { code } of tasks) project.open.add(codeKey(code));
      for (const task of project.tasks) task.asked = task.code === '';
    } else if (only) {
      project.code = only.code;
      project.codeFrom = 'name';
      table.remark(row, 'project-by-title', { project: title, code: only.code }, 'projectCode');
    } else if (project.force !== '') {
      project.code = this.nextProject(project.force, standing);
      project.codeFrom = 'given';
      table.remark(row, 'project-code-given', { project: title, code: project.code }, 'projectCode');
    }
  }

  /** Behind the code of the task force, which says at least whose it is; what kind of work it is, no row tells. */
  private nextProject(force: string, standing: readonly StandingProject[]): string {
    let numbers = this.numbers.get(force);
    if (!numbers) {
      numbers = new NextCodes(force, [...standing, ...this.entries.projects.values()]);
      this.numbers.set(force, numbers);
    }
    return numbers.next();
  }

  private settleTasks(project: ProjectDraft, standing: StandingProject['tasks']): void {
    const nameless = project.tasks.filter(({ code }) => code === '');
    if (nameless.length === 0) return;
    const inRows = grouped(project.tasks, ({ name }) => codeKey(name));
    const standingByName = grouped(standing, ({ name }) => codeKey(name));
    // A project whose own code is a fault still needs codes below it, so that one fault does not bring others.
    const numbers = new NextCodes(project.code || `row ${project.row}`, [...standing, ...project.tasks]);
    for (const task of nameless) {
      const { name } = task;
      const match = this.match(task, inRows.get(codeKey(name)) ?? [], standingByName.get(codeKey(name)) ?? []);
      task.codeFrom = match === undefined ? 'given' : 'name';
      task.code = match ?? numbers.next((code) => this.entries.tasks.has(codeKey(code)));
      this.entries.tasks.set(codeKey(task.code), task);
    }
    if (nameless.some(({ asked }) => asked)) for (const { code } of standing) project.open.add(codeKey(code));
    if (project.code !== '') remarkOn(project.code, nameless);
  }

  /** @returns the code of the one task that has this name; none: it is new, or was asked about. */
  private match(task: TaskDraft, inRows: readonly TaskDraft[], standing: StandingProject['tasks']): string | undefined {
    const { table, row, name } = task;
    const other = inRows[0] === task ? inRows[1] : inRows[0];
    if (other) {
      const elsewhere = other.table === table ? 'no' : 'yes';
      task.asked = true;
      table.fault(row, 'taskCode', 'same-name', { task: name, row: other.row, elsewhere, sheet: other.table.sheet.name });
      return undefined;
    }
    const [only, ...more] = standing;
    if (!only) return undefined;
    if (more.length === 0 && !this.entries.tasks.has(codeKey(only.code))) return only.code;
    task.asked = true;
    table.fault(row, 'taskCode', 'ambiguous-task', { task: name, codes: codesOf(standing) });
    return undefined;
  }
}

/** For each sheet and manner one remark, at its first row: of a ledger without codes every row would have one. */
function remarkOn(project: string, tasks: readonly TaskDraft[]): void {
  for (const [table, here] of grouped(tasks, (task) => task.table)) {
    const of = (from: CodeFrom) => here.filter(({ codeFrom }) => codeFrom === from);
    remarkOnSheet(table, project, of('name'), 'tasks-by-name');
    remarkOnSheet(table, project, of('given'), 'task-codes-given');
  }
}

function remarkOnSheet(
  table: LedgerTable<LedgerColumn>,
  project: string,
  tasks: readonly TaskDraft[],
  kind: 'tasks-by-name' | 'task-codes-given',
): void {
  const [first] = tasks;
  if (!first) return;
  const rows = tasks.map(({ row, code }) => `${row} → ${code}`).join('、');
  table.remark(first.row, kind, { project, count: tasks.length, rows }, 'taskCode');
}

function codesOf(named: readonly { readonly code: string }[]): string {
  const codes = [...new Set(named.map(({ code }) => code))];
  return codes.slice(0, NAMED).join('、') + (codes.length > NAMED ? '…' : '');
}

/** Codes of the form `XM01-03`: behind the highest number that stands, with as many digits as those have. */
class NextCodes {
  private last = 0;
  private readonly digits: number;

  constructor(
    private readonly prefix: string,
    standing: readonly { readonly code: string }[],
  ) {
    const begin = `${codeKey(prefix)}-`;
    const lengths: number[] = [];
    for (const { code } of standing) {
      const key = codeKey(code);
      const [number] = key.startsWith(begin) ? (/^\d{1,9}/.exec(key.slice(begin.length)) ?? []) : [];
      if (number === undefined) continue;
      this.last = Math.max(this.last, Number(number));
      lengths.push(number.length);
    }
    this.digits = lengths.reduce((least, length) => Math.min(least, length), lengths[0] ?? DIGITS);
  }

  next(isTaken: (code: string) => boolean = () => false): string {
    let code: string;
    do {
      this.last += 1;
      code = `${this.prefix}-${String(this.last).padStart(this.digits, '0')}`;
    } while (isTaken(code));
    return code;
  }
}

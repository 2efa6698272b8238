import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Language } from '#libs/platform/i18n/messages';
import type { ProjectKind } from '../../action-plan/contract.js';
import type { Light, TaskLight } from '../../map/contract.js';
import type { OutForce, OutLink, OutProject, OutTask } from '../db/ledger-out.repository.js';
import { FORCE_COLUMNS, type ForceColumn, LEDGER_COLUMNS, type LedgerColumn } from '../domain/ledger-headings.js';
import { daysOver, predecessorText, slipDays } from '../domain/ledger-out-row.js';
import type { OwnerNames } from '../domain/owner-names.js';
import type { CellOut } from './cell-out.js';
import type { RowOut, SheetOut } from './sheet-out.js';

/** Columns that a ledger of this program has besides; whoever reads it back passes them over. */
export const EXTRA_COLUMNS = [
  'leader',
  'state',
  'percent',
  'latestStart',
  'due',
  'originalDue',
  'light',
  'why',
  'daysOver',
  'slip',
] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

export interface LedgerOutWords {
  readonly language: Language;
  readonly title: string;
  readonly filing: string;
  readonly ledgerSheet: string;
  readonly forceSheet: string;
  readonly footer: string;
  readonly fileName: string;
  extra(column: ExtraColumn): string;
  calendarDays(days: number): string;
  kind(kind: ProjectKind): string;
  state(state: string): string;
  light(light: TaskLight): { readonly word: string; readonly why: string };
}

/** One project with everything that its rows are made of. */
export interface ProjectOut {
  readonly project: OutProject;
  readonly tasks: readonly OutTask[];
  /** By the code of the successor. */
  readonly links: ReadonlyMap<string, readonly OutLink[]>;
  readonly lights: ReadonlyMap<string, TaskLight>;
  readonly calendar: WorkingCalendar;
  readonly owners: OwnerNames;
  readonly today: LocalDate;
}

/** In the order of the office's own ledger, with their widths; the project's come first and stand once for all of its tasks. */
const OF_THE_PROJECT = { number: 5, projectCode: 8, project: 20, endDate: 12, force: 8 } as const satisfies Partial<
  Record<LedgerColumn, number>
>;
const OF_THE_TASK = {
  ...({ taskCode: 12, task: 28, unit: 16, days: 9, predecessors: 16, standard: 18, target: 9, measure: 6, done: 9, progress: 24 } as const),
  posts: 14,
} as const satisfies Partial<Record<LedgerColumn, number>>;
/** Of the project too, and merged as its others are; the office's own form has no such column. */
const BEHIND_THE_TASK = { kind: 10 } as const satisfies Partial<Record<LedgerColumn, number>>;
const EXTRA_WIDTHS: Readonly<Record<ExtraColumn, number>> = {
  ...{ leader: 14, state: 9, percent: 8, latestStart: 12, due: 12, originalDue: 12, light: 7, why: 34, daysOver: 8, slip: 8 },
};
const READ_COLUMNS = { ...OF_THE_PROJECT, ...OF_THE_TASK, ...BEHIND_THE_TASK };
const FORCE_WIDTHS = { code: 12, name: 32, head: 20, leaderInCharge: 20, leadUnit: 20, supportingUnits: 60 } as const;

const HEADING_ROW = 3;
const EMPTY: CellOut = { text: '' };
const NO_TASK = Object.keys(OF_THE_TASK).map(() => EMPTY);
const NO_EXTRAS = EXTRA_COLUMNS.map(() => EMPTY);

export function ledgerSheet(projects: AsyncIterable<ProjectOut>, words: LedgerOutWords): SheetOut {
  const widths = [...Object.values(READ_COLUMNS), ...EXTRA_COLUMNS.map((column) => EXTRA_WIDTHS[column])];
  return {
    name: words.ledgerSheet,
    widths,
    headingRow: HEADING_ROW,
    frozenColumns: 0,
    footer: words.footer,
    rows: ledgerRows(projects, words, widths.length),
  };
}

async function* ledgerRows(projects: AsyncIterable<ProjectOut>, words: LedgerOutWords, width: number): SheetOut['rows'] {
  yield { cells: [{ text: words.title, style: 'title' }], height: 36 };
  yield merged(1, 1, 1, width);
  yield { cells: [{ text: words.filing, style: 'note' }], height: 20 };
  yield merged(2, 1, 2, width);
  const columns = Object.keys(READ_COLUMNS) as LedgerColumn[];
  const merges = columns.flatMap((column, index) => (column in OF_THE_PROJECT || column in BEHIND_THE_TASK ? [index + 1] : []));
  yield headings([
    ...columns.map((column) => headingOf(LEDGER_COLUMNS[column], words)),
    ...EXTRA_COLUMNS.map((column) => words.extra(column)),
  ]);
  let [row, number] = [HEADING_ROW, 0];
  for await (const out of projects) {
    number += 1;
    const first = row + 1;
    for (const task of out.tasks.length > 0 ? out.tasks : [undefined]) {
      row += 1;
      yield { cells: rowCells(task, number, out, words) };
    }
    if (row > first) for (const column of merges) yield merged(first, column, row, column);
  }
}

/** @param task left out: the project has none. */
function rowCells(task: OutTask | undefined, number: number, out: ProjectOut, words: LedgerOutWords): CellOut[] {
  return [
    ...projectCells(out.project, number),
    ...(task ? taskCells(task, out, words) : NO_TASK),
    centred(words.kind(out.project.kind)),
    ...(task ? extraCells(task, out, words) : NO_EXTRAS),
  ];
}

/** In every row, though only the first one shows: so a filter finds the others too. */
function projectCells({ code, title, endDate, force }: OutProject, number: number): CellOut[] {
  return [{ number }, centred(code), { text: title }, { date: endDate }, centred(force)];
}

function taskCells(task: OutTask, out: ProjectOut, words: LedgerOutWords): CellOut[] {
  const owners = out.owners.of(task.owner === null ? [] : [task.owner, ...task.coOwners]);
  const counted = task.quantityTarget !== null;
  return [
    centred(task.code),
    { text: task.name },
    centred(owners.units.join('、')),
    task.summary ? EMPTY : daysCell(task, words),
    centred((out.links.get(task.code) ?? []).map(predecessorText).join(',')),
    { text: task.standard ?? '' },
    numbered(task.quantityTarget),
    centred(task.quantityUnit ?? ''),
    numbered(counted ? (task.quantityDone ?? 0) : null),
    { text: task.remark },
    centred(owners.posts.join('、')),
  ];
}

/** The column is one of working days; what is counted otherwise says so. */
function daysCell({ durationDays, durationUnit }: OutTask, words: LedgerOutWords): CellOut {
  return durationUnit === 'wd' ? { number: durationDays } : centred(words.calendarDays(durationDays));
}

/** In the order of `EXTRA_COLUMNS`. */
function extraCells(task: OutTask, { project, lights, calendar, today }: ProjectOut, words: LedgerOutWords): CellOut[] {
  const light = lights.get(task.id);
  const lit = light && words.light(light);
  return [
    centred(project.leaderInCharge ?? ''),
    task.summary ? EMPTY : centred(words.state(task.state)),
    task.summary ? EMPTY : { number: task.percent / 100, style: 'percent' },
    dated(task.latestStart),
    dated(task.due),
    dated(task.originalDue),
    light && lit ? { text: lit.word, style: light.light satisfies Light } : EMPTY,
    { text: lit?.why ?? '' },
    numbered(daysOver(task, today, calendar)),
    numbered(slipDays(task, calendar)),
  ];
}

export function forceSheet(forces: readonly OutForce[], words: LedgerOutWords): SheetOut {
  const columns = Object.keys(FORCE_WIDTHS) as (keyof typeof FORCE_WIDTHS & ForceColumn)[];
  return {
    name: words.forceSheet,
    widths: Object.values(FORCE_WIDTHS),
    headingRow: 1,
    frozenColumns: 1,
    footer: words.footer,
    rows: forceRows(forces, headings(columns.map((column) => headingOf(FORCE_COLUMNS[column], words)))),
  };
}

async function* forceRows(forces: readonly OutForce[], heading: RowOut): SheetOut['rows'] {
  yield heading;
  for (const { code, name, head, leaderInCharge, leadUnit, supportingUnits } of forces) {
    yield {
      cells: [centred(code), ...[name, head, leaderInCharge ?? '', leadUnit ?? '', supportingUnits.join('、')].map((text) => ({ text }))],
    };
  }
}

/** The office's own name of a column, or its English one: the readers know both. */
function headingOf(names: readonly string[], { language }: LedgerOutWords): string {
  return (language === 'zh-CN' ? names[0] : names.at(-1)) ?? '';
}

function headings(texts: readonly string[]): RowOut {
  return { cells: texts.map((text) => ({ text, style: 'heading' as const })), height: 34 };
}

function merged(top: number, left: number, bottom: number, right: number) {
  return { merge: { top, left, bottom, right } };
}

function centred(text: string): CellOut {
  return { text, style: 'centred' };
}

function numbered(number: number | null): CellOut {
  return number === null ? EMPTY : { number };
}

function dated(date: LocalDate | null): CellOut {
  return date === null ? EMPTY : { date };
}

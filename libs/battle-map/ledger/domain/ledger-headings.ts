import type { LedgerReport } from './ledger-report.js';
import { placeOf } from './ledger-report.js';
import { plain } from './ledger-values.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';

/** A title, a filing date, perhaps a note: headings stand within so many rows. */
export const HEADING_ROWS = 30;

const LONGEST = 50;

export type LedgerColumn =
  | 'number'
  | 'projectCode'
  | 'project'
  | 'endDate'
  | 'force'
  | 'taskCode'
  | 'task'
  | 'unit'
  | 'days'
  | 'predecessors'
  | 'standard'
  | 'target'
  | 'measure'
  | 'done'
  | 'progress'
  | 'posts'
  | 'kind';

export type ForceColumn = 'number' | 'code' | 'name' | 'head' | 'leaderInCharge' | 'leadUnit' | 'supportingUnits';

/** How a column may be called; the first name is the ledger's own. */
export type Names<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export const LEDGER_COLUMNS: Names<LedgerColumn> = {
  number: ['序号', 'No.'],
  projectCode: ['项目编号', '项目代码', '工作编号', 'Project code'],
  project: ['重点项目(工作)', '重点项目', '重点工作', '重点事项', '重点项目、重点工作', '项目名称', '项目(工作)名称', 'Project'],
  endDate: ['完成时限', '完成时间', '完成期限', '截止日期', '截止时间', '办结时限', '办结时间', '时限要求', 'End date'],
  force: ['工作专班', '专班编号', '责任专班', '专班', 'Task force'],
  taskCode: ['任务编号', '任务代码', '子任务编号', 'Task code'],
  task: ['任务分解', '任务名称', '分解任务', '细化任务', '细化分解任务', '工作任务', 'Task'],
  unit: ['责任单位', '责任部门', '承办单位', '责任科室', 'Unit'],
  days: ['工期(工作日)', '工期', '剩余工期', '剩余工期(工作日)', '剩余工作日', '需用工作日', '所需工作日', 'Working days'],
  predecessors: ['前置任务', '紧前任务', '前序任务', '前置工作', '紧前工作', '前置工序', 'Predecessors'],
  standard: ['验收标准', '完成标准', '验收要求', '目标及验收标准', 'Acceptance standard'],
  target: ['量化目标', '目标值', '目标数量', '目标量', '计划量', 'Target'],
  measure: ['单位', '计量单位', 'Measure'],
  done: ['已完成', '已完成量', '完成数量', '完成量', '累计完成', 'Done'],
  progress: ['目前进展', '进展情况', '当前进展', '最新进展', '工作进展', 'Progress'],
  posts: ['责任岗位', 'Owner post'],
  kind: ['项目类别', '项目类型', 'Kind'],
};

export const FORCE_COLUMNS: Names<ForceColumn> = {
  number: ['序号', 'No.'],
  code: ['专班编号', '专班代码', '编号', 'Code'],
  name: ['专班名称', '工作专班', '名称', 'Name'],
  head: ['组长', '专班组长', 'Head'],
  leaderInCharge: ['分管领导', '包保领导', '包抓领导', '包联领导', '挂包领导', 'Leader in charge'],
  leadUnit: ['牵头单位', '牵头部门', 'Lead unit'],
  supportingUnits: ['配合单位', '协办单位', '成员单位', 'Supporting units'],
};

/** These say less. Where a heading from above names the same column, it is meant, and the other column is passed over. */
const OTHER_LEDGER_NAMES: Partial<Names<LedgerColumn>> = {
  endDate: ['起止时间', '起止日期', '时间要求', '完成日期', '计划完成时间'],
  task: ['事项', '工作事项', '具体事项', '具体任务', '任务内容', '工作内容'],
  unit: ['牵头单位', '牵头部门', '主办单位'],
  standard: ['目标要求', '工作要求'],
  done: ['完成比例', '完成率'],
  kind: ['类别', '类型'],
};

const OTHER_FORCE_NAMES: Partial<Names<ForceColumn>> = {
  leaderInCharge: ['牵头领导', '责任领导'],
  leadUnit: ['责任单位', '主责单位'],
};

/** Codes are none of them, be it of projects, tasks or task forces: what has none is known by its name. */
export const REQUIRED_LEDGER_COLUMNS: readonly LedgerColumn[] = ['project', 'endDate', 'force', 'task', 'unit', 'days', 'predecessors'];
export const REQUIRED_FORCE_COLUMNS: readonly ForceColumn[] = ['name', 'head', 'leadUnit'];

/** Where the headings of a sheet stand and which columns they name. */
export interface Headings<Column extends string> {
  readonly columns: ReadonlyMap<Column, number>;
  /** First and last row of the headings. */
  readonly top: number;
  readonly bottom: number;
}

/** What the columns of one sheet may be called. */
export interface Vocabulary<Column extends string> {
  readonly names: Names<Column>;
  readonly others: Partial<Names<Column>>;
}

export const LEDGER_WORDS: Vocabulary<LedgerColumn> = { names: LEDGER_COLUMNS, others: OTHER_LEDGER_NAMES };
export const FORCE_WORDS: Vocabulary<ForceColumn> = { names: FORCE_COLUMNS, others: OTHER_FORCE_NAMES };

export interface Candidate<Column extends string> extends Headings<Column> {
  /** Columns that are named only by what says less, with those names as they are written. */
  readonly lesser: ReadonlyMap<Column, string>;
  readonly doubled: readonly (readonly [Column, number])[];
  readonly strange: readonly (readonly [string, number])[];
}

/**
 * Headings over one row or two; of two the lower one names the column, the upper where below it is empty. A row of the table may look
 * like a heading, for 重点项目 is a kind of project too: then the upper row alone names more columns.
 */
export function findHeadings<Column extends string>(sheet: Sheet, words: Vocabulary<Column>): Candidate<Column> | undefined {
  const [sure, other] = [byText(words.names), byText(words.others)];
  const rows = sheet.rows.slice(0, HEADING_ROWS);
  const knows = ({ text }: Cell) => sure.has(heading(text)) || other.has(heading(text));
  const meant = (row: SheetRow | undefined) => [...(row?.cells.values() ?? [])].some(knows);
  let best: Candidate<Column> | undefined;
  for (const [index, upper] of rows.entries()) {
    if (!meant(upper)) continue;
    const next = rows[index + 1];
    const lower = next && next.row === upper.row + 1 && meant(next) ? next : undefined;
    for (const candidate of [read(upper, lower, sure, other), ...(lower ? [read(upper, undefined, sure, other)] : [])]) {
      if (candidate.columns.size > (best?.columns.size ?? 0)) best = candidate;
    }
  }
  return best;
}

function byText<Column extends string>(names: Partial<Names<Column>>): ReadonlyMap<string, Column> {
  const entries = Object.entries(names) as [Column, readonly string[]][];
  return new Map(entries.flatMap(([id, texts]) => texts.map((text) => [heading(text), id] as const)));
}

function read<Column extends string>(
  upper: SheetRow,
  lower: SheetRow | undefined,
  sure: ReadonlyMap<string, Column>,
  other: ReadonlyMap<string, Column>,
): Candidate<Column> {
  const columns = new Map<Column, number>();
  const lesser = new Map<Column, string>();
  const doubled: [Column, number][] = [];
  const strange: [string, number][] = [];
  const all = [...new Set([...upper.cells.keys(), ...(lower?.cells.keys() ?? [])])].sort((a, b) => a - b);
  const texts = all.map((column) => [(lower?.cells.get(column) ?? upper.cells.get(column))?.text ?? '', column] as const);
  const named = new Set(texts.map(([text]) => sure.get(heading(text))));
  for (const [text, column] of texts) {
    const meant = other.get(heading(text));
    const id = sure.get(heading(text)) ?? (named.has(meant) ? undefined : meant);
    if (id === undefined) strange.push([text, column]);
    else if (columns.has(id)) doubled.push([id, column]);
    else {
      columns.set(id, column);
      if (!sure.has(heading(text))) lesser.set(id, text);
    }
  }
  return { columns, lesser, doubled, strange, top: upper.row, bottom: (lower ?? upper).row };
}

function heading(text: string): string {
  if (text.length > LONGEST) return '';
  return plain(text)
    .replace(/[*:]+$/, '')
    .toLowerCase();
}

/** @returns whether every column is there that a ledger needs. */
export function checkHeadings<Column extends string>(
  sheet: Sheet,
  found: Candidate<Column>,
  names: Names<Column>,
  required: readonly Column[],
  report: LedgerReport,
): boolean {
  const missing = required.filter((id) => !found.columns.has(id));
  for (const id of missing) report.fault('missing-column', placeOf(sheet.name, found.bottom), { heading: nameOf(names, id) });
  for (const [id, column] of found.doubled) {
    report.fault('doubled-column', placeOf(sheet.name, found.bottom, column), { heading: nameOf(names, id) });
  }
  for (const [text, column] of found.strange) report.remark('column-ignored', placeOf(sheet.name, found.bottom, column), { heading: text });
  return missing.length === 0 && found.doubled.length === 0;
}

export function nameOf<Column extends string>(names: Names<Column>, id: Column): string {
  return names[id][0] ?? id;
}

import type { KnownNames, LedgerForce, LedgerProject, LedgerReadOptions, LedgerReading } from '../contract/ledger-file.js';
import type { ProjectDraft } from './ledger-draft.js';
import { LedgerCodes } from './ledger-codes.js';
import { readHead } from './ledger-filing-date.js';
import { readForces } from './ledger-forces.js';
import {
  type Candidate,
  FORCE_WORDS,
  type ForceColumn,
  LEDGER_WORDS,
  type LedgerColumn,
  type Vocabulary,
  REQUIRED_FORCE_COLUMNS,
  REQUIRED_LEDGER_COLUMNS,
  checkHeadings,
  findHeadings,
} from './ledger-headings.js';
import { LedgerLinks, parentsOf } from './ledger-links.js';
import { type LedgerReport, NOWHERE, placeOf } from './ledger-report.js';
import type { Placed } from './ledger-places.js';
import { LedgerEntries, LedgerRows } from './ledger-rows.js';
import { LedgerTable } from './ledger-table.js';
import { NamedForces } from './named-forces.js';
import type { ProjectKinds } from './project-kinds.js';
import type { Sheet } from './sheet.js';

export type SheetRole = 'ledger' | 'forces';

/** A ledger may stand on several sheets, one for each task force. */
export interface LedgerSheets {
  readonly ledgers: readonly Sheet[];
  readonly forces: Sheet | undefined;
}

/** Named as the office names them; used in faults, and where the headings of a sheet say too little. */
export const SHEET_NAMES = { ledger: '作战图台账', forces: '工作专班' } as const satisfies Record<SheetRole, string>;

/** What a sheet is for, by the headings among its first rows, or else by its name. */
export function roleOf(sheet: Sheet): SheetRole | undefined {
  const named = findHeadings(sheet, LEDGER_WORDS)?.columns;
  // Lists of anything have a 类别, so that it tells nothing.
  const ledger = named ? named.size - Number(named.has('kind')) : 0;
  const forces = findHeadings(sheet, FORCE_WORDS)?.columns.size ?? 0;
  if (ledger >= 3 && ledger > forces) return 'ledger';
  if (forces >= 2 && forces > ledger) return 'forces';
  return (['ledger', 'forces'] as const).find((role) => SHEET_NAMES[role] === sheet.name.trim());
}

/** Whether a sheet that looks like a ledger continues it; an overview of projects names no tasks, or has no codes where the ledger has them. */
export function continuesLedger(sheet: Sheet, first: Sheet): boolean {
  const names = (one: Sheet, column: LedgerColumn) => findHeadings(one, LEDGER_WORDS)?.columns.has(column) ?? false;
  return names(sheet, names(first, 'taskCode') ? 'taskCode' : 'task');
}

/** What the ledger is read against. */
export interface LedgerSurroundings {
  readonly known: KnownNames | undefined;
  readonly kinds: ProjectKinds;
  /** How many at most. */
  readonly links: number;
  readonly standing: NonNullable<LedgerReadOptions['standing']>;
  readonly forces: NonNullable<LedgerReadOptions['forces']>;
}

/** What the sheets say, or everything that is wrong with them. @throws DomainError `ledger.workbook.too-many-links`. */
export async function toLedger(
  { ledgers, forces }: LedgerSheets,
  surroundings: LedgerSurroundings,
  report: LedgerReport,
): Promise<LedgerReading> {
  const forceTable = tableOf('forces', forces, FORCE_WORDS, REQUIRED_FORCE_COLUMNS, report);
  const [first, ...further] = ledgers.length > 0 ? ledgers : [undefined];
  const meant: Meant<LedgerColumn> = (sheet, headings) => surroundings.kinds.withoutOthers(sheet, headings);
  const tables = [first, ...further].flatMap(
    (ledger) => tableOf('ledger', ledger, LEDGER_WORDS, REQUIRED_LEDGER_COLUMNS, report, meant) ?? [],
  );
  const forceList = forceTable && (await readForces(forceTable, surroundings.known, surroundings.forces));
  const [head] = tables.map((table, index) => readHead(table.sheet, table.headings.top, report, index === 0));
  const projects = await readProjects(tables, forceList, surroundings);
  report.close([...ledgers.map(({ name }) => name), forces?.name ?? '']);
  const { faults, remarks } = report;
  const [table] = tables;
  if (faults.length > 0 || !forceList || !table || !head?.filingDate) return { document: null, faults, remarks };
  const places = { ledger: table.places(), forces: forceTable.places() };
  return { document: { title: head.title, filingDate: head.filingDate, forces: forceList, projects, places }, faults: [], remarks };
}

/** What the headings of a sheet mean, seen with what stands below them. */
type Meant<Column extends string> = (sheet: Sheet, headings: Candidate<Column>) => Candidate<Column>;

function tableOf<Column extends LedgerColumn | ForceColumn>(
  role: SheetRole,
  sheet: Sheet | undefined,
  words: Vocabulary<Column>,
  required: readonly Column[],
  report: LedgerReport,
  meant: Meant<Column> = (_, headings) => headings,
): LedgerTable<Column> | undefined {
  if (!sheet) {
    report.fault('missing-sheet', NOWHERE, { sheet: SHEET_NAMES[role] });
    return undefined;
  }
  const found = findHeadings(sheet, words) ?? { columns: new Map(), lesser: new Map(), doubled: [], strange: [], top: 1, bottom: 1 };
  const headings = meant(sheet, found);
  if (!checkHeadings(sheet, headings, words.names, required, report)) return undefined;
  const table = new LedgerTable(sheet, headings, words.names, report);
  if (table.rows.length > 0) return table;
  report.fault('no-rows', placeOf(sheet.name));
  return undefined;
}

async function readProjects(
  tables: readonly LedgerTable<LedgerColumn>[],
  forces: readonly LedgerForce[] | undefined,
  { known, kinds, links: mostLinks, standing }: LedgerSurroundings,
): Promise<LedgerProject[]> {
  const entries = new LedgerEntries();
  const around = { forces: forces && new NamedForces(forces), known, kinds };
  const readers = tables.map((table) => new LedgerRows(table, around, entries));
  for (const reader of readers) reader.read();
  const codes = new LedgerCodes(entries);
  if (codes.missing) codes.settle(await standing());
  for (const reader of readers) reader.check();
  const drafts = [...entries.projects.values()];
  const links = new LedgerLinks(drafts, mostLinks);
  return drafts.flatMap((draft) => project(draft, tables[0], links));
}

/** @returns nothing for a project without an end date, which is reported. */
function project(draft: ProjectDraft, first: LedgerTable<LedgerColumn> | undefined, ledgerLinks: LedgerLinks): (LedgerProject & Placed)[] {
  const parents = parentsOf(draft.tasks);
  const summaries = new Set(parents.values());
  const placed = (table: LedgerTable<LedgerColumn>) => (table === first ? {} : { places: table.places() });
  const tasks = draft.tasks.map(({ table, row, code, name, units, posts, days, quantity, standard, asked, codeFrom }) => {
    const summary = summaries.has(code);
    if (!summary && days === undefined && !asked) table.missing(row, 'days');
    if (summary && days !== undefined) table.remark(row, 'summary-days', { task: code });
    const remainingDays = summary ? null : (days?.days ?? null);
    const remainingUnit = summary ? null : (days?.unit ?? null);
    const remaining = { remainingDays, remainingUnit };
    const content = { code, name, parent: parents.get(code) ?? null, summary, units, posts, ...remaining, quantity, standard };
    return { ...placed(table), row, ...content, ...(codeFrom && { codeFrom }) };
  });
  const links = ledgerLinks.of(draft, parents);
  const { row, code, title, kind, force, endDate, endDateAsWritten, progress } = draft;
  if (endDate === undefined) return [];
  const content = {
    code,
    title,
    ...(kind && { kind: kind.kind }),
    force,
    endDate,
    endDateAsWritten,
    progress: [...progress].join('\n'),
    tasks,
    links,
  };
  return [{ ...placed(draft.table), row, ...content, ...(draft.codeFrom && { codeFrom: draft.codeFrom }) }];
}

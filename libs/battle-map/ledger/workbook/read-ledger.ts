import { PROJECT_KIND_NAMES } from '../../action-plan/contract.js';
import type { LedgerReadOptions, LedgerReading } from '../contract/ledger-file.js';
import { HEADING_ROWS } from '../domain/ledger-headings.js';
import { LedgerReport, NOWHERE, placeOf } from '../domain/ledger-report.js';
import { ProjectKinds } from '../domain/project-kinds.js';
import type { Sheet } from '../domain/sheet.js';
import { continuesLedger, type LedgerSheets, roleOf, toLedger } from '../domain/to-ledger.js';
import { OldWorkbook } from './old-workbook.js';
import { LEDGER_LIMITS, encrypted, tooManyBytes } from './refusals.js';
import { Workbook } from './workbook.js';

/** A compound file: Excel up to 2003, or a newer workbook behind a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');

/** Called at each row; may throw to end the reading. */
type RowWatch = () => void;

/** Reads the office's ledger. @throws DomainError `ledger.workbook.*`. */
export async function readLedger(source: Uint8Array | AsyncIterable<Uint8Array>, options: LedgerReadOptions): Promise<LedgerReading> {
  const limits = { ...LEDGER_LIMITS, ...options.limits };
  const report = new LedgerReport(limits.faults);
  const workbook = await openWorkbook(await bytesOf(source, limits), limits);
  if (workbook.hasMacros) report.remark('macros-ignored', NOWHERE);
  const watch = watchOf(options);
  const sheets =
    workbook instanceof OldWorkbook ? await sheetsByRole(workbook, report, watch) : await sheetsByRole(workbook, report, watch);
  const { known, standing = nothing, forces = nothing } = options;
  return toLedger(sheets, { known, kinds: KINDS, links: limits.links, standing, forces }, report);
}

const KINDS = new ProjectKinds(PROJECT_KIND_NAMES);

const nothing = () => Promise.resolve([]);

/** What a file is, its first bytes say, whatever its name ends in. */
export function openWorkbook(bytes: Buffer, limits: typeof LEDGER_LIMITS): Promise<Workbook | OldWorkbook> {
  if (!bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return Workbook.open(bytes, limits);
  if (bytes.includes(PASSWORD)) throw encrypted();
  return OldWorkbook.open(bytes, limits);
}

export interface SheetSource<Part> {
  readonly sheets: readonly Part[];
  read(sheet: Part, first?: number, watch?: RowWatch): Promise<Sheet>;
}

/** Counts the rows of all sheets that are read to their end, and stops where it is told to. */
function watchOf(options: LedgerReadOptions): RowWatch {
  const { signal } = options;
  let rows = 0;
  return () => {
    signal?.throwIfAborted();
    options.onRows?.((rows += 1));
  };
}

/** Only the sheets that are wanted are read to their end: others may hold a hundred thousand rows of something else. */
async function sheetsByRole<Part extends { readonly name: string; readonly hidden: boolean }>(
  workbook: SheetSource<Part>,
  report: LedgerReport,
  watch: RowWatch,
): Promise<LedgerSheets> {
  const ledgers: Sheet[] = [];
  let forces: Sheet | undefined;
  for (const sheet of workbook.sheets) {
    const head = sheet.hidden ? undefined : await workbook.read(sheet, HEADING_ROWS);
    const role = head && roleOf(head);
    if (head && role === 'ledger' && (!ledgers[0] || continuesLedger(head, ledgers[0])))
      ledgers.push(await workbook.read(sheet, undefined, watch));
    else if (role === 'forces' && !forces) forces = await workbook.read(sheet, undefined, watch);
    else report.remark('sheet-ignored', placeOf(sheet.name));
  }
  return { ledgers, forces };
}

/** The table of contents of a zip stands at its end, so the whole file is needed. */
async function bytesOf(source: Uint8Array | AsyncIterable<Uint8Array>, limits: typeof LEDGER_LIMITS): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source instanceof Uint8Array ? [source] : source) {
    size += piece.length;
    if (size > limits.bytes) throw tooManyBytes(limits);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

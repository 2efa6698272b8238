import { join } from 'node:path';
import type { DomainError } from '#libs/kernel/shared/domain-error';
import { z } from 'zod';
import type { LedgerLimits } from '../contract/ledger-file.js';
import type { Cell, CellKind, Sheet, SheetRow } from '../domain/sheet.js';
import { meaningOf } from './cell-formats.js';
import { inTurns } from './in-turns.js';
import { type ProcessLimits, runLimited } from './limited-process.js';
import { damaged, encrypted, tooHungry, tooManyRows, tooManySheets, tooSlow } from './refusals.js';
import { plainText } from './rich-text.js';

/** The ledger of an office needs a fraction of a second; what stays within these limits is no danger to the program. */
const PROCESS_LIMITS: ProcessLimits = { milliseconds: 20_000, megabytes: 256, outputBytes: 64 * 1_048_576 };
/** However many people read old ledgers: each process may take a quarter of a gigabyte. */
const inTurn = inTurns(2);
const ENTRY = join(import.meta.dirname, 'extract-xls.mjs');
/** Nobody's ledger is wider; cells beyond are left alone. */
const WIDEST = 256;
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');

/** The names that Excel shows for the numbers of its errors. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const Found = z.tuple([z.int().positive(), z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]), z.string(), z.boolean()]);
const Extracted = z.object({
  since1904: z.boolean(),
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.array(z.tuple([z.int().positive(), z.array(Found)])),
      merges: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
    }),
  ),
});
const Answer = z.union([Extracted, z.object({ refused: z.enum(['encrypted', 'damaged']) })]);
type OldSheet = z.infer<typeof Extracted>['sheets'][number];

/** A file of Excel 97 to 2003 (`.xls`), taken apart by a process of its own: which sheets it has, and their rows when asked for. */
export class OldWorkbook {
  private constructor(
    readonly sheets: readonly OldSheet[],
    private readonly since1904: boolean,
    private readonly limits: LedgerLimits,
    readonly hasMacros: boolean,
  ) {}

  /** @throws DomainError `ledger.workbook.encrypted`, `.damaged`, `.too-slow`, `.too-hungry`, `.too-many-sheets`. */
  static async open(bytes: Buffer, limits: LedgerLimits, process = PROCESS_LIMITS): Promise<OldWorkbook> {
    const outcome = await inTurn(() => runLimited(ENTRY, bytes, process));
    if (outcome.ended !== 'well') throw refusalOf(outcome.ended, process);
    const answer = Answer.parse(JSON.parse(outcome.output));
    if ('refused' in answer) throw answer.refused === 'encrypted' ? encrypted() : damaged('xls');
    if (answer.sheets.length > limits.sheets) throw tooManySheets(limits);
    return new OldWorkbook(answer.sheets, answer.since1904, limits, bytes.includes(MACROS));
  }

  /** @param first only so many rows. @param watch called at each row; what it throws ends the reading. @throws DomainError `ledger.workbook.too-many-rows`. */
  read({ name, rows, merges }: OldSheet, first = Number.POSITIVE_INFINITY, watch?: () => void): Promise<Sheet> {
    const found: SheetRow[] = [];
    for (const [row, cells] of rows) {
      if (found.length === first) break;
      watch?.();
      const known = cells.flatMap((cell): [number, Cell][] => {
        const content = cell[0] > WIDEST ? undefined : contentOf(cell);
        return content ? [[cell[0], content]] : [];
      });
      if (known.length > 0) found.push({ row, cells: new Map(known) });
      if (found.length > this.limits.rows) throw tooManyRows(name, this.limits);
    }
    const ranges = merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
    return Promise.resolve({ name, since1904: this.since1904, rows: found, merges: ranges });
  }
}

function refusalOf(ended: 'too-slow' | 'too-large' | 'broken', { milliseconds, megabytes }: ProcessLimits): DomainError {
  if (ended === 'too-slow') return tooSlow(milliseconds);
  return ended === 'too-large' ? tooHungry(megabytes) : damaged('xls');
}

function contentOf([, type, value, format, formula]: z.infer<typeof Found>): Cell | undefined {
  if (type === 'e') return { kind: 'error', text: ERRORS[Number(value)] ?? '#N/A', formula };
  if (typeof value === 'number') {
    const meaning = meaningOf(format);
    const kind: CellKind = meaning === 'general' ? 'number' : meaning;
    return { kind, text: String(value), number: value, formula };
  }
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : plainText(value ?? '');
  if (text !== '') return { kind: 'text', text, formula };
  return formula ? { kind: 'uncalculated', text: '', formula } : undefined;
}

import { z } from 'zod';
import { pageOf, pageQuery } from '#libs/platform/http/paging';
import { localDate } from '#libs/platform/http/fields';
import type { FileId } from '#libs/platform/files/stored-file';
import { IMPORT_FILE_ROLES, IMPORT_KINDS, IMPORT_OUTCOMES, type ImportKind } from '../contract.js';

const fileId = z.uuid().transform((id) => id as FileId);

const text = (longest: number) => z.string().trim().min(1).max(longest);

const PlanTargetBody = z
  .strictObject({
    code: text(40).describe('A new project, or a draft that stands under this code.'),
    title: text(200),
    force: text(64).describe('Code of the task force.'),
    endDate: localDate.optional().describe('Left out: the day on which the file says that its work ends.'),
  })
  .meta({ id: 'PlanTarget' });

const MISSING = { params: { code: 'http.field.required' } };
const UNKNOWN = { params: { code: 'http.field.unknown' } };

export const LedgerFiles = z
  .strictObject({
    ledgerFileId: fileId.optional().describe('The ledger as .xlsx or .xls, uploaded before by POST /api/files.'),
    peopleFileId: fileId.optional().describe('people.json: units, posts, leave and forces, where they are new.'),
    planFileId: fileId.optional().describe('Instead of a ledger: a plan as Microsoft Project’s XML (MSPDI).'),
    project: PlanTargetBody.optional().describe('The project that the plan file becomes.'),
  })
  .refine((body) => body.ledgerFileId !== undefined || body.planFileId !== undefined, { path: ['ledgerFileId'], ...MISSING })
  .refine((body) => body.ledgerFileId === undefined || body.planFileId === undefined, { path: ['planFileId'], ...UNKNOWN })
  .refine((body) => body.planFileId === undefined || body.peopleFileId === undefined, { path: ['peopleFileId'], ...UNKNOWN })
  .refine((body) => body.planFileId === undefined || body.project !== undefined, { path: ['project'], ...MISSING })
  .refine((body) => body.planFileId !== undefined || body.project === undefined, { path: ['project'], ...UNKNOWN })
  .meta({ id: 'LedgerFiles' });
export type LedgerFiles = z.infer<typeof LedgerFiles>;

const counts = z.object({ created: z.int(), changed: z.int(), removed: z.int(), unchanged: z.int() }).meta({ id: 'ImportOutcomeCounts' });
const ImportCountsView = z
  .object(Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, counts])) as Record<ImportKind, typeof counts>)
  .meta({ id: 'ImportCounts' });

const place = {
  file: z.enum(IMPORT_FILE_ROLES),
  sheet: z.string().nullable().describe('null: it concerns the whole file, or people.json.'),
  row: z.int().nullable(),
  column: z.string().nullable().describe("Excel's letter."),
};

const Item = z
  .object({
    kind: z.enum(IMPORT_KINDS),
    outcome: z.enum(IMPORT_OUTCOMES).describe('Removed are links only.'),
    code: z.string(),
    title: z.string(),
    sheet: z
      .string()
      .nullable()
      .describe('null: people.json or a plan file brings it, or the report is older than the names of sheets in it.'),
    row: z.int().nullable().describe('Of the ledger or the plan; of a link the row of its successor.'),
    column: z
      .string()
      .nullable()
      .describe("Excel's letter: that of its code, of its name where there are no codes, or of the predecessors."),
  })
  .meta({ id: 'ImportedItem' });

export const ImportReportBody = z
  .object({
    title: z.string().nullable().describe('null: the file could not be read.'),
    filingDate: z.iso.date().nullable(),
    counts: ImportCountsView,
    items: z.array(Item).describe('Empty when there is a fault: nothing is taken over.'),
    faults: z.array(z.object({ ...place, code: z.string(), reason: z.string(), remedy: z.string() }).meta({ id: 'ImportFault' })),
    remarks: z.array(
      z
        .object({ ...place, kind: z.string(), treatment: z.enum(['honoured', 'approximated', 'ignored']).nullable(), text: z.string() })
        .meta({ id: 'ImportRemark' }),
    ),
    importId: z.uuid().nullable().describe('The line in the history; null when nothing was changed.'),
  })
  .meta({ id: 'LedgerImportReport' });
export type ImportReportBody = z.infer<typeof ImportReportBody>;

export const ImportQuery = pageQuery({ sort: ['importedAt'], default: '-importedAt' }).meta({ id: 'LedgerImportQuery' });
export type ImportQuery = z.infer<typeof ImportQuery>;

export const ImportPage = pageOf(
  z
    .object({
      id: z.uuid(),
      importedAt: z.date().describe("By the office's clock."),
      importedBy: z.string(),
      title: z.string(),
      filingDate: z.iso.date(),
      ledgerName: z.string(),
      ledgerSha256: z.string(),
      peopleName: z.string().nullable(),
      peopleSha256: z.string().nullable(),
      counts: ImportCountsView,
    })
    .meta({ id: 'LedgerImport' }),
).meta({ id: 'LedgerImportPage' });

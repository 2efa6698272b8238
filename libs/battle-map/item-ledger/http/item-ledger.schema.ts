import { z } from 'zod';
import { STATUTORY_MATTERS } from '#libs/kernel/calendar/statutory-rules';
import type { FileId } from '#libs/platform/files/stored-file';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import type { PostId } from '../../office/contract.js';
import { ITEM_STATES, ITEM_VERBS, type ItemId } from '../contract.js';
import { LONGEST } from '../domain/item-columns.js';
import { COLUMN_KINDS } from '../domain/ledger.js';
import { ITEM_OUTCOMES } from '../item-report.js';

const MOST_COLUMNS = 20;
const MOST_CHOICES = 30;
const MOST_AT_ONCE = 500;
const MOST_ON_A_PAGE = 200;
const DEFAULT_ON_A_PAGE = 50;
const LAST_PAGE = 1_000_000;
const MOST_NUMBER = 1e12;

const text = (longest: number) => z.string().trim().min(1).max(longest);
const note = (longest: number) => z.string().trim().max(longest);
const postId = z.uuid().transform((id) => id as PostId);
export const ItemIdParam = z.uuid().transform((id) => id as ItemId);

const columnShape = {
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(30)
    .describe('Stays when the title changes.'),
  title: text(40),
  kind: z.enum(COLUMN_KINDS),
  choices: z.array(text(40)).max(MOST_CHOICES).describe('Of a choice, in their order.'),
};
const NewColumn = z.strictObject({ ...columnShape, choices: columnShape.choices.default([]) }).meta({ id: 'NewItemColumn' });
const Column = z.object(columnShape).meta({ id: 'ItemColumn' });

export const LedgerSetUp = z
  .strictObject({
    title: text(100),
    unit: text(20).describe('What is counted: 家, 处, 户.'),
    rectification: z.boolean().describe('Items are rectified and re-inspected, not only done.'),
    statutory: z.enum(STATUTORY_MATTERS).nullable().default(null).describe('The term of law from the day of discovery to the deadline.'),
    columns: z.array(NewColumn).max(MOST_COLUMNS).default([]),
    version: rowVersion.nullable().default(null).describe('As last read; null: there was no ledger.'),
  })
  .meta({ id: 'ItemLedgerSetUp' });
export type LedgerSetUp = z.infer<typeof LedgerSetUp>;

const custom = z.record(z.string().max(30), z.union([z.string().trim().max(LONGEST.text), z.number().min(-MOST_NUMBER).max(MOST_NUMBER)]));

const details = {
  name: text(LONGEST.name),
  place: note(LONGEST.place).default(''),
  grid: note(LONGEST.grid).default(''),
  responsible: note(LONGEST.responsible).default('').describe('In words.'),
  responsiblePostId: postId.nullable().default(null),
  foundOn: localDate.nullable().default(null),
  deadline: localDate.nullable().default(null).describe('Null: by the rule of the ledger, if it has one.'),
  remark: note(LONGEST.remark).default(''),
  custom: custom.default({}).describe('By the keys of the ledger’s own columns.'),
};

export const NewItem = z
  .strictObject({ number: text(LONGEST.number).nullable().default(null).describe('Null: the next one.'), ...details })
  .meta({ id: 'NewLedgerItem' });
export type NewItem = z.infer<typeof NewItem>;

export const ItemCorrection = z
  .strictObject({ number: text(LONGEST.number), ...details, version: rowVersion.describe('As last read.') })
  .meta({ id: 'LedgerItemCorrection' });
export type ItemCorrection = z.infer<typeof ItemCorrection>;

export const BulkChange = z
  .strictObject({
    items: z
      .array(z.strictObject({ id: ItemIdParam, version: rowVersion }))
      .min(1)
      .max(MOST_AT_ONCE)
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, { params: { code: 'item-ledger.item-twice' } }),
    verb: z.enum(ITEM_VERBS).optional(),
    on: localDate.optional().describe('On which day it was done or rectified; left out: today.'),
    reason: note(LONGEST.remark).optional().describe('Of what is taken back, fails, is found again or removed.'),
    deadline: localDate.optional(),
    responsiblePostId: postId.optional(),
    remark: note(LONGEST.remark).optional(),
  })
  .meta({ id: 'LedgerItemsChange' });
export type BulkChange = z.infer<typeof BulkChange>;

export const ItemsQuery = z
  .strictObject({
    page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
    size: z.coerce.number().int().min(1).max(MOST_ON_A_PAGE).default(DEFAULT_ON_A_PAGE),
    state: z
      .union([z.enum(ITEM_STATES).transform((state) => [state]), z.array(z.enum(ITEM_STATES)).max(ITEM_STATES.length)])
      .optional()
      .describe('One state, or several; left out: all but those that were removed.'),
    q: text(100).optional().describe('In number, name, place, grid or remark.'),
    unit: z.uuid().optional().describe('Id of the unit whose post answers for it.'),
    responsible: text(100).optional().describe('In the words, or in the title of the post.'),
    overdue: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional(),
  })
  .meta({ id: 'LedgerItemsQuery' });
export type ItemsQuery = z.infer<typeof ItemsQuery>;

export const ItemFile = z
  .strictObject({
    fileId: z
      .uuid()
      .transform((id) => id as FileId)
      .describe('A workbook, uploaded before by POST /api/files.'),
  })
  .meta({ id: 'LedgerItemsFile' });
export type ItemFile = z.infer<typeof ItemFile>;

export const ItemsOutQuery = z.strictObject({ language: z.enum(LANGUAGES).optional() }).meta({ id: 'LedgerItemsOutQuery' });
export type ItemsOutQuery = z.infer<typeof ItemsOutQuery>;

const date = z.iso.date().nullable();

export const ItemView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    name: z.string(),
    place: z.string(),
    grid: z.string(),
    responsible: z.string(),
    responsiblePostId: z.uuid().nullable(),
    post: z.string().nullable().describe('Title of the post that answers for it.'),
    foundOn: date,
    deadline: date,
    formerDeadlines: z.array(z.iso.date()).describe('The oldest first.'),
    state: z.enum(ITEM_STATES),
    overdue: z.boolean(),
    failedInspections: z.int(),
    rectifiedOn: date,
    closedOn: date,
    remark: z.string(),
    custom: z.record(z.string(), z.union([z.string(), z.number()])),
    version: z.int(),
    may: z.array(z.enum(ITEM_VERBS)).describe('What the reader may do with it now.'),
  })
  .meta({ id: 'LedgerItem' });
export type ItemView = z.infer<typeof ItemView>;

export const ItemPage = z.object({ items: z.array(ItemView), page: z.int(), size: z.int(), total: z.int() }).meta({ id: 'LedgerItemPage' });

export const ItemHistory = z
  .object({
    item: ItemView,
    changes: z.array(
      z.object({
        version: z.int().describe('Of the item after it.'),
        kind: z.enum(['add', 'edit', 'import', ...ITEM_VERBS]),
        changedAt: z.iso.datetime(),
        changedOn: z.iso.date(),
        changedBy: z.string(),
        fromState: z.enum(ITEM_STATES).nullable(),
        toState: z.enum(ITEM_STATES),
        reason: z.string(),
        details: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  })
  .meta({ id: 'LedgerItemHistory' });
export type ItemHistory = z.infer<typeof ItemHistory>;

export const LedgerView = z
  .object({
    taskId: z.uuid(),
    task: z.string().describe('Its code.'),
    rests: z
      .enum(['accepted', 'cancelled', 'suspended', 'not-running', 'summary'])
      .nullable()
      .describe('Why items are not worked on; null: they are.'),
    mayKeep: z.boolean().describe('The reader may set it up, and write items down.'),
    ledger: z
      .object({
        title: z.string(),
        unit: z.string(),
        rectification: z.boolean(),
        statutory: z.enum(STATUTORY_MATTERS).nullable(),
        columns: z.array(Column),
        changedBy: z.string(),
        changedOn: z.iso.date(),
        version: z.int(),
      })
      .nullable()
      .describe('Null: the task has none.'),
    counts: z.object({
      total: z.int().describe('Without those that were removed.'),
      done: z.int().describe('Done or closed: the progress of the task.'),
      overdue: z.int(),
      states: z.object({ open: z.int(), done: z.int(), found: z.int(), rectified: z.int(), closed: z.int(), removed: z.int() }),
    }),
  })
  .meta({ id: 'ItemLedger' });
export type LedgerView = z.infer<typeof LedgerView>;

const place = { sheet: z.string().nullable(), row: z.int().nullable(), column: z.string().nullable().describe("Excel's letter.") };

export const ItemImportBody = z
  .object({
    sheet: z.string(),
    counts: z.object({ created: z.int(), changed: z.int(), unchanged: z.int() }),
    items: z
      .array(
        z.object({
          outcome: z.enum(ITEM_OUTCOMES),
          row: z.int(),
          number: z.string(),
          name: z.string(),
          fields: z.array(z.string()).describe('What is another than before.'),
        }),
      )
      .describe('What is created or changed among the first thousand; empty when there is a fault.'),
    faults: z.array(z.object({ ...place, code: z.string(), reason: z.string(), remedy: z.string() })),
    remarks: z.array(z.object({ ...place, kind: z.string(), text: z.string() })),
  })
  .meta({ id: 'LedgerItemsImport' });
export type ItemImportBody = z.infer<typeof ItemImportBody>;

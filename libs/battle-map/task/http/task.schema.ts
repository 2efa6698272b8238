import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { FileId } from '#libs/platform/files/stored-file';
import { BLOCK_KINDS, DURATION_UNITS, LONGEST_TAG, TASK_STATES, type TaskId } from '../contract.js';
import { EXTENSION_STATES, type ExtensionId } from '../contract/extensions.js';
import { FLOOR_SOURCES } from '../contract/registry.js';
import { TASK_VERBS } from '../domain/allowed.js';

const LONGEST_REMARK = 500;
const MOST_FILES = 9;
const MOST_QUANTITY = 1e12;

export const version = rowVersion.describe(
  'As last read; a change by somebody else meanwhile is refused, and the answer tells what it was.',
);

export const TaskIdParam = z.uuid().transform((id) => id as TaskId);
export const ReportIdParam = z.uuid();
export const FileIdParam = z.uuid().transform((id) => id as FileId);

export const SeenTask = z.strictObject({ version }).meta({ id: 'SeenTask' });
export type SeenTask = z.infer<typeof SeenTask>;

export const NewReport = z
  .strictObject({
    percent: z.int().min(0).max(100).optional().describe('Of a task that counts no quantity; 100 asks the head to accept.'),
    quantity: z.number().min(0).max(MOST_QUANTITY).optional().describe('Done so far, in the unit of the task.'),
    correction: z.boolean().default(false).describe('An earlier report said too much: only then may progress go back.'),
    remark: z.string().trim().max(LONGEST_REMARK).default(''),
    fileIds: z.array(FileIdParam).max(MOST_FILES).default([]).describe('Files uploaded by the reporter: photos, papers.'),
    version,
  })
  .meta({ id: 'NewTaskReport' });
export type NewReport = z.infer<typeof NewReport>;

export const NewReturn = z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REMARK), version }).meta({ id: 'TaskReturn' });
export type NewReturn = z.infer<typeof NewReturn>;

const quantity = z.object({ target: z.number(), unit: z.string(), done: z.number() }).nullable();
const date = z.iso.date().nullable();

const words = z.string().trim().min(1).max(LONGEST_REMARK);

export const ExtensionIdParam = z.uuid().transform((id) => id as ExtensionId);

export const NewExtension = z
  .strictObject({
    due: localDate.describe('The exact day asked for, included.'),
    cause: words.describe('Why the work cannot be done in time.'),
    progress: words.describe('How far it is.'),
    version,
  })
  .meta({ id: 'NewTaskExtension' });
export type NewExtension = z.infer<typeof NewExtension>;

export const ExtensionRefusal = z.strictObject({ reason: words }).meta({ id: 'ExtensionRefusal' });
export type ExtensionRefusal = z.infer<typeof ExtensionRefusal>;

export const NewBlock = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS),
    awaits: words.describe('What is awaited, and from whom.'),
    expectedUntil: localDate.nullable().default(null),
    version,
  })
  .meta({ id: 'NewTaskBlock' });
export type NewBlock = z.infer<typeof NewBlock>;

export const BlockIdParam = z.uuid();

export const StandingChange = z.strictObject({ reason: words, version }).meta({ id: 'TaskStandingChange' });
export type StandingChange = z.infer<typeof StandingChange>;

export const ExtensionView = z
  .object({
    id: z.uuid(),
    taskId: z.uuid(),
    askedAt: z.iso.datetime(),
    askedOn: z.iso.date(),
    post: z.string(),
    askedBy: z.string(),
    cause: z.string(),
    progress: z.string(),
    percent: z.int().describe('What the task showed.'),
    dueBefore: z.iso.date().describe('The due date that stood when it was asked.'),
    wantedDue: z.iso.date(),
    lateReason: z.string().nullable().describe('Why the leader extended it though it was overdue; null: it was asked in time.'),
    state: z.enum(EXTENSION_STATES),
    grantedDue: z.iso.date().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    deciderPost: z.string().nullable().describe('Null while it is open, when the supervision desk decided, and when it was withdrawn.'),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable().describe('Why it was refused.'),
    may: z.array(z.enum(['decide', 'withdraw'])).describe('What the reader may do about it now.'),
  })
  .meta({ id: 'TaskExtension' });
export type ExtensionView = z.infer<typeof ExtensionView>;

export const ListedExtensionView = ExtensionView.extend({
  code: z.string(),
  name: z.string(),
  projectId: z.uuid(),
  projectCode: z.string(),
  projectTitle: z.string(),
  owner: z.string().nullable(),
  head: z.string(),
  leader: z.string().nullable().describe('In charge of the force; null: the supervision desk decides.'),
  due: z.iso.date(),
  originalDue: z.iso.date().describe('As first committed to.'),
}).meta({ id: 'ListedTaskExtension' });
export type ListedExtensionView = z.infer<typeof ListedExtensionView>;

export const OpenExtensions = z.object({ items: z.array(ListedExtensionView) }).meta({ id: 'OpenTaskExtensions' });

export const ListedTaskView = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    projectCode: z.string(),
    projectTitle: z.string(),
    endDate: z.iso.date().describe('Of the project: what the due date was counted back from.'),
    endDateSource: z.string(),
    code: z.string(),
    name: z.string(),
    owner: z.string().nullable().describe("Title of the owner's post; null: the head of the force is asked."),
    coOwners: z.array(z.string()),
    head: z.string(),
    state: z.enum(TASK_STATES),
    percent: z.int(),
    quantity,
    due: date.describe('By the end of this day; null until the plan is approved.'),
    originalDue: date.describe('As first committed to, before any extension.'),
    workingDaysLeft: z.int().nullable().describe('Working days after today up to the due date; negative when it has passed.'),
    dueVersion: z.int(),
    wasRed: z.boolean().describe('Was ever overdue.'),
    block: z
      .object({ kind: z.enum(BLOCK_KINDS), awaits: z.string(), since: z.iso.date(), expectedUntil: date })
      .nullable()
      .describe('What it waits for now; the due date stands all the same.'),
    tags: z.array(z.string()),
    version: z.int(),
  })
  .meta({ id: 'ListedTask' });
export type ListedTaskView = z.infer<typeof ListedTaskView>;

export const MyTasksQuery = z.strictObject({ tag: z.string().trim().max(LONGEST_TAG).optional().describe('Only tasks with this tag.') });
export type MyTasksQuery = z.infer<typeof MyTasksQuery>;

export const MyTasks = z
  .object({
    today: z.iso.date(),
    tags: z
      .array(z.object({ tag: z.string(), count: z.int() }))
      .describe('In use among all tasks of these stacks, whichever tag was asked for; Chinese by pinyin.'),
    dueSoon: z.array(ListedTaskView).describe('Due today or within three days.'),
    overdue: z.array(ListedTaskView),
    toSign: z.array(ListedTaskView),
    toAccept: z.array(ListedTaskView),
    later: z.array(ListedTaskView).describe('Signed for and not due within three days.'),
  })
  .meta({ id: 'MyTasks' });
export type MyTasks = z.infer<typeof MyTasks>;

const saidOfWait = z.object({
  on: z.iso.date(),
  by: z.string(),
  post: z.string().nullable().describe('Null: the supervision desk.'),
  reason: z.string(),
});

export const TaskView = ListedTaskView.extend({
  isSummary: z.boolean(),
  counted: z.boolean().describe('Its progress is counted from a ledger of items.'),
  standard: z.string().nullable(),
  durationDays: z.number().describe('Remaining, in its unit.'),
  durationUnit: z.enum(DURATION_UNITS).describe('Working days, or calendar days.'),
  floor: z
    .object({ days: z.number().describe('In the unit of the duration.'), source: z.enum(FLOOR_SOURCES), basis: z.string() })
    .meta({ id: 'TaskFloor' })
    .nullable()
    .describe('The length below which nobody may cut it.'),
  notBefore: date.describe('It cannot begin before this day.'),
  mustFinishBy: date.describe('It has to be over by the end of this day, whatever comes after it.'),
  weight: z.int().nullable().describe('Among its siblings; null: by its duration.'),
  evidenceRequired: z.boolean().describe('A report of 100 percent needs a file.'),
  checklist: z.array(
    z.object({
      id: z.uuid(),
      words: z.string(),
      tickedAt: z.iso.datetime().nullable().describe('Null: open.'),
      tickedOn: date,
      tickedBy: z.string().nullable(),
      post: z.string().nullable(),
    }),
  ),
  beganTooLate: z.boolean().describe('Its latest start lay before the approval.'),
  committedOn: date,
  signedOn: date,
  startedOn: date,
  completedOn: date.describe('Of the report at 100 percent that waits or was accepted.'),
  acceptedOn: date,
  acceptedLate: z.boolean(),
  returns: z.int(),
  may: z.array(z.enum(TASK_VERBS)).describe('What the reader may do with it now.'),
  reports: z.array(
    z.object({
      id: z.uuid(),
      reportedAt: z.iso.datetime(),
      reportedOn: z.iso.date(),
      post: z.string().nullable().describe('Null: it came with a list.'),
      reportedBy: z.string(),
      percent: z.int(),
      quantityDone: z.number().nullable(),
      remark: z.string(),
      correction: z.boolean(),
      counted: z.boolean().describe('Counted from the ledger of items, not reported by somebody.'),
      files: z.array(z.object({ id: z.uuid(), name: z.string(), photo: z.boolean().describe('A page can show it.') })),
    }),
  ),
  reviews: z.array(
    z.object({
      id: z.uuid(),
      reviewedAt: z.iso.datetime(),
      reviewedOn: z.iso.date(),
      post: z.string(),
      reviewedBy: z.string(),
      verdict: z.enum(['accepted', 'returned']),
      reason: z.string().nullable(),
      late: z.boolean(),
    }),
  ),
  ownerChanges: z
    .array(
      z.object({
        part: z.enum(['owner', 'co-owner']),
        from: z.string(),
        to: z.string(),
        changedOn: z.iso.date().describe('The first day of the new owner.'),
        handedOver: z.boolean().describe('Because whoever held the post left; otherwise by a list or a change of the plan.'),
        changedBy: z.string(),
      }),
    )
    .describe('The oldest first.'),
  suspendedOn: date.describe('Null: it is not suspended.'),
  cancelledOn: date,
  blocks: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(BLOCK_KINDS),
      awaits: z.string(),
      since: z.iso.date(),
      expectedUntil: date,
      post: z.string(),
      blockedBy: z.string(),
      blockedAt: z.iso.datetime(),
      endedOn: date,
      endedBy: z.string().nullable(),
      recognition: saidOfWait.nullable().describe('Its days cost nobody points; null: it is a fact and no excuse.'),
      withdrawn: z
        .array(saidOfWait.extend({ withdrawal: saidOfWait }))
        .describe('Recognitions that were taken back, the oldest first; they excuse nothing.'),
      mayRecognise: z.boolean(),
      mayWithdraw: z.boolean().describe('Whether the reader may take the recognition back.'),
    }),
  ),
  decisions: z.array(
    z.object({
      id: z.uuid(),
      decision: z.enum(['suspended', 'resumed', 'cancelled']),
      reason: z.string(),
      post: z.string().nullable().describe('Null: the supervision desk.'),
      decidedBy: z.string(),
      decidedAt: z.iso.datetime(),
    }),
  ),
  extensions: z.array(ExtensionView).describe('What was asked for, the oldest first.'),
}).meta({ id: 'Task' });
export type TaskView = z.infer<typeof TaskView>;

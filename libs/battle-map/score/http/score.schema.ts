import { z } from 'zod';
import { localDate } from '#libs/platform/http/fields';
import { type Month, monthOf } from '#libs/kernel/scoring/month';
import { DRAFT_STEPS, MONTH_STATES } from '../contract.js';

const MOST_TEXT = 200;
const MOST_KEY = 500;
const MOST_LEFT_OUT = 1000;
const MOST_POINTS = 1_000_000;

const points = z.int().describe('Hundredths of a point.');
const by = z.string().nullable();
const on = z.iso.date().nullable();

export const MonthParam = z
  .string()
  .regex(/^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/)
  .transform((text): Month => monthOf(text))
  .describe('Year and month: 2018-07.');

export const NewScoringPeriod = z
  .strictObject({
    opensOn: localDate.describe('First day of a month.'),
    closesOn: localDate.describe('Last day of a month.'),
    base: z.int().min(0).max(MOST_POINTS).optional().describe('Hundredths with which each account opens; left out, the base of the rules.'),
    document: z.string().trim().min(1).max(MOST_TEXT).describe('By which the rules of the period are approved: 洸街发〔2018〕12号.'),
    approvedOn: localDate,
  })
  .meta({ id: 'NewScoringPeriod' });
export type NewScoringPeriod = z.infer<typeof NewScoringPeriod>;

export const MonthConfirmation = z
  .strictObject({
    round: z.int().min(1).describe('The draft that was seen; another one meanwhile is refused.'),
    leaveOut: z
      .array(z.strictObject({ key: z.string().min(1).max(MOST_KEY), because: z.string().trim().min(1).max(MOST_TEXT) }))
      .max(MOST_LEFT_OUT)
      .default([])
      .describe('Entries that are not to be posted with this month, and why. The next month proposes them again.'),
  })
  .meta({ id: 'MonthConfirmation' });
export type MonthConfirmation = z.infer<typeof MonthConfirmation>;

export const ScoreMonthView = z
  .object({
    month: z.string(),
    asOf: z.iso.date().describe('The last day of the month: nothing later is known to its run.'),
    state: z.enum(MONTH_STATES),
    step: z.enum(DRAFT_STEPS).nullable().describe('What its draft does next; `ready` when it is done, null before it is asked for.'),
    round: z.int().describe('How many times it was drafted.'),
    mayDraft: z.boolean().describe('It is over, not locked, and every month before it is.'),
    entries: z.int().describe('Proposed and not left out; posted, when the month is locked.'),
    leftOut: z.int(),
    points,
    ruleHash: z.string().nullable().describe('SHA-256 of the rules in force on its last day.'),
    draftedBy: by,
    draftedOn: on,
    confirmedBy: by,
    confirmedOn: on,
    lockedBy: by,
    lockedOn: on,
  })
  .meta({ id: 'ScoreMonth' });
export type ScoreMonthView = z.infer<typeof ScoreMonthView>;

export const ScoreMonths = z
  .object({ today: z.iso.date(), months: z.array(ScoreMonthView).describe('Newest first.') })
  .meta({ id: 'ScoreMonths' });

export const ScoreEntryView = z
  .object({
    key: z.string().describe('Under which it stands once in the ledger.'),
    month: z.string(),
    state: z.enum(['proposed', 'left-out', 'posted']),
    task: z.string().describe('Code of the task.'),
    taskId: z.uuid(),
    taskName: z.string(),
    postId: z.uuid(),
    post: z.string().describe('Title of the post whose points they are.'),
    rule: z.string(),
    ruleVersion: z.string(),
    due: z.iso.date(),
    daysLate: z.int().describe('Working days.'),
    points,
    adjustment: points.describe('How much of it corrects months that are locked; hundredths.'),
    explanation: z.string().describe("In the reader's language."),
    leftOutBecause: z.string().nullable(),
  })
  .meta({ id: 'ScoreEntry' });
export type ScoreEntryView = z.infer<typeof ScoreEntryView>;

export const ScoreEntries = z
  .object({
    month: z.string(),
    entries: z.array(ScoreEntryView),
    notes: z
      .array(z.object({ task: z.string(), post: z.string(), explanation: z.string() }))
      .describe('Late tasks that cost nothing, and why.'),
  })
  .meta({ id: 'ScoreEntries' });

export const ScoreAccountView = z
  .object({
    postId: z.uuid(),
    post: z.string(),
    unit: z.string(),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    base: points,
    entries: points.describe('Sum of the entries of locked months, hundredths.'),
    points,
    lockedUntil: z.string().nullable().describe('The last month that is locked.'),
  })
  .meta({ id: 'ScoreAccount' });

export const ScoreAccounts = z.object({ accounts: z.array(ScoreAccountView) }).meta({ id: 'ScoreAccounts' });
export const OwnScores = z.object({ accounts: z.array(ScoreAccountView), entries: z.array(ScoreEntryView) }).meta({ id: 'OwnScores' });

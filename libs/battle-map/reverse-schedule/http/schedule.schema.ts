import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { ProjectId } from '../../action-plan/contract.js';
import { DURATION_UNITS } from '../../task/contract.js';
import { LINK_TYPES } from '../../task/contract/registry.js';

export const ProjectIdParam = z.uuid().transform((id): ProjectId => id as ProjectId);

const date = z.iso.date().describe('An inclusive day.');

export const ApprovalRequest = z
  .strictObject({
    seenVersion: rowVersion.describe('Of the project, as last read; a change by somebody else meanwhile is refused.'),
    opinion: z.string().trim().min(1).max(500).optional().describe('Of whoever approves; the history of the plan keeps it.'),
  })
  .meta({ id: 'ApprovalRequest' });
export type ApprovalRequest = z.infer<typeof ApprovalRequest>;

export const ExtensionRequest = z
  .strictObject({
    endDate: localDate.describe('The new last day, included; a day of rest is kept as given.'),
    source: z.string().trim().min(1).max(200).describe('The decision that allows it, as the plan shows it from then on.'),
    overdueToo: z.boolean().default(false).describe('The decision gives overdue tasks a new due date too; they stay marked as late once.'),
    seenVersion: ApprovalRequest.shape.seenVersion,
  })
  .meta({ id: 'ExtensionRequest' });
export type ExtensionRequest = z.infer<typeof ExtensionRequest>;

export const ApprovalPreviewView = z
  .object({
    on: date.describe('Today: the day on which it would be approved.'),
    commitments: z.array(
      z.object({
        taskId: z.uuid(),
        code: z.string(),
        name: z.string(),
        latestStart: date,
        due: date,
        beganTooLate: z.boolean().describe('Its latest start has passed: it would earn no lateness points.'),
      }),
    ),
  })
  .meta({ id: 'ApprovalPreview' });

const Reason = z
  .object({
    by: z.enum(['successor', 'end-date', 'own-date', 'happened']),
    task: z.string().nullable().describe('Code of the successor that fixed the date.'),
    type: z.enum(LINK_TYPES).nullable(),
    lagDays: z.number().nullable().describe('Working days.'),
    date: date.nullable(),
  })
  .meta({ id: 'LatestReason' });

export const ScheduledTaskView = z
  .object({
    taskId: z.uuid(),
    code: z.string(),
    name: z.string(),
    summary: z.boolean(),
    durationDays: z.number().describe('Remaining working days, as estimated last.'),
    version: z.int().describe('Of the task.'),
    earliestStart: date,
    earliestFinish: date,
    latestStart: date,
    latestFinish: date,
    totalSlackDays: z.number().describe('Working days, negative when the task is late already.'),
    critical: z.boolean(),
    reason: Reason.nullable().describe('What fixed the latest dates; null on a summary.'),
    slipDays: z.int().nullable().describe('Working days by which its finish, or the earliest possible now, lies after the baseline.'),
    baselineLatestFinish: date.nullable().describe('As approved.'),
  })
  .meta({ id: 'ScheduledTask' });

export const ScheduleView = z
  .object({
    projectId: z.uuid(),
    computedOn: date,
    earliestFinish: date,
    plannedFinish: date.describe('The end date, or the working day before it.'),
    possibleEndDate: date.describe('The earliest end date that could be kept.'),
    missingDays: z.number().describe('Working days, in halves; 0 when the end date can be kept.'),
    chain: z.array(z.string()).describe('Codes of the tasks that decide the earliest finish.'),
    advice: z
      .array(
        z.object({
          task: z.string(),
          usefulDays: z.number().describe('The longest cut that still brings something, in the unit of the task.'),
          unit: z.enum(DURATION_UNITS).describe('Working days, or calendar days.'),
          gainedDays: z.number().describe('Working days.'),
          cappedBy: z.enum(['floor', 'next-chain']),
        }),
      )
      .describe('What cutting tasks of the chain would bring; empty when nothing is missing.'),
    tasks: z.array(ScheduledTaskView),
    links: z.array(z.object({ from: z.string(), to: z.string(), type: z.enum(LINK_TYPES), lagDays: z.number() })),
  })
  .meta({ id: 'Schedule' });
export type ScheduleView = z.infer<typeof ScheduleView>;

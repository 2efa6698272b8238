import { z } from 'zod';
import { pageOf, pageQuery } from '#libs/platform/http/paging';
import { DURATION_UNITS } from '../../task/contract.js';
import { LINK_TYPES } from '../../task/contract/registry.js';
import { SCHEDULE_VERBS } from '../change-cause.js';
import { ApprovalRequest, ExtensionRequest, ScheduledTaskView, ScheduleView } from './schedule.schema.js';

const MOST = 500;
const LONGEST_DAYS = 3650;
const date = z.iso.date();
const words = (longest: number) => z.string().trim().min(1).max(longest);
const code = z.string().trim().min(1).max(40).describe('Of a task.');
const link = z.strictObject({ from: code, to: code, type: z.enum(LINK_TYPES) });

export const ChangesQuery = pageQuery({ sort: ['number'], default: '-number' }).meta({ id: 'ScheduleChangesQuery' });
export type ChangesQuery = z.infer<typeof ChangesQuery>;

const ProjectDays = z.object({
  earliestFinish: date,
  plannedFinish: date,
  missingDays: z.number().describe('Working days, in halves.'),
});
const TaskDays = z.object({ earliestFinish: date, latestStart: date, latestFinish: date });

export const ScheduleChangeView = z
  .object({
    id: z.uuid(),
    number: z.int().describe('Of the project, from 1.'),
    at: z.iso.datetime(),
    on: date.describe('The business date.'),
    because: z.enum(SCHEDULE_VERBS).describe('The verb that was done.'),
    task: z.object({ code: z.string(), name: z.string() }).nullable().describe('The task that it was done to.'),
    by: z.string(),
    before: ProjectDays,
    after: ProjectDays,
    moves: z.array(z.object({ taskId: z.uuid(), code: z.string(), name: z.string(), before: TaskDays, after: TaskDays })),
  })
  .meta({ id: 'ScheduleChange' });

export const ScheduleChangePage = pageOf(ScheduleChangeView).meta({ id: 'ScheduleChanges' });

export const TryRequest = z
  .strictObject({
    endDate: ExtensionRequest.shape.endDate.optional().describe('Left out: as it is.'),
    durations: z
      .array(z.strictObject({ task: code, days: z.number().min(0).max(LONGEST_DAYS).multipleOf(0.5).describe('Remaining working days.') }))
      .max(MOST)
      .default([]),
    links: z
      .array(link.extend({ lagDays: z.number().min(-LONGEST_DAYS).max(LONGEST_DAYS).multipleOf(0.5) }))
      .max(MOST)
      .default([])
      .describe('Links that would be new, or have another lag.'),
    removedLinks: z.array(link).max(MOST).default([]),
  })
  .meta({ id: 'TryPlan' });
export type TryRequest = z.infer<typeof TryRequest>;

export const TriedPlanView = ScheduleView.omit({ projectId: true, computedOn: true, tasks: true, links: true })
  .extend({
    belowFloor: z
      .array(z.object({ task: z.string(), days: z.number(), floorDays: z.number(), unit: z.enum(DURATION_UNITS), basis: z.string() }))
      .describe('Tasks that have not begun and would be shorter than they may be: changing the plan so is refused.'),
    tasks: z.array(
      ScheduledTaskView.pick({
        taskId: true,
        code: true,
        name: true,
        earliestStart: true,
        earliestFinish: true,
        latestStart: true,
        latestFinish: true,
        totalSlackDays: true,
        critical: true,
      }),
    ),
  })
  .meta({ id: 'TriedPlan' });

export const RevisionRequest = z
  .strictObject({
    reason: z.string().trim().min(1).max(200).describe('The decision that allows it.'),
    overdueToo: ExtensionRequest.shape.overdueToo,
    seenVersion: ApprovalRequest.shape.seenVersion,
    endDate: ExtensionRequest.shape.endDate.optional().describe('Another end date, earlier or later, from today on; left out: as it is.'),
    goal: words(500).nullable().optional().describe('Another goal; left out: as it is.'),
    standard: words(500).nullable().optional().describe('Another acceptance standard; left out: as it is.'),
    quantityGoals: z
      .array(z.strictObject({ name: words(100), target: z.number().positive().max(1e12), unit: words(20) }))
      .max(20)
      .optional()
      .describe('All quantity goals as they are to be; left out: as they are.'),
  })
  .meta({ id: 'RevisionRequest' });
export type RevisionRequest = z.infer<typeof RevisionRequest>;

export const RevisionQuery = z
  .object({
    overdueToo: z.enum(['true', 'false']).default('false'),
    endDate: ExtensionRequest.shape.endDate.optional().describe('As if that were the end date.'),
  })
  .meta({ id: 'RevisionQuery' });
export type RevisionQuery = z.infer<typeof RevisionQuery>;

export const RevisionView = z
  .object({
    on: date,
    tasks: z
      .array(
        z.object({
          taskId: z.uuid(),
          code: z.string(),
          name: z.string(),
          added: z.boolean().describe('It came in after the newest baseline.'),
          due: date.nullable(),
          newDue: date.nullable(),
          beganTooLate: z.boolean(),
          ownerBefore: z.string().nullable(),
          owner: z.string().nullable(),
          daysBefore: z.number(),
          days: z.number().describe('Remaining working days.'),
        }),
      )
      .describe('The tasks that differ from the newest baseline.'),
  })
  .meta({ id: 'Revision' });

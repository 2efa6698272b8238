import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import { LINK_TYPES } from '../contract/registry.js';
import { SeenTask } from './task.schema.js';

const MOST = 500;
const LONGEST_DAYS = 3650;

export const PlanIdParam = z.uuid().transform((id) => id as ProjectId);

const code = z.string().trim().min(1).max(40);
const post = z.uuid().transform((id) => id as PostId);
const link = z.strictObject({ from: code, to: code, type: z.enum(LINK_TYPES) });

const ChangedTask = z.strictObject({
  code,
  name: z.string().trim().min(1).max(200).optional(),
  standard: z.string().trim().max(500).nullable().optional(),
  owner: post.nullable().optional().describe('Id of a post; null: the head of the force is asked.'),
  coOwners: z.array(post).max(20).optional(),
  durationDays: z.number().min(0).max(LONGEST_DAYS).multipleOf(0.5).optional().describe('Remaining working days, as estimated today.'),
  notBefore: localDate.nullable().optional().describe('It cannot begin before this day; null: no such day.'),
  mustFinishBy: localDate.nullable().optional().describe('It has to be over by the end of this day; null: no such day.'),
  parent: code.optional().describe('Of a new task: the summary above it.'),
  version: SeenTask.shape.version.optional().describe('As last read; left out, the task is new.'),
});

export const PlanChangeRequest = z
  .strictObject({
    tasks: z.array(ChangedTask).max(MOST).default([]).describe('What is left out of a task stays as it is.'),
    links: z
      .array(
        link.extend({
          lagDays: z.number().min(-LONGEST_DAYS).max(LONGEST_DAYS).multipleOf(0.5).describe('Working days; negative for a lead.'),
        }),
      )
      .max(MOST)
      .default([])
      .describe('Links that are new, or have another lag.'),
    removedLinks: z.array(link).max(MOST).default([]),
    reason: z.string().trim().min(1).max(200),
  })
  .meta({ id: 'PlanChange' });
export type PlanChangeRequest = z.infer<typeof PlanChangeRequest>;

export const PlanClosing = z
  .strictObject({
    summary: z.string().trim().min(1).max(1000).describe('What came of it.'),
    version: rowVersion.describe('Of the project, as last read.'),
  })
  .meta({ id: 'PlanClosing' });
export type PlanClosing = z.infer<typeof PlanClosing>;

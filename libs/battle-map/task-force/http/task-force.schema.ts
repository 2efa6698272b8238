import { z } from 'zod';
import type { ForceId } from '../contract.js';

export const ForceIdParam = z.uuid().transform((id) => id as ForceId);

export const TaskForceView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    headPostId: z.uuid(),
    head: z.string().describe('Title of the post that heads it.'),
    leaderPostId: z.uuid().nullable(),
    leaderInCharge: z.string().nullable().describe('Title of the post of the leader in charge.'),
    leadUnit: z.string().nullable(),
    supportingUnits: z.array(z.string()),
    members: z.array(z.string()).describe('Titles of posts.'),
  })
  .meta({ id: 'TaskForce' });

export const TaskForceList = z.object({ items: z.array(TaskForceView) }).meta({ id: 'TaskForceList' });

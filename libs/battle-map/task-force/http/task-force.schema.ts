import { z } from 'zod';
import { rowVersion } from '#libs/platform/http/fields';
import type { PostId, UnitId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';

export const ForceIdParam = z.uuid().transform((id) => id as ForceId);

const LONGEST_CHARTER = 2000;
const MOST = 200;
const postId = z.uuid().transform((id) => id as PostId);
const unitId = z.uuid().transform((id) => id as UnitId);

export const TaskForceChange = z
  .strictObject({
    charter: z.string().trim().max(LONGEST_CHARTER).describe('What it is there for.'),
    deputyPostIds: z.array(postId).max(MOST).describe('In their order. They are named; the head has the say.'),
    liaisonPostId: postId.nullable(),
    memberPostIds: z.array(postId).max(MOST),
    supportingUnitIds: z.array(unitId).max(MOST),
    version: rowVersion.describe('As last read; a change by somebody else meanwhile is refused.'),
  })
  .meta({ id: 'TaskForceChange' });
export type TaskForceChange = z.infer<typeof TaskForceChange>;

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
    supportingUnitIds: z.array(z.uuid()).describe('In the order of their names.'),
    members: z.array(z.string()).describe('Titles of posts.'),
    memberPostIds: z.array(z.uuid()).describe('In the order of their titles.'),
    deputies: z.array(z.string()).describe('Titles of posts, in their order.'),
    deputyPostIds: z.array(z.uuid()),
    liaison: z.string().nullable().describe('Title of the post.'),
    liaisonPostId: z.uuid().nullable(),
    charter: z.string().describe('What it is there for.'),
    version: z.int(),
  })
  .meta({ id: 'TaskForce' });

export const TaskForceList = z.object({ items: z.array(TaskForceView) }).meta({ id: 'TaskForceList' });

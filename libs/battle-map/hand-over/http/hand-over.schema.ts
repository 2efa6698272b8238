import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { PostId, UnitId } from '../../office/contract.js';
import { TASK_STATES } from '../../task/contract.js';
import { HAND_OVER_STATES, type HandOverId } from '../contract.js';

const LONGEST_REMARK = 200;
const FORCE_PARTS = ['head', 'deputy', 'leader', 'liaison', 'member'] as const;
const OWNER_PARTS = ['owner', 'co-owner'] as const;

const postId = z.uuid().transform((id) => id as PostId);

export const HandOverIdParam = z.uuid().transform((id) => id as HandOverId);

export const PostIdParam = postId;
export const UnitIdParam = z.uuid().transform((id) => id as UnitId);
export const Retirement = z
  .strictObject({ version: rowVersion.describe('As last read; a change by somebody else meanwhile is refused.') })
  .meta({ id: 'Retirement' });
export type Retirement = z.infer<typeof Retirement>;

const wanted = {
  post: postId.describe('The post that nobody holds from that day on.'),
  successor: postId.describe('The post that takes over.'),
  leavesOn: localDate.describe('The first day on which nobody holds it; today: at once.'),
};

export const PreviewQuery = z.object(wanted).meta({ id: 'HandOverPreviewQuery' });
export type PreviewQuery = z.infer<typeof PreviewQuery>;

export const NewHandOver = z
  .strictObject({ ...wanted, remark: z.string().trim().max(LONGEST_REMARK).default('') })
  .meta({ id: 'NewHandOver' });
export type NewHandOver = z.infer<typeof NewHandOver>;

export const HandOverView = z
  .object({
    id: z.uuid(),
    postId: z.uuid(),
    post: z.string(),
    successorPostId: z.uuid(),
    successor: z.string(),
    leavesOn: z.iso.date(),
    remark: z.string(),
    state: z.enum(HAND_OVER_STATES),
    plannedBy: z.string(),
    plannedAt: z.iso.datetime(),
    leaver: z.string().nullable().describe('Who held the post when it was handed over.'),
    doneAt: z.iso.datetime().nullable(),
    cancelledBy: z.string().nullable(),
    cancelledAt: z.iso.datetime().nullable(),
    tasks: z
      .array(z.object({ taskId: z.uuid(), code: z.string(), name: z.string(), part: z.enum(OWNER_PARTS) }))
      .describe('What went over.'),
    forces: z.array(z.object({ code: z.string(), name: z.string(), part: z.enum(FORCE_PARTS) })),
  })
  .meta({ id: 'HandOver' });

export type HandOverBody = z.infer<typeof HandOverView>;

export const HandOverList = z.object({ items: z.array(HandOverView) }).meta({ id: 'HandOverList' });

export const HandOverPreviewView = z
  .object({
    tasks: z.array(
      z.object({
        taskId: z.uuid(),
        projectCode: z.string(),
        projectTitle: z.string(),
        code: z.string(),
        name: z.string(),
        state: z.enum(TASK_STATES),
        due: z.iso.date().nullable(),
        part: z.enum(OWNER_PARTS),
        extensionOpen: z.boolean().describe('A later due date is asked for; the successor may withdraw that.'),
      }),
    ),
    forces: z.array(z.object({ code: z.string(), name: z.string(), parts: z.array(z.enum(FORCE_PARTS)) })),
    leave: z
      .array(z.object({ post: z.string(), from: z.iso.date(), to: z.iso.date() }))
      .describe('Leave of others in which the successor will stand in instead.'),
  })
  .meta({ id: 'HandOverPreview' });
export type HandOverPreviewBody = z.infer<typeof HandOverPreviewView>;

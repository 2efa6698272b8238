import { z } from 'zod';

/** One field of the request that was refused: which, why, and what would be right. */
export const FieldFault = z
  .object({
    field: z.string().describe('Path of the field, such as `roles.0`.'),
    code: z.string(),
    reason: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'FieldFault' });
export type FieldFault = z.infer<typeof FieldFault>;

/** The answer to every refusal: problem details as of RFC 9457, with what the reader can do. */
export const Problem = z
  .object({
    type: z.string().describe('URI reference that names the kind of problem; `about:blank` is never used.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('Reason and remedy in one text.'),
    instance: z.string().describe('Path of the request.'),
    code: z.string().describe('The rule that refused.'),
    reason: z.string(),
    remedy: z.string(),
    correlationId: z.string().describe('To be quoted to the administrator; the log and the audit trail carry it.'),
    errors: z.array(FieldFault).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

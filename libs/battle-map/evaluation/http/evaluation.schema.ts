import { z } from 'zod';
import { type Month, monthOf } from '#libs/kernel/scoring/month';
import { LEVELS } from '../contract.js';

export const EvaluationQuery = z
  .strictObject({
    month: z
      .string()
      .regex(/^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/)
      .transform((text): Month => monthOf(text))
      .optional()
      .describe('A locked month; left out, the last one.'),
  })
  .meta({ id: 'EvaluationQuery' });
export type EvaluationQuery = z.infer<typeof EvaluationQuery>;

const points = z.int().describe('Hundredths of a point.');

export const EvaluationRow = z
  .object({
    postId: z.uuid(),
    post: z.string(),
    unit: z.string(),
    base: points,
    entries: points.describe('Sum of the entries of locked months, hundredths.'),
    points,
    level: z.enum(LEVELS),
    coefficientPercent: z.int().describe('Of the bonus: 90 is 0.9. Evidence for those who decide; it pays nothing.'),
    eligible: z.boolean().describe('For award selection.'),
    reasons: z.array(z.string()).describe("In the reader's language."),
  })
  .meta({ id: 'EvaluationRow' });

export const EvaluationView = z
  .object({
    month: z.string().nullable().describe('Null while no month is locked.'),
    lockedMonths: z.array(z.string()).describe('Newest first.'),
    rules: z.object({ version: z.string(), document: z.string() }).nullable(),
    rows: z.array(EvaluationRow).describe('In the order of units and posts, never of points.'),
  })
  .meta({ id: 'Evaluation' });
export type EvaluationView = z.infer<typeof EvaluationView>;

import { z } from 'zod';
import { pageOf, pageQuery } from '../../http/paging.js';

/** Letters are numbered by a bigint, which a JSON number cannot hold; eighteen digits always fit it. */
export const DeadLetterId = z
  .string()
  .regex(/^[1-9]\d{0,17}$/)
  .describe('The number of the letter.');

export const DeadLetterQuery = pageQuery({ sort: ['diedAt'], default: '-diedAt' }).meta({ id: 'DeadLetterQuery' });
export type DeadLetterQuery = z.infer<typeof DeadLetterQuery>;

export const DeadLetterView = z
  .object({
    id: z.string(),
    key: z.string().describe('The business key under which its effect is unique.'),
    job: z.string().describe('The job or tick that should have answered.'),
    eventType: z.string().nullable().describe('What happened; null for a tick.'),
    attempts: z.int(),
    error: z.string().describe('What the last attempt said.'),
    correlationId: z.string(),
    actor: z.object({ kind: z.string(), id: z.string(), name: z.string() }).nullable().describe('Who caused it.'),
    createdAt: z.iso.datetime(),
    diedAt: z.iso.datetime(),
  })
  .meta({ id: 'DeadLetter' });
export type DeadLetterView = z.infer<typeof DeadLetterView>;

export const DeadLetterPage = pageOf(DeadLetterView).meta({ id: 'DeadLetterPage' });

export const DeadLetterDetail = DeadLetterView.extend({ payload: z.unknown().describe("The event's data, or the tick's slot.") }).meta({
  id: 'DeadLetterDetail',
});
export type DeadLetterDetail = z.infer<typeof DeadLetterDetail>;

export const JobView = z
  .object({
    name: z.string(),
    kind: z.enum(['job', 'tick', 'unknown']).describe('Unknown: letters wait for it, but this program does not declare it.'),
    wakes: z.string().nullable().describe('The event, or the cron rule.'),
    pending: z.int(),
    leased: z.int(),
    running: z.int(),
    dead: z.int(),
    doneLastDay: z.int(),
    oldestUnfinishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Job' });
export type JobView = z.infer<typeof JobView>;

export const JobList = z.object({ jobs: z.array(JobView) }).meta({ id: 'JobList' });

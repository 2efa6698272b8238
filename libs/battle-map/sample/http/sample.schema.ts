import { z } from 'zod';
import { LIGHTS } from '../../map/contract.js';
import { CHANNELS, DELIVERY_STATES } from '../../reminder/contract.js';
import { LOAD_STEPS } from '../contract.js';

export const SampleStateView = z
  .object({
    state: z
      .enum(['empty', 'begun', 'loading', 'used'])
      .describe('`begun`: loading was broken off and can be completed; `used`: there are accounts, so nothing can be loaded.'),
    progress: z
      .object({ step: z.enum(LOAD_STEPS), done: z.int(), total: z.int().describe('0: the parts of this step are not counted.') })
      .nullable(),
  })
  .meta({ id: 'SampleState' });
export type SampleStateView = z.infer<typeof SampleStateView>;

export const SampleLogInsView = z
  .object({
    logIns: z
      .array(z.object({ name: z.string(), password: z.string(), post: z.string(), unit: z.string(), roles: z.array(z.string()) }))
      .describe('Desk, heads, leaders, scoring, administrators, staff. The passwords are told this once.'),
  })
  .meta({ id: 'SampleLogIns' });
export type SampleLogInsView = z.infer<typeof SampleLogInsView>;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const HappeningsQuery = z
  .strictObject({
    from: moment.describe('Moment of the office after which to list.'),
    to: moment.describe('Moment of the office up to which to list.'),
  })
  .meta({ id: 'HappeningsQuery' });
export type HappeningsQuery = z.infer<typeof HappeningsQuery>;

const light = z.enum(LIGHTS);

export const HappeningsView = z
  .object({
    lights: z.array(
      z.object({
        at: z.iso.datetime(),
        taskId: z.uuid(),
        code: z.string(),
        name: z.string(),
        project: z.string(),
        before: light,
        light,
        because: z.string().describe('Text `map.why.<because>`.'),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
    messages: z.array(
      z.object({
        id: z.uuid(),
        at: z.iso.datetime(),
        channel: z.enum(CHANNELS),
        state: z.enum(DELIVERY_STATES),
        post: z.string(),
        subjects: z.array(
          z.object({
            stage: z.string(),
            rung: z.string(),
            due: z.iso.date().nullable(),
            code: z.string().nullable().describe('Of a task; null for what is not about one.'),
            name: z.string().nullable(),
            insteadOf: z.string().nullable().describe('The post on leave for which the reader stands in.'),
          }),
        ),
      }),
    ),
    months: z
      .array(z.object({ month: z.string(), locked: z.boolean(), entries: z.int(), points: z.int().describe('Hundredths.') }))
      .describe('Months that came to their end; `locked`: their points have been posted by now.'),
  })
  .meta({ id: 'Happenings' });
export type HappeningsView = z.infer<typeof HappeningsView>;

import { z } from 'zod';
import { localDate } from '../../http/fields.js';

export const AdvanceRequest = z
  .union([
    z.strictObject({
      to: localDate.describe('The date to go to, a local date of the office.'),
      at: z.iso.time({ precision: -1 }).optional().describe('The time of that day, 16:00; left out: the time that it is now.'),
    }),
    z.strictObject({ days: z.int().min(1).max(366).describe('So many calendar days ahead.') }),
  ])
  .meta({ id: 'AdvanceRequest' });
export type AdvanceRequest = z.infer<typeof AdvanceRequest>;

export const ClockView = z
  .object({
    businessNow: z.iso.datetime(),
    today: z.string().describe("The office's date, YYYY-MM-DD."),
    timeZone: z.string(),
    sample: z.boolean().describe('Only the sample office can move its clock.'),
    advance: z
      .object({
        id: z.string(),
        from: z.string(),
        to: z.string(),
        reached: z.string(),
        fromAt: z.iso.datetime().describe('The moment of the office from which the journey went.'),
        reachedAt: z.iso.datetime().describe('The moment of the office that it has reached.'),
        state: z.enum(['running', 'done', 'cancelled']),
      })
      .nullable()
      .describe('The last journey of the clock, in local dates.'),
  })
  .meta({ id: 'Clock' });
export type ClockView = z.infer<typeof ClockView>;

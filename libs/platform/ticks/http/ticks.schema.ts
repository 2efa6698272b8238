import { z } from 'zod';

export const TickView = z
  .object({
    name: z.string(),
    cron: z.string().describe("Five cron fields in the office's time zone."),
    clock: z.enum(['business', 'system']),
    lastSlot: z.iso.datetime().nullable().describe('The newest slot that was fired; null before the first.'),
    lastResult: z.enum(['waiting', 'running', 'done', 'dead']).nullable(),
    lastError: z.string().nullable(),
    nextSlot: z.iso.datetime().describe("On the tick's own clock."),
  })
  .meta({ id: 'Tick' });
export type TickView = z.infer<typeof TickView>;

export const TickList = z.object({ ticks: z.array(TickView) }).meta({ id: 'TickList' });

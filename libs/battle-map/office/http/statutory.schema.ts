import { z } from 'zod';
import { STATUTORY_MATTERS } from '#libs/kernel/calendar/statutory-rules';
import { localDate } from '#libs/platform/http/fields';

export const StatutoryQuery = z
  .object({
    rule: z.enum(STATUTORY_MATTERS).describe('What has to be done in time.'),
    from: localDate.describe('The day of the event, which is not counted.'),
  })
  .meta({ id: 'StatutoryQuery' });
export type StatutoryQuery = z.infer<typeof StatutoryQuery>;

const StatutoryRuleView = z
  .object({
    id: z.string().describe('Of this version.'),
    matter: z.enum(STATUTORY_MATTERS).describe('What the calculator is asked for; the versions of a rule share it.'),
    name: z.string(),
    event: z.string().describe('From which event the days count; its own day is not counted.'),
    days: z.int(),
    unit: z.enum(['wd', 'cd']).describe('Working days, or calendar days.'),
    inForceFrom: z.iso.date(),
    inForceTo: z.iso.date().nullable().describe('Null: until a newer version.'),
    source: z.string(),
  })
  .meta({ id: 'StatutoryRule' });

export const StatutoryRuleList = z.object({ items: z.array(StatutoryRuleView) }).meta({ id: 'StatutoryRuleList' });

export const StatutoryDeadlineView = z
  .object({
    rule: StatutoryRuleView,
    from: z.iso.date(),
    counted: z.iso.date().describe('The last day as counted.'),
    due: z.iso.date().describe('The last day as it holds: the next working day when the counted one is a day of rest.'),
    provisional: z.boolean().describe('Holidays of these days are not published yet.'),
  })
  .meta({ id: 'StatutoryDeadline' });

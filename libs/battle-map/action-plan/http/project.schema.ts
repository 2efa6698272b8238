import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import { PLAN_STATES, type ProjectId } from '../contract.js';

export const ProjectIdParam = z.uuid().transform((id) => id as ProjectId);

export const ProjectView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    title: z.string(),
    forceId: z.uuid(),
    forceCode: z.string(),
    force: z.string(),
    head: z.string().describe('Title of the post that heads the task force.'),
    endDate: z.iso.date().describe('Included.'),
    endDateSource: z.string(),
    goal: z.string().nullable(),
    standard: z.string().nullable().describe('Acceptance standard.'),
    place: z.string().nullable(),
    state: z.enum(PLAN_STATES),
    approvedOn: z.iso.date().nullable(),
    approvedBy: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Project' });
export type ProjectView = z.infer<typeof ProjectView>;

export const ProjectList = z.object({ items: z.array(ProjectView) }).meta({ id: 'ProjectList' });

export const EndDateChange = z
  .strictObject({
    endDate: localDate.describe('The last day, included; a day of rest is kept as given.'),
    source: z.string().trim().min(1).max(200).describe('Where it comes from.'),
    version: rowVersion.describe('As last read; a change by somebody else meanwhile is refused.'),
  })
  .meta({ id: 'EndDateChange' });
export type EndDateChange = z.infer<typeof EndDateChange>;

import { z } from 'zod';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import type { ProjectId } from '../../action-plan/contract.js';

export const LedgerOutQuery = z
  .strictObject({
    force: z.uuid().optional().describe('Only the projects of this task force.'),
    leader: z.uuid().optional().describe('Only the projects of which this post is the leader in charge.'),
    project: z.uuid().optional().describe('Only this project, be it closed.'),
    language: z.enum(LANGUAGES).optional().describe('Of headings and texts; left out: as the browser asks.'),
  })
  .meta({ id: 'LedgerOutQuery' });
export type LedgerOutQuery = z.infer<typeof LedgerOutQuery>;

export const OutProjectParam = z.uuid().transform((id) => id as ProjectId);

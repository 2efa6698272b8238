import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { TaskId } from '../../task/contract.js';
import type { ExtensionId } from '../../task/contract/extensions.js';

const words = z.string().trim().min(1).max(500);
const date = z.iso.date();

export const ExtendedTaskParam = z.uuid().transform((id) => id as TaskId);
export const ExtensionParam = z.uuid().transform((id) => id as ExtensionId);
export const PreviewQuery = z.strictObject({ due: localDate.describe('The day until which the task would take.') });
export type PreviewQuery = z.infer<typeof PreviewQuery>;

export const ExtensionGrant = z
  .strictObject({ due: localDate.describe('The day that was asked for, or an earlier one.') })
  .meta({ id: 'ExtensionGrant' });
export type ExtensionGrant = z.infer<typeof ExtensionGrant>;

export const LateExtensionRequest = z
  .strictObject({
    due: localDate.describe('The new due date, included.'),
    cause: words.describe('Why the work was not done in time.'),
    progress: words.describe('How far it is.'),
    reason: words.describe('Why the rule is set aside; the audit trail keeps it.'),
    version: rowVersion.describe('Of the task, as last read.'),
  })
  .meta({ id: 'LateExtension' });
export type LateExtensionRequest = z.infer<typeof LateExtensionRequest>;

export const ExtensionEffectView = z
  .object({
    endDate: date,
    missingNow: z.number().describe('Working days missing until the end date as things stand; 0: it can be kept.'),
    missingThen: z.number().describe('The same with the extension.'),
    possibleEndDate: date.describe('The earliest end date that could be kept with the extension.'),
    pushed: z
      .array(
        z.object({
          taskId: z.uuid(),
          code: z.string(),
          name: z.string(),
          due: date,
          expectedNow: date.describe('Its earliest finish as things stand.'),
          expectedThen: date.describe('Its earliest finish with the extension.'),
          daysOver: z.int().describe('Working days past its due date.'),
        }),
      )
      .describe('Other tasks that would be expected after their own due dates because of it.'),
  })
  .meta({ id: 'ExtensionEffect' });

export const ExtendedTask = z.object({ taskId: z.uuid() }).meta({ id: 'ExtendedTask' });

import { z } from 'zod';
import { LONGEST_TAG } from '../contract.js';
import { version } from './task.schema.js';

export const ItemParam = z.uuid();
export const Tick = z.strictObject({ done: z.boolean(), version }).meta({ id: 'CheckItemTick' });
export type Tick = z.infer<typeof Tick>;

const tag = z.string().trim().min(1).max(LONGEST_TAG);

export const Particulars = z
  .strictObject({
    weight: z.int().min(0).max(10_000).nullable().describe('Among its siblings; null: by its duration.'),
    tags: z
      .array(tag)
      .max(20)
      .transform((tags) => [...new Set(tags)]),
    evidenceRequired: z.boolean().describe('A report of 100 percent needs a file.'),
    checklist: z
      .array(z.strictObject({ id: z.uuid().optional(), words: z.string().trim().min(1).max(200) }))
      .max(50)
      .refine((items) => unlike(items.map(({ id }) => id)), { error: 'Each item once.' })
      .describe('What must be there before it is done, in order; named by id, an item keeps its tick.'),
    version,
  })
  .meta({ id: 'TaskParticulars' });
export type Particulars = z.infer<typeof Particulars>;

function unlike(ids: readonly (string | undefined)[]): boolean {
  const named = ids.filter((id) => id !== undefined);
  return new Set(named).size === named.length;
}

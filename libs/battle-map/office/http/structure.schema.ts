import { z } from 'zod';
import { rowVersion } from '#libs/platform/http/fields';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import { UNIT_KINDS, type UnitId } from '../contract.js';

const LONGEST_NAME = 64;
const version = rowVersion.describe('As last read; a change by somebody else meanwhile is refused.');
const name = z.string().trim().min(1).max(LONGEST_NAME);
const unitId = z.uuid().transform((id) => id as UnitId);

export const UnitIdParam = unitId;

const unit = { name, kind: z.enum(UNIT_KINDS), parentId: unitId.nullable().describe('The unit above it.') };
export const NewUnit = z.strictObject(unit).meta({ id: 'NewUnit' });
export type NewUnit = z.infer<typeof NewUnit>;
export const UnitChange = z.strictObject({ ...unit, version }).meta({ id: 'UnitChange' });
export type UnitChange = z.infer<typeof UnitChange>;
export const UnitCreated = z.object({ id: z.uuid() }).meta({ id: 'UnitCreated' });

const post = {
  title: name,
  unitId,
  email: z.email().max(254).nullable().default(null),
  phone: z
    .string()
    .regex(/^\+?\d{5,20}$/)
    .nullable()
    .default(null),
  language: z.enum(LANGUAGES).default('zh-CN'),
  contact: z.boolean().default(false).describe('Asked when a task names the unit only; whoever was it before is it no more.'),
};
export const NewPost = z.strictObject(post).meta({ id: 'NewPost' });
export type NewPost = z.infer<typeof NewPost>;
export const PostChange = z.strictObject({ ...post, version }).meta({ id: 'PostChange' });
export type PostChange = z.infer<typeof PostChange>;
export const PostCreated = z.object({ id: z.uuid() }).meta({ id: 'PostCreated' });

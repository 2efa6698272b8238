import { z } from 'zod';
import { isReadable } from '#libs/platform/http/unreadable-text';

const LONGEST = 100;

/** Neither NUL nor half a character, which PostgreSQL does not store. */
const text = z.string().max(LONGEST).refine(isReadable);
const name = text.trim().min(1);
const names = z.array(name).max(1000);
const date = z.iso.date();

/** `people.json` as it stands in the file. */
export const PeopleFile = z.object({
  note: z.string().optional(),
  units: z.array(z.object({ name, kind: z.enum(['内设机构', '村居社区', '派驻']) })).max(10_000),
  groupUnits: z.record(name, names.min(1)).optional(),
  posts: z
    .array(
      z.object({
        post: name,
        unit: name,
        email: z.email().max(254).nullish(),
        phone: z
          .string()
          .regex(/^\+?\d{5,20}$/)
          .nullish(),
        language: z.enum(['zh-CN', 'en']),
        roles: z
          .array(
            z.enum([
              'staff',
              'leader',
              'head',
              'desk',
              'scoring-confirmer',
              'appeal-decider',
              'system-admin',
              'security-admin',
              'audit-admin',
            ]),
          )
          .min(1)
          .max(20),
      }),
    )
    .max(10_000),
  forces: z.array(z.object({ code: name, name, head: name, leaderInCharge: name, leadUnit: name, supportingUnits: names })).max(10_000),
  leave: z
    .array(z.object({ post: name, from: date, to: date, reason: text, substitute: name.nullish() }))
    .max(10_000)
    .optional(),
  handOver: z
    .array(z.object({ post: name, leavesOn: date, successor: name }))
    .max(10_000)
    .optional(),
});

export type PeopleFile = z.infer<typeof PeopleFile>;

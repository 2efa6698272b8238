import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import { type PostId, UNIT_KINDS } from '../contract.js';

const DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
/** More days than a year and a month tell a page nothing. */
const MOST_DAYS = 400;
const MOST_HOURS = 4;

const version = rowVersion.describe('As last read; a change by somebody else meanwhile is refused.');
const postId = z.uuid().transform((id) => id as PostId);
const name = z.string().trim().min(1).max(64);

export const PostIdParam = postId;
export const LeaveIdParam = z.uuid();
export const DateParam = localDate;

const retiredOn = z.iso.date().nullable().describe('Since then it is no more; null: it is.');
const retired = z.stringbool().default(false).describe('With those that are no more.');

export const UnitsQuery = z.object({ retired }).meta({ id: 'UnitsQuery' });
export type UnitsQuery = z.infer<typeof UnitsQuery>;

export const UnitList = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(UNIT_KINDS),
        parentId: z.uuid().nullable(),
        retiredOn,
        version: z.int(),
      }),
    ),
  })
  .meta({ id: 'UnitList' });

const holder = z.object({ account: z.string().describe('Log-in name.'), name: z.string() }).nullable();

export const PostView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    unitId: z.uuid(),
    unitName: z.string(),
    unitKind: z.enum(UNIT_KINDS),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: z.enum(LANGUAGES),
    contact: z.boolean().describe('Asked when a task names the unit only.'),
    held: z.boolean().describe('Whether an account holds it.'),
    holder: holder.describe('Whose account holds it.'),
    retiredOn,
    version: z.int(),
  })
  .meta({ id: 'Post' });
export type PostView = z.infer<typeof PostView>;
export const PostList = z.object({ items: z.array(PostView) }).meta({ id: 'PostList' });

export const PostsQuery = z
  .object({ on: localDate.optional().describe('Who held each post on that day; left out: who holds it now.'), retired })
  .meta({ id: 'PostsQuery' });
export type PostsQuery = z.infer<typeof PostsQuery>;

export const HoldingList = z
  .object({
    items: z.array(
      z.object({
        holder: holder.describe('Null: the account is gone.'),
        from: z.iso.date().nullable().describe('Null: since before it was kept.'),
        to: z.iso.date().nullable().describe('Included; null: still.'),
      }),
    ),
  })
  .meta({ id: 'HoldingList' });

export const HolderChange = z
  .strictObject({ account: z.string().trim().min(1).max(200).nullable().describe('Log-in name; null leaves the post vacant.'), version })
  .meta({ id: 'HolderChange' });
export type HolderChange = z.infer<typeof HolderChange>;

const DayHoursView = z.array(z.object({ from: z.string().regex(DAY), to: z.string().regex(DAY) }));

export const CalendarQuery = z
  .object({ from: localDate, to: localDate })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= MOST_DAYS * 86_400_000, {
    path: ['to'],
    params: { code: 'office.calendar.too-long', most: MOST_DAYS },
  })
  .meta({ id: 'CalendarQuery' });
export type CalendarQuery = z.infer<typeof CalendarQuery>;

export const CalendarView = z
  .object({
    version: z.int(),
    publishedUntil: z.iso.date(),
    minutesPerDay: z.int(),
    days: z.array(
      z.object({
        date: z.iso.date(),
        working: z.boolean(),
        hours: DayHoursView,
        source: z.enum(['office', 'published', 'week']).describe('Who says so.'),
        name: z.string().nullable(),
        provisional: z.boolean().describe('Follows from the week alone, because the holidays of the year are not published yet.'),
      }),
    ),
  })
  .meta({ id: 'OfficeCalendar' });

export const DayDecision = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('holiday'), name, version }),
    z.strictObject({
      kind: z.literal('workday'),
      name,
      hours: DayHoursView.min(1).max(MOST_HOURS).optional().describe('Left out: those of an ordinary day.'),
      version,
    }),
  ])
  .meta({ id: 'DayDecision' });
export type DayDecision = z.infer<typeof DayDecision>;

export const SeenCalendar = z.object({ version: z.coerce.number().int().min(1) }).meta({ id: 'SeenCalendar' });
export type SeenCalendar = z.infer<typeof SeenCalendar>;

export const NewLeave = z
  .strictObject({
    postId,
    from: localDate,
    to: localDate.describe('Included.'),
    substitutePostId: postId.optional(),
    reason: z.string().trim().min(1).max(200),
  })
  .meta({ id: 'NewLeave' });
export type NewLeave = z.infer<typeof NewLeave>;

export const LeaveList = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        postId: z.uuid(),
        postTitle: z.string(),
        from: z.iso.date(),
        to: z.iso.date(),
        substituteTitle: z.string().nullable(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'LeaveList' });

export const LeaveCreated = z.object({ id: z.uuid() }).meta({ id: 'LeaveCreated' });

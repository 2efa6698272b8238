import { z } from 'zod';

export const OwnCalendarFeed = z.object({ openedAt: z.date().nullable().describe('null: there is none.') }).meta({ id: 'OwnCalendarFeed' });
export type OwnCalendarFeed = z.infer<typeof OwnCalendarFeed>;

export const OpenedCalendarFeed = z
  .object({ path: z.string().describe('Of the feed, with its secret; shown this once.'), openedAt: z.date() })
  .meta({ id: 'OpenedCalendarFeed' });
export type OpenedCalendarFeed = z.infer<typeof OpenedCalendarFeed>;

/** Whatever else it may be: there is nothing under it. */
export const FeedFile = z.string().describe('The secret of the feed, then `.ics`.');

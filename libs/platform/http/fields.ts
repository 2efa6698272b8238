import { z } from 'zod';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Fields that many requests carry. */

/** A local date. Years that no office plans in are refused, and with them those that a database cannot store. */
export const localDate = z.iso
  .date()
  .refine((date) => date >= '1970' && date < '2200')
  .transform((date) => date as LocalDate);

/** The version of a row, as it was read: what PostgreSQL's `integer` holds, from 1. */
export const rowVersion = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

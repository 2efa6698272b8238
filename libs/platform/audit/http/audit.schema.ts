import { z } from 'zod';
import { pageOf, pageQuery } from '../../http/paging.js';

/** Years that are surely a slip of the pen are refused, and with them those that PostgreSQL cannot store. */
const plausible = (text: string) => text >= '1970' && text < '2200';
const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .refine(plausible)
  .optional();
const text = (most: number) => z.string().trim().min(1).max(most).optional();

export const AuditQuery = pageQuery({ sort: ['at'], default: '-at' })
  .extend({
    action: text(100).describe('The exact action.'),
    actor: text(100).describe("An account's id, or a part of a name."),
    subject: text(200).describe('`kind`, or `kind:id`.'),
    result: z.enum(['done', 'refused']).optional(),
    correlationId: text(100).describe('Everything that one request set in motion.'),
    from: moment.describe("A local date (from its beginning in the office's time zone), or an instant."),
    to: moment.describe('A local date (up to its end), or an instant (not included).'),
  })
  .meta({ id: 'AuditQuery' });
export type AuditQuery = z.infer<typeof AuditQuery>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

export const AuditEntryView = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    correlationId: z.string(),
    actor: z.object({ kind: z.string(), id: z.string(), name: z.string() }).nullable().describe('Null before log-in.'),
    address: z.string().nullable(),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string().nullable() }).nullable(),
    result: z.enum(['done', 'refused']),
    details: z.record(z.string(), value),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export const AuditPage = pageOf(AuditEntryView).meta({ id: 'AuditPage' });

export const AuditActions = z.object({ actions: z.array(z.string()) }).meta({ id: 'AuditActions' });

const head = z.object({ seq: z.int(), hash: z.string() });

export const AuditVerificationView = z
  .object({
    head: head.extend({ sealedAt: z.iso.datetime() }).nullable().describe('The last link of the chain now.'),
    waiting: z.int().describe('Entries not sealed yet; a worker seals them within a minute.'),
    last: z
      .object({
        at: z.iso.datetime(),
        intact: z.boolean(),
        sealed: z.int(),
        waiting: z.int(),
        head: head.nullable(),
        findingCount: z.int(),
        findings: z.array(z.looseObject({ kind: z.string() })).describe('The first hundred.'),
      })
      .nullable()
      .describe('The last nightly verification of the whole trail.'),
  })
  .meta({ id: 'AuditVerification' });
export type AuditVerificationView = z.infer<typeof AuditVerificationView>;

import { z } from 'zod';
import { pageOf, pageQuery } from '#libs/platform/http/paging';
import { RUN_KINDS, RUN_PHASES, RUN_STATES } from '../domain/ledger-run.js';
import { ImportReportBody } from './ledger.schema.js';

export const RunParam = z.uuid();

export const AskedRun = z
  .object({ id: z.uuid().describe('Of the run: GET /api/ledger/runs/{id} tells how far it is.') })
  .meta({ id: 'AskedLedgerRun' });

export const ListedRun = z
  .object({
    id: z.uuid(),
    kind: z.enum(RUN_KINDS),
    ledgerFileId: z.uuid().nullable(),
    peopleFileId: z.uuid().nullable(),
    planFileId: z.uuid().nullable(),
    planTarget: z
      .object({ code: z.string(), title: z.string(), force: z.string(), endDate: z.iso.date().nullable() })
      .meta({ id: 'RunPlanTarget' })
      .nullable()
      .describe('The project that a plan file becomes.'),
    fileName: z.string(),
    state: z
      .enum(RUN_STATES)
      .describe('refused: there are faults; refused, cancelled and failed: nothing is saved. Nothing changes after the last four.'),
    phase: z.enum(RUN_PHASES).nullable().describe('What is counted: rows while it reads, then what goes into the registers.'),
    done: z.int(),
    total: z.int().nullable().describe('null: not known yet.'),
    cancelAsked: z.boolean(),
    failure: z
      .enum(['error', 'worker-ended'])
      .nullable()
      .describe('Of a failed run: every attempt ended in an error, or none of the processes that tried it lived to the end.'),
    reportForgotten: z.boolean().describe('It was over half a year ago, and its report is not kept any more.'),
    askedBy: z.string(),
    own: z.boolean().describe('Asked for by the reader, who alone can ask for the same files again.'),
    askedAt: z.date().describe("By the office's clock, as the other times."),
    startedAt: z.date().nullable(),
    finishedAt: z.date().nullable(),
  })
  .meta({ id: 'ListedLedgerRun' });

export const RunView = ListedRun.extend({
  report: ImportReportBody.nullable().describe('Of a run that is done or refused, for half a year.'),
}).meta({ id: 'LedgerRun' });
export type RunView = z.infer<typeof RunView>;

export const RunQuery = pageQuery({ sort: ['askedAt'], default: '-askedAt' }).meta({ id: 'LedgerRunQuery' });
export type RunQuery = z.infer<typeof RunQuery>;

export const RunPage = pageOf(ListedRun).meta({ id: 'LedgerRunPage' });

import { z } from 'zod';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Outcome } from '#libs/kernel/shared/registered';
import type { AccountId } from '#libs/platform/access/actor';
import { eventType } from '#libs/platform/events/event-type';
import type { LedgerFault, LedgerPlace, LedgerRemark } from './contract/ledger-file.js';
import type { PlanRemarkKind, Treatment } from './contract/plan-file.js';

export interface SourceFile {
  /** As the office calls it. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** What an office hands over: its ledger as `.xlsx` or `.xls`, and `people.json` where units, posts or forces are new. */
export interface LedgerSource {
  readonly ledger: SourceFile;
  readonly people?: SourceFile;
}

export interface Importer {
  readonly name: string;
  /** `null`: the program itself, for the sample office. */
  readonly accountId: AccountId | null;
  /** The run that does it; of a run there is one line in the history at most. */
  readonly runId?: string;
}

/** In the order in which they are taken over. */
export const IMPORT_KINDS = ['unit', 'group-unit', 'post', 'leave', 'hand-over', 'force', 'project', 'task', 'link'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Removed are links only: the predecessors of a task become those that its row names. */
export const IMPORT_OUTCOMES = ['created', 'changed', 'removed', 'unchanged'] as const satisfies readonly (Outcome | 'removed')[];
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Where it stands: a link in the row of its successor; `null` throughout for what people.json brings. A plan has rows alone. */
export interface ImportedItem extends LedgerPlace {
  readonly kind: ImportKind;
  readonly outcome: ImportOutcome;
  /** Code of a force, project or task; name of a unit; title of a post; `post from` of a leave or a hand-over; `from type to` of a link. */
  readonly code: string;
  /** What it is called, or what explains it: the kind of a unit, the unit of a post, the successor of a link. */
  readonly title: string;
}

/** `people`: it concerns people.json, and the place is empty. `plan`: a plan file, whose rows have numbers and whose sheet has no name. */
export const IMPORT_FILE_ROLES = ['ledger', 'people', 'plan'] as const;
export type ImportFileRole = (typeof IMPORT_FILE_ROLES)[number];
export type ImportFault = LedgerFault & { readonly file: ImportFileRole };
export interface ImportRemark extends Omit<LedgerRemark, 'kind'> {
  readonly kind: LedgerRemark['kind'] | PlanRemarkKind;
  readonly file: ImportFileRole;
  /** What was done about something of a plan file that is treated differently here. */
  readonly treatment?: Treatment;
}

export type ImportCounts = Readonly<Record<ImportKind, Readonly<Record<ImportOutcome, number>>>>;

export interface LedgerImportReport {
  /** Of the ledger, or code and title of the project that a plan file becomes; `null` when the file could not be read. */
  readonly title: string | null;
  readonly filingDate: LocalDate | null;
  readonly counts: ImportCounts;
  /** Empty when there is a fault: nothing is taken over. */
  readonly items: readonly ImportedItem[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
  /** The line in the history; `null` when nothing was changed. */
  readonly importId: string | null;
}

/**
 * Takes an office's ledger over, all or nothing: people, forces, projects, tasks, links, and with them the schedules. Taken over
 * twice, the second time changes nothing. What is wrong is told in the report and never thrown, be it found by the reader, by the
 * stages or by the schedule.
 */
export abstract class LedgerImports {
  /** The same, rolled back: what taking over would do now. */
  abstract read(source: LedgerSource): Promise<LedgerImportReport>;

  /** In a transaction of its own. Saved exactly when the report has no faults. */
  abstract takeOver(source: LedgerSource, by: Importer): Promise<LedgerImportReport>;
}

export const LedgerEvents = {
  /** After commit: somebody asked for files to be tried or taken over; a worker does it. */
  runAsked: eventType('ledger.run-asked', z.object({ runId: z.uuid() })),
};

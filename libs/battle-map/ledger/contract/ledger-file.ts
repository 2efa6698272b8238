import type { LinkType } from '#libs/kernel/scheduling/network';
import type { RefusalParams } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectKind } from '../../action-plan/contract.js';

/** What the office's Excel ledger says. Codes stand as they are written there; rows are Excel's. Nothing is scheduled yet. */
export interface LedgerDocument {
  readonly title: string;
  /** The day from which remaining days count. */
  readonly filingDate: LocalDate;
  readonly forces: readonly LedgerForce[];
  readonly projects: readonly LedgerProject[];
  /** Where to look for what a row says. */
  readonly places: { readonly ledger: SheetPlaces; readonly forces: SheetPlaces };
}

export interface SheetPlaces {
  readonly sheet: string;
  /** Excel's letters by what the columns are for: `endDate`, `unit`, `days`, `predecessors` … */
  readonly columns: Readonly<Record<string, string>>;
}

export interface LedgerForce {
  readonly row: number;
  readonly code: string;
  /** Left out: the code is written. */
  readonly codeFrom?: 'name';
  readonly name: string;
  /** The post of the head (组长); the leader in charge (分管领导) has no column in most ledgers. */
  readonly head: string;
  readonly leaderInCharge: string | null;
  readonly leadUnit: string;
  /** Names of units and of group units (各社区), as written. */
  readonly supportingUnits: readonly string[];
}

/** Where a code comes from that no row says: from what stands under the name, or it is the next free one. */
export type CodeFrom = 'name' | 'given';

export interface LedgerProject {
  readonly row: number;
  readonly code: string;
  /** Left out: the code is written. */
  readonly codeFrom?: CodeFrom;
  readonly title: string;
  /** Left out: the ledger does not say. */
  readonly kind?: ProjectKind;
  /** Code of the task force. */
  readonly force: string;
  /** Included: 「…前」 means by the end of that day. */
  readonly endDate: LocalDate;
  /** The text from which the date was read; `null` where the cell holds a true date. */
  readonly endDateAsWritten: string | null;
  readonly progress: string;
  /** In the order of the ledger; summaries stand before or after what is below them, as there. */
  readonly tasks: readonly LedgerTask[];
  /** Between tasks of this project only. */
  readonly links: readonly LedgerLink[];
}

export interface LedgerTask {
  readonly row: number;
  readonly code: string;
  /** Left out: the code is written. */
  readonly codeFrom?: CodeFrom;
  readonly name: string;
  /** Code of the summary above: the longest code of the project of which this one is a continuation (`XM08-01` of `XM08-01.1`). */
  readonly parent: string | null;
  readonly summary: boolean;
  /** Units and group units, the owner's first; empty: the head of the task force is asked. */
  readonly units: readonly string[];
  /** Titles of posts, the owner's first, where others than the contact posts of the units own the task; mostly empty. */
  readonly posts: readonly string[];
  /** Days still to do, from the filing date; 0 is a milestone. `null` on a summary. */
  readonly remainingDays: number | null;
  /** Working days of the office, or calendar days; `null`: the ledger does not say. */
  readonly remainingUnit: DaysUnit | null;
  readonly quantity: LedgerQuantity | null;
  readonly standard: string;
}

export type DaysUnit = 'wd' | 'cd';

export interface LedgerQuantity {
  readonly target: number;
  /** 家, 户 … or `%`, then target and done are percent; empty where the ledger names none. */
  readonly unit: string;
  readonly done: number;
}

export interface LedgerLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** Working days between the two ends; negative is a lead. */
  readonly lagDays: number;
}

/** Where something stands; `null` when it concerns the whole sheet or file. The column is Excel's letter. */
export interface LedgerPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

/** Something that must be put right before the ledger can be taken over; texts `error.<code>.reason` and `.remedy`. */
export interface LedgerFault extends LedgerPlace {
  readonly code: string;
  readonly params: RefusalParams;
}

export type LedgerRemarkKind =
  | 'formula'
  | 'sheet-ignored'
  | 'column-ignored'
  | 'row-ignored'
  | 'summary-days'
  | 'project-without-tasks'
  | 'project-by-title'
  | 'project-code-given'
  | 'force-by-name'
  | 'tasks-by-name'
  | 'task-codes-given'
  | 'macros-ignored'
  | 'progress-ignored'
  | 'unit-without-post'
  | 'days-missing'
  | 'tasks-left'
  | 'hand-over-past'
  | 'more';

/** Something that was read or left out in a way that the reader should know of. */
export interface LedgerRemark extends LedgerPlace {
  readonly kind: LedgerRemarkKind;
  readonly message: string;
  readonly params: RefusalParams;
}

/** A ledger with a fault is no document: nothing of it is taken over. Faults and remarks in the order of the sheets. */
export type LedgerReading =
  | { readonly document: LedgerDocument; readonly faults: readonly []; readonly remarks: readonly LedgerRemark[] }
  | { readonly document: null; readonly faults: readonly LedgerFault[]; readonly remarks: readonly LedgerRemark[] };

export interface LedgerLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Files inside the file. */
  readonly parts: number;
  /** Bytes of all parts together, once inflated. */
  readonly inflated: number;
  readonly sheets: number;
  /** Of a sheet, empty ones not counted. */
  readonly rows: number;
  /** Predecessors of all tasks together. */
  readonly links: number;
  /** Listed; of the others only the number is told. The same for remarks. */
  readonly faults: number;
}

/** What the office has; a name in the ledger that is not among them is a fault. */
export interface KnownNames {
  /** Units and group units. */
  readonly units: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
}

/** What is planned already; rows without a code are found in it by their names. */
export interface StandingProject {
  readonly code: string;
  readonly title: string;
  readonly tasks: readonly { readonly code: string; readonly name: string }[];
}

/** A task force that stands, or that people.json brings; one without a code is found among them by its name. */
export type KnownForce = Pick<LedgerForce, 'code' | 'name'>;

export interface LedgerReadOptions {
  readonly limits?: Partial<LedgerLimits>;
  /** Left out: every name is taken as it stands. */
  readonly known?: KnownNames;
  /** Asked only when a row has no code. Left out: nothing stands. */
  readonly standing?: () => Promise<readonly StandingProject[]>;
  /** Asked only when a task force has no code. Left out: none is known. */
  readonly forces?: () => Promise<readonly KnownForce[]>;
  /** Called with the number of rows that were read so far. */
  readonly onRows?: (rows: number) => void;
  /** Reading ends with its reason when it is aborted. */
  readonly signal?: AbortSignal;
}

export type UnitKind = '内设机构' | '村居社区' | '派驻';

/** The people of an office as `people.json`: posts, not persons. Every name in it is checked to be there. */
export interface PeopleDocument {
  readonly units: readonly { readonly name: string; readonly kind: UnitKind }[];
  /** Names that stand for several units; the first is the owner, the others co-owners. */
  readonly groupUnits: readonly { readonly name: string; readonly units: readonly string[] }[];
  readonly posts: readonly PeoplePost[];
  readonly forces: readonly PeopleForce[];
  readonly leave: readonly PeopleLeave[];
  readonly handOver: readonly PeopleHandOver[];
}

export interface PeoplePost {
  readonly post: string;
  readonly unit: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: 'zh-CN' | 'en';
  readonly roles: readonly string[];
}

export interface PeopleForce {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly leaderInCharge: string;
  readonly leadUnit: string;
  readonly supportingUnits: readonly string[];
}

/** From and to are included. */
export interface PeopleLeave {
  readonly post: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string;
  readonly substitute: string | null;
}

export interface PeopleHandOver {
  readonly post: string;
  readonly leavesOn: LocalDate;
  readonly successor: string;
}

/** Reads what an office hands over when it begins: its Excel ledger and its list of posts. */
export abstract class LedgerReader {
  /**
   * The ledger as `.xlsx` or `.xlsm`, or as `.xls` of Excel 97 to 2003, which a process of its own takes apart.
   * @throws DomainError `ledger.workbook.*` for a file that is no such workbook, is damaged or goes beyond a limit; nothing else is
   * thrown but what the source itself throws.
   */
  abstract read(source: Uint8Array | AsyncIterable<Uint8Array>, options?: LedgerReadOptions): Promise<LedgerReading>;

  /** @throws DomainErrors `ledger.people.*`: everything that is wrong, each with the path of its field. */
  abstract readPeople(json: string): PeopleDocument;
}

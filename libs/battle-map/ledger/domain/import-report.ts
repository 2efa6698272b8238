import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import {
  IMPORT_KINDS,
  IMPORT_OUTCOMES,
  type ImportCounts,
  type ImportFileRole,
  type ImportKind,
  type ImportOutcome,
  type ImportedItem,
  type ImportRemark,
  type LedgerImportReport,
} from '../contract.js';
import type { LedgerDocument, LedgerPlace, LedgerReading, LedgerRemarkKind } from '../contract/ledger-file.js';
import type { Placed } from './ledger-places.js';
import type { PlanRemark } from '../contract/plan-file.js';
import { LedgerReport, NOWHERE } from './ledger-report.js';

type Params = Readonly<Record<string, string | number>>;

/** Listed; of the others only the number is told. */
const MOST = 1000;

/** Title and place of what was registered, by its code; no place: people.json brings it. */
export type Described = (code: string) => { readonly title: string; readonly place?: LedgerPlace };

/** Gathers what an import did and everything that is wrong with it. */
export class ImportReport {
  private readonly items: ImportedItem[] = [];
  private readonly found = { ledger: new LedgerReport(MOST), people: new LedgerReport(MOST), plan: new LedgerReport(MOST) };
  private readonly onPlan: ImportRemark[] = [];
  private read: LedgerReading | undefined;
  private about: { readonly title: string; readonly filingDate: LocalDate } | undefined;
  private faulty = false;

  get hasFaults(): boolean {
    return this.faulty;
  }

  get changedSomething(): boolean {
    return this.items.some(({ outcome }) => outcome !== 'unchanged');
  }

  reading(reading: LedgerReading): void {
    this.read = reading;
    if (reading.document) this.about = { title: reading.document.title, filingDate: reading.document.filingDate };
    if (reading.faults.length > 0) this.faulty = true;
  }

  /** A plan file was read; `filingDate` is the day from which what remains of its tasks counts. */
  planRead(title: string, filingDate: LocalDate): void {
    this.about = { title, filingDate };
  }

  /** What a plan file has that is treated differently here; of very many the first are listed. */
  remarkOnPlan({ kind, treatment, message, params }: PlanRemark, row: number | null): void {
    if (this.onPlan.length < MOST) this.onPlan.push({ file: 'plan', ...NOWHERE, row, kind, treatment, message, params });
    else this.found.plan.notListed();
  }

  note(kind: ImportKind, registered: Registered & { readonly removed?: readonly string[] }, described: Described): void {
    for (const outcome of IMPORT_OUTCOMES) {
      for (const code of registered[outcome] ?? []) {
        const { title, place = NOWHERE } = described(code);
        this.items.push({ kind, outcome, code, title, ...place });
      }
    }
  }

  remark(file: ImportFileRole, kind: LedgerRemarkKind, place: LedgerPlace, params: Params): void {
    this.found[file].remark(kind, place, params);
  }

  /** A rule said no; what it said becomes a fault at the place where people find its cause. */
  refused(file: ImportFileRole, error: DomainError, placeOf: (error: DomainError) => LedgerPlace = () => NOWHERE): void {
    this.faulty = true;
    const errors = error instanceof DomainErrors ? error.errors : [error];
    for (const each of errors) this.found[file].refusal(each.code, placeOf(each), each.params);
  }

  /** What the history says of it. @throws Error when there is a fault. */
  taken(): { readonly title: string; readonly filingDate: LocalDate; readonly counts: ImportCounts } {
    if (!this.about || this.faulty) throw new Error('With a fault nothing is taken over.');
    return { ...this.about, counts: countsOf(this.items) };
  }

  /** @param importId of the line in the history, when one was written. */
  finished(importId: string | null): LedgerImportReport {
    const document = this.read?.document ?? null;
    for (const report of Object.values(this.found)) report.close(sheetsOf(document));
    const items = this.faulty ? [] : this.items;
    return {
      title: this.about?.title ?? null,
      filingDate: this.about?.filingDate ?? null,
      counts: countsOf(items),
      items,
      faults: [
        ...of('people', this.found.people.faults),
        ...of('ledger', [...(this.read?.faults ?? []), ...this.found.ledger.faults]),
        ...of('plan', this.found.plan.faults),
      ],
      remarks: [
        ...of('people', this.found.people.remarks),
        ...of('ledger', [...(this.read?.remarks ?? []), ...this.found.ledger.remarks]),
        ...this.onPlan,
        ...of('plan', this.found.plan.remarks),
      ],
      importId,
    };
  }
}

function sheetsOf(document: LedgerDocument | null): string[] {
  if (!document) return [];
  const further = document.projects.flatMap(({ places }: Placed) => places?.sheet ?? []);
  return [document.places.ledger.sheet, ...new Set(further), document.places.forces.sheet];
}

function of<Found extends object>(file: ImportFileRole, found: readonly Found[]): (Found & { readonly file: ImportFileRole })[] {
  return found.map((each) => ({ ...each, file }));
}

function countsOf(items: readonly ImportedItem[]): ImportCounts {
  const none = () => Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, 0])) as Record<ImportOutcome, number>;
  const counts = Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, none()])) as Record<ImportKind, Record<ImportOutcome, number>>;
  for (const { kind, outcome } of items) counts[kind][outcome] += 1;
  return counts;
}

import type { RefusalParams } from '#libs/kernel/shared/domain-error';
import type { LedgerFault, LedgerPlace, LedgerRemark, LedgerRemarkKind } from '../contract/ledger-file.js';
import { columnLetter } from './sheet.js';

export type LedgerFaultKind =
  | 'missing-sheet'
  | 'missing-column'
  | 'doubled-column'
  | 'missing-filing-date'
  | 'missing-value'
  | 'missing-end-date'
  | 'no-rows'
  | 'bad-date'
  | 'bad-days'
  | 'bad-number'
  | 'beyond-whole'
  | 'bad-predecessor'
  | 'code-is-date'
  | 'too-long'
  | 'cell-error'
  | 'uncalculated'
  | 'doubled-code'
  | 'doubled-on-sheet'
  | 'contradiction'
  | 'task-without-project'
  | 'same-name'
  | 'ambiguous-project'
  | 'ambiguous-task'
  | 'ambiguous-predecessor'
  | 'moved-meanwhile'
  | 'unknown-predecessor'
  | 'foreign-predecessor'
  | 'doubled-predecessor'
  | 'unknown-kind'
  | 'unknown-force'
  | 'ambiguous-force'
  | 'same-force'
  | 'force-without-code'
  | 'force-moved'
  | 'unknown-unit'
  | 'unknown-post'
  | 'more';

/** Of the cells that are wrong people see the beginning. */
const SHOWN = 80;

export const NOWHERE: LedgerPlace = { sheet: null, row: null, column: null };

export function placeOf(sheet: string, row: number | null = null, column: number | null = null): LedgerPlace {
  return { sheet, row, column: column === null ? null : columnLetter(column) };
}

/** Gathers everything that is wrong or worth knowing, so that one reading tells all. */
export class LedgerReport {
  readonly faults: LedgerFault[] = [];
  readonly remarks: LedgerRemark[] = [];
  private faultsNotListed = 0;
  private remarksNotListed = 0;

  /** @param most listed; of the others only the number is told. */
  constructor(private readonly most: number) {}

  fault(kind: LedgerFaultKind, place: LedgerPlace, params: RefusalParams = {}): void {
    this.refusal(`ledger.fault.${kind}`, place, params);
  }

  /** What the scheduling kernel says no to keeps the kernel's code. */
  refusal(code: string, place: LedgerPlace, params: RefusalParams): void {
    if (this.faults.length < this.most) this.faults.push({ ...place, code, params: shortened(params) });
    else this.faultsNotListed += 1;
  }

  remark(kind: LedgerRemarkKind, place: LedgerPlace, params: RefusalParams = {}): void {
    if (this.remarks.length < this.most) this.remarks.push(remarkOf(kind, place, params));
    else this.remarksNotListed += 1;
  }

  /** One more remark than can be listed. */
  notListed(): void {
    this.remarksNotListed += 1;
  }

  /** Puts faults and remarks in the order in which one goes through the sheets, and adds how many were not listed. */
  close(sheets: readonly string[]): void {
    const order = inOrderOf(sheets);
    this.faults.sort(order);
    this.remarks.sort(order);
    if (this.faultsNotListed > 0) this.faults.push({ ...NOWHERE, code: 'ledger.fault.more', params: { count: this.faultsNotListed } });
    if (this.remarksNotListed > 0) this.remarks.push(remarkOf('more', NOWHERE, { count: this.remarksNotListed }));
  }
}

function inOrderOf(sheets: readonly string[]) {
  const sheet = (place: LedgerPlace) => (place.sheet === null ? -1 : sheets.indexOf(place.sheet));
  const column = (letters: string | null) => letters?.padStart(3) ?? '';
  return (a: LedgerPlace, b: LedgerPlace) =>
    sheet(a) - sheet(b) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (column(a.column) < column(b.column) ? -1 : Number(column(a.column) > column(b.column)));
}

function remarkOf(kind: LedgerRemarkKind, place: LedgerPlace, params: RefusalParams): LedgerRemark {
  return { ...place, kind, message: `ledger.remark.${kind}`, params: shortened(params) };
}

function shortened(params: RefusalParams): RefusalParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? shown(value) : value]));
}

/** The text of a loop is told whole as far as anyone could read it. */
function shown(text: string): string {
  const most = text.includes(' →') ? SHOWN * 10 : SHOWN;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

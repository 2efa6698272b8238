import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LedgerLimits } from '../contract/ledger-file.js';

const MEGABYTE = 1_048_576;

/** 10,000 tasks are 0.6 MB, inflated 5 MB; the rest is room for photographs and for a million empty rows with a format. */
export const LEDGER_LIMITS: LedgerLimits = {
  bytes: 16 * MEGABYTE,
  parts: 2000,
  inflated: 128 * MEGABYTE,
  sheets: 64,
  rows: 20_000,
  links: 100_000,
  faults: 1000,
};

export function tooManyBytes({ bytes }: LedgerLimits): DomainError {
  return new DomainError('ledger.workbook.too-large', { most: megabytes(bytes) }, { kind: 'too-large' });
}

export function tooManyParts({ parts }: LedgerLimits): DomainError {
  return new DomainError('ledger.workbook.too-many-parts', { most: parts }, { kind: 'too-large' });
}

export function inflatesTooFar({ inflated }: LedgerLimits): DomainError {
  return new DomainError('ledger.workbook.inflates-too-far', { most: megabytes(inflated) }, { kind: 'too-large' });
}

export function tooMuchText(most: number): DomainError {
  return new DomainError('ledger.workbook.too-much-text', { most: megabytes(most) }, { kind: 'too-large' });
}

export function tooManySheets({ sheets }: LedgerLimits): DomainError {
  return new DomainError('ledger.workbook.too-many-sheets', { most: sheets }, { kind: 'too-large' });
}

export function tooManyRows(sheet: string, { rows }: LedgerLimits): DomainError {
  return new DomainError('ledger.workbook.too-many-rows', { sheet, most: rows }, { kind: 'too-large' });
}

/** A part of the file is not what it should be; the part is named for whoever looks into the file. */
export function damaged(part: string): DomainError {
  return new DomainError('ledger.workbook.damaged', { part: part.slice(0, 80) });
}

export function notXlsx(): DomainError {
  return new DomainError('ledger.workbook.not-xlsx', {}, { kind: 'unsupported' });
}

/** What looks like a workbook to Excel and is a page of HTML: many web systems hand that out as `.xls`. */
export function webPage(): DomainError {
  return new DomainError('ledger.workbook.web-page', {}, { kind: 'unsupported' });
}

export function tooSlow(milliseconds: number): DomainError {
  return new DomainError('ledger.workbook.too-slow', { seconds: Math.round(milliseconds / 1000) }, { kind: 'too-large' });
}

export function tooHungry(most: number): DomainError {
  return new DomainError('ledger.workbook.too-hungry', { most }, { kind: 'too-large' });
}

export function encrypted(): DomainError {
  return new DomainError('ledger.workbook.encrypted', {}, { kind: 'unsupported' });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}

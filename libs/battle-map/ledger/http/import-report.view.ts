import { Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import { Translator } from '#libs/platform/i18n/translator';
import type { ImportFault, LedgerImportReport } from '../contract.js';
import type { ImportReportBody } from './ledger.schema.js';

/** A report in the words of whoever reads it. */
@Injectable()
export class ImportReportViews {
  constructor(private readonly translator: Translator) {}

  of({ items, faults, remarks, ...report }: LedgerImportReport): ImportReportBody {
    return {
      ...report,
      items: [...items],
      faults: faults.map(({ params, ...fault }) => ({
        ...fault,
        reason: this.translator.text(`error.${fault.code}.reason`, params),
        remedy: this.translator.text(`error.${fault.code}.remedy`, params),
      })),
      remarks: remarks.map(({ message, params, ...remark }) => ({ ...remark, text: this.translator.text(message, params) })),
    };
  }
}

/** A ledger with faults is not taken over: each is named with the place where it stands as the field. */
export function refusalOf(faults: readonly ImportFault[]): DomainErrors {
  return new DomainErrors(faults.map((fault) => new DomainError(fault.code, fault.params, { field: placeText(fault) })));
}

/** As Excel writes it: 作战图台账!D5. */
function placeText({ file, sheet, row, column, params }: ImportFault): string {
  if (sheet === null) return file === 'people' && typeof params['field'] === 'string' ? params['field'] : `${file}FileId`;
  return row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
}

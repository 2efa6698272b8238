import { Injectable } from '@nestjs/common';
import { Translator } from '#libs/platform/i18n/translator';
import type { StoredReport } from '../domain/storable-report.js';
import type { ImportReportBody } from './ledger.schema.js';

/** A report in the words of whoever reads it. */
@Injectable()
export class ImportReportViews {
  constructor(private readonly translator: Translator) {}

  of({ items, faults, remarks, ...report }: StoredReport): ImportReportBody {
    return {
      ...report,
      items: items.map(({ sheet = null, column = null, ...item }) => ({ ...item, sheet, column })),
      faults: faults.map(({ params, ...fault }) => ({
        ...fault,
        reason: this.translator.text(`error.${fault.code}.reason`, params),
        remedy: this.translator.text(`error.${fault.code}.remedy`, params),
      })),
      remarks: remarks.map(({ message, params, treatment = null, ...remark }) => ({
        ...remark,
        treatment,
        text: this.translator.text(message, params),
      })),
    };
  }
}

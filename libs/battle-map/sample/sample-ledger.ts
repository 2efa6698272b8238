import { Injectable } from '@nestjs/common';
import { LedgerImports } from '../ledger/contract.js';
import { SampleFiles } from './sample-files.js';

/** Takes over what the office handed in, as any office does it. */
@Injectable()
export class SampleLedger {
  constructor(
    private readonly files: SampleFiles,
    private readonly imports: LedgerImports,
  ) {}

  /** Twice, the second time changes nothing. @returns the codes of the projects. */
  async takeOver(): Promise<string[]> {
    const report = await this.imports.takeOver(await this.files.source(), { name: '示范单位', accountId: null });
    if (report.faults.length > 0) throw new Error(`The sample office's own files have faults: ${JSON.stringify(report.faults)}`);
    return report.items.filter(({ kind }) => kind === 'project').map(({ code }) => code);
  }
}

import { Injectable } from '@nestjs/common';
import { type Importer, type LedgerImportReport, LedgerImports, type LedgerSource } from './contract.js';
import { TakeOverLedger } from './use-cases/take-over-ledger.js';

@Injectable()
export class RunningLedgerImports extends LedgerImports {
  constructor(private readonly takeOverLedger: TakeOverLedger) {
    super();
  }

  read(source: LedgerSource): Promise<LedgerImportReport> {
    return this.takeOverLedger.execute(source);
  }

  takeOver(source: LedgerSource, by: Importer): Promise<LedgerImportReport> {
    return this.takeOverLedger.execute(source, { by });
  }
}

import { Module } from '@nestjs/common';
import { LedgerReader } from './contract/ledger-file.js';
import { PlanFileReader } from './contract/plan-file.js';
import { FileLedgerReader } from './file-ledger-reader.js';
import { FilePlanReader } from './file-plan-reader.js';

/** What reads files and needs no database, for commands too. */
@Module({
  providers: [
    { provide: PlanFileReader, useClass: FilePlanReader },
    { provide: LedgerReader, useClass: FileLedgerReader },
  ],
  exports: [PlanFileReader, LedgerReader],
})
export class LedgerReadersModule {}

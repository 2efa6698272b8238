import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { LedgerReader, PlanFileReader } from './contract.js';
import { FileLedgerReader } from './file-ledger-reader.js';
import { FilePlanReader } from './file-plan-reader.js';
import { ledgerMessages } from './messages.js';

@Module({
  providers: [
    { provide: PlanFileReader, useClass: FilePlanReader },
    { provide: LedgerReader, useClass: FileLedgerReader },
  ],
  exports: [PlanFileReader, LedgerReader],
})
export class LedgerModule {}

export const ledgerPart: ProductPart = { name: 'ledger', module: LedgerModule, messages: ledgerMessages };

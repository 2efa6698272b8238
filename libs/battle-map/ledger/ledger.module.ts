import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { PlanFileReader } from './contract.js';
import { FilePlanReader } from './file-plan-reader.js';
import { ledgerMessages } from './messages.js';

@Module({ providers: [{ provide: PlanFileReader, useClass: FilePlanReader }], exports: [PlanFileReader] })
export class LedgerModule {}

export const ledgerPart: ProductPart = { name: 'ledger', module: LedgerModule, messages: ledgerMessages };

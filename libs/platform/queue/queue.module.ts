import { Global, Module, type OnModuleInit } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { Readiness } from '../telemetry/readiness.js';
import { BullDoorbell } from './bull-doorbell.js';
import { Declarations } from './declarations.js';
import { Doorbell } from './doorbell.js';

@Global()
@Module({
  providers: [Declarations, { provide: Doorbell, useClass: BullDoorbell }],
  exports: [Declarations, Doorbell],
})
export class QueueModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly doorbell: Doorbell,
  ) {}

  onModuleInit(): void {
    this.readiness.register('queue', () => this.doorbell.ping());
  }
}

export const queuePart: ProductPart = { name: 'queue', module: QueueModule };

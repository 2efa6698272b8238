import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { ClockAdvance1795446210000 } from './db/1795446210000-clock-advance.js';
import { ClockAdvanceEntity } from './db/clock-advance.entity.js';
import { ClockAdvanceRepository } from './db/clock-advance.repository.js';
import { ClockController } from './http/clock.controller.js';
import { onAdvanceAsked } from './jobs/on-advance-asked.job.js';
import { clockMessages } from './messages.js';
import { OfficeKind } from './office-kind.js';
import { AdvanceBusinessClock } from './use-cases/advance-business-clock.js';
import { CancelClockAdvance } from './use-cases/cancel-clock-advance.js';
import { WalkBusinessClock } from './use-cases/walk-business-clock.js';

/** Moving the clock needs the queue, which needs the clock: hence a part of its own, listed after the queue. */
@Global()
@Module({
  controllers: [ClockController],
  providers: [ClockAdvanceRepository, AdvanceBusinessClock, WalkBusinessClock, CancelClockAdvance, OfficeKind],
  exports: [OfficeKind],
})
export class ClockAdvanceModule {}

export const clockAdvancePart: ProductPart = {
  name: 'clock-advance',
  module: ClockAdvanceModule,
  entities: [ClockAdvanceEntity],
  migrations: [ClockAdvance1795446210000],
  messages: clockMessages,
  jobs: [onAdvanceAsked],
  roles: { 'system-administrator': ['clock:advance'] },
};

import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { BusinessClock, SystemClock } from './clocks.js';
import { BusinessClock1795446010000 } from './db/1795446010000-business-clock.js';
import { SampleOffice1795600010000 } from './db/1795600010000-sample-office.js';
import { BusinessClockEntity } from './db/business-clock.entity.js';
import { BusinessClockRepository } from './db/business-clock.repository.js';
import { RunningBusinessClock, RunningSystemClock } from './running-clocks.js';

@Global()
@Module({
  providers: [
    { provide: SystemClock, useClass: RunningSystemClock },
    BusinessClockRepository,
    RunningBusinessClock,
    { provide: BusinessClock, useExisting: RunningBusinessClock },
  ],
  exports: [SystemClock, BusinessClock, RunningBusinessClock, BusinessClockRepository],
})
export class ClockModule {}

export const clockPart: ProductPart = {
  name: 'clock',
  module: ClockModule,
  entities: [BusinessClockEntity],
  migrations: [BusinessClock1795446010000, SampleOffice1795600010000],
};

import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { Tick1795446310000 } from './db/1795446310000-tick.js';
import { TickEntity } from './db/tick.entity.js';
import { TickRepository } from './db/tick.repository.js';
import { TicksController } from './http/ticks.controller.js';
import { DayWork } from '../clock/day-work.js';
import { RingAndDrain } from './ring-and-drain.js';
import { TickLoop } from './tick-loop.js';
import { RingTicks } from './use-cases/ring-ticks.js';

@Global()
@Module({
  controllers: [TicksController],
  providers: [TickRepository, RingTicks, TickLoop, { provide: DayWork, useClass: RingAndDrain }],
  exports: [RingTicks, TickLoop, DayWork],
})
export class TicksModule {}

export const ticksPart: ProductPart = {
  name: 'ticks',
  module: TicksModule,
  entities: [TickEntity],
  migrations: [Tick1795446310000],
};

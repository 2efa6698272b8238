import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { Events } from './events.js';
import { RunningEvents } from './running-events.js';

@Global()
@Module({ providers: [{ provide: Events, useClass: RunningEvents }], exports: [Events] })
export class EventsModule {}

export const eventsPart: ProductPart = { name: 'events', module: EventsModule };

import { Global, Module, type OnModuleInit } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { SchemaCheck } from './db/schema-check.js';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { telemetryMessages } from './messages.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [Metrics, Readiness, SchemaCheck],
  exports: [Metrics, Readiness],
})
export class TelemetryModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly schema: SchemaCheck,
  ) {}

  onModuleInit(): void {
    this.readiness.register('database', () => this.schema.reach());
    this.readiness.register('migrations', () => this.schema.requireHead());
  }
}

export const telemetryPart: ProductPart = { name: 'telemetry', module: TelemetryModule, messages: telemetryMessages };

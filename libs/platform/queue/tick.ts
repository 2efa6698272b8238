import type { Type } from '@nestjs/common';
import type { JobRun } from './job.js';

/**
 * Work that is due by the clock. PostgreSQL decides, under the key (name, slot), which process fires it;
 * after an outage only the newest missed slot is fired.
 */
export interface TickDeclaration<Service = never> {
  readonly name: string;
  /** Business time moves in the sample office; system time does not. */
  readonly clock: 'business' | 'system';
  /** Five cron fields, read in the office's time zone. */
  readonly cron: string;
  readonly use: Type<Service>;
  readonly run: (service: Service, slot: Date, run: JobRun) => Promise<void>;
}

export function tick<Service>(declaration: TickDeclaration<Service>): TickDeclaration {
  return declaration as unknown as TickDeclaration;
}

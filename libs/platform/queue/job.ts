import type { Type } from '@nestjs/common';
import type { EventType } from '../events/event-type.js';

/** What a job sees of the delivery it serves. */
export interface JobRun {
  /** 1 for the first try. Anything above may be a repetition: every effect needs a business key of its own. */
  readonly attempt: number;
  /** Aborted when the process stops or the lease is lost: long work saves where it is and leaves. */
  readonly signal: AbortSignal;
}

/** A declaration: what wakes the job, under which business key, which use case it runs. */
export interface JobDeclaration<Payload = never, Service = never> {
  /** `stage.on-what-happened`, the file's stem. */
  readonly name: string;
  readonly on: EventType<Payload>;
  /** Unique for ever: a second event with the same key adds no second job. */
  readonly key: (payload: Payload) => string;
  readonly use: Type<Service>;
  readonly run: (service: Service, payload: Payload, run: JobRun) => Promise<void>;
}

export function job<Payload, Service>(declaration: JobDeclaration<Payload, Service>): JobDeclaration {
  return declaration as unknown as JobDeclaration;
}

import type { Type } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { EventType } from '../events/event-type.js';

/** What a job sees of the delivery it serves. */
export interface JobRun {
  /** 1 for the first try. Anything above may be a repetition: every effect needs a business key of its own. */
  readonly attempt: number;
  /** Aborted when the process stops or the lease is lost: long work saves where it is and leaves. */
  readonly signal: AbortSignal;
}

/** Why a letter died: its job threw in every attempt, or no worker survived one. */
export type Death = 'error' | 'worker-ended';

/** What is written down when a job is given up, so that whoever waits for it hears of it. */
export interface GivenUp<Payload, Service> {
  readonly use: Type<Service>;
  /** In the transaction in which the letter dies. */
  readonly run: (service: Service, payload: Payload, death: Death, tx: Transaction) => Promise<void>;
}

/** A declaration: what wakes the job, under which business key, which use case it runs. */
export interface JobDeclaration<Payload = never, Service = never, Mourner = never> {
  /** `stage.on-what-happened`, the file's stem. */
  readonly name: string;
  readonly on: EventType<Payload>;
  /** Unique for ever: a second event with the same key adds no second job. */
  readonly key: (payload: Payload) => string;
  readonly use: Type<Service>;
  readonly run: (service: Service, payload: Payload, run: JobRun) => Promise<void>;
  readonly givenUp?: GivenUp<Payload, Mourner>;
}

export function job<Payload, Service, Mourner>(declaration: JobDeclaration<Payload, Service, Mourner>): JobDeclaration {
  return declaration as unknown as JobDeclaration;
}

import type { Type } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { EventType } from './event-type.js';

/** A later stage's answer to an earlier stage's event, in the same transaction. Depth one: it may only publish after-commit events. */
export interface InCommitListener<Payload = never, Service = never> {
  readonly name: string;
  readonly on: EventType<Payload>;
  readonly use: Type<Service>;
  readonly run: (service: Service, payload: Payload, tx: Transaction) => Promise<void>;
}

export function inCommitListener<Payload, Service>(listener: InCommitListener<Payload, Service>): InCommitListener {
  return listener as unknown as InCommitListener;
}

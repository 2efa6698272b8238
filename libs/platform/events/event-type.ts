import type { z } from 'zod';

/** Something that happened, as plain data: ids and values, no entity. */
export interface DomainEvent<Payload = unknown> {
  readonly type: string;
  readonly payload: Payload;
}

/** Calling an event type makes an event: `accountCreated({ accountId })`. */
export interface EventType<Payload = unknown> {
  (payload: Payload): DomainEvent<Payload>;
  readonly type: string;
  readonly schema: z.ZodType<Payload>;
}

/** Declares an event in a stage's contract. The type reads `stage.what-happened`. */
export function eventType<Payload>(type: string, schema: z.ZodType<Payload>): EventType<Payload> {
  return Object.assign((payload: Payload) => ({ type, payload: schema.parse(payload) }), { type, schema });
}

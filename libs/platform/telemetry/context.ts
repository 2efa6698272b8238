import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What travels with one piece of work from the request through the outbox and the queue to the delivery. */
export interface WorkContext {
  /** Ties every log line, audit row and outbox row of this piece of work together. */
  readonly correlationId: string;
  /** Who does it: an account's id, or the name of a job. Absent before log-in. */
  actor?: { readonly kind: 'account' | 'job'; readonly id: string; readonly name: string };
  /** Where the request came from, as the audit trail records it. */
  readonly address?: string | undefined;
  /** The reader's language, for problem details. */
  language?: 'zh-CN' | 'en';
}

const storage = new AsyncLocalStorage<WorkContext>();

export function runInContext<Answer>(context: WorkContext, work: () => Answer): Answer {
  return storage.run(context, work);
}

export function currentContext(): WorkContext | undefined {
  return storage.getStore();
}

/** The correlation id of the work at hand; work that nobody started (a timer) gets one of its own. */
export function correlationId(): string {
  return storage.getStore()?.correlationId ?? randomUUID();
}

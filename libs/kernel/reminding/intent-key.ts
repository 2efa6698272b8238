import type { Stage } from './ladder.js';

/** What makes an intent this one and no other: recorded exactly once. */
export interface IntentIdentity {
  /** `task`, `item`, `order`, `appeal` … */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly recipient: string;
  readonly stage: Stage;
  /** Raised by every approved extension and plan revision. */
  readonly dueVersion: number;
}

/** The business key of an intent: `task:XM04-03:p7:overdue-1:v2`. Different intents never share one. */
export function intentKey({ subjectKind, subjectId, recipient, stage, dueVersion }: IntentIdentity): string {
  const parts = [subjectKind, subjectId, recipient, stage].map((part) => part.replaceAll('%', '%25').replaceAll(':', '%3A'));
  return `${parts.join(':')}:v${dueVersion}`;
}

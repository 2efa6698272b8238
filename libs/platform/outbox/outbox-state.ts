/** `pending` waits for its time, `leased` has been rung for, `running` is in a worker's hands; `done` and `dead` have ended. */
export type LetterState = 'pending' | 'leased' | 'running' | 'done' | 'dead';

/** How a letter stands. */
export interface LetterOutcome {
  readonly key: string;
  readonly state: LetterState;
  readonly lastError: string | null;
}

/** What other rooms may ask about the outbox as a whole. */
export abstract class OutboxState {
  /** How many letters have not ended; the letters of the named jobs are not counted. */
  abstract unfinishedCount(except?: readonly string[]): Promise<number>;

  /** Those of the letters with these keys that are still kept. */
  abstract outcomes(keys: readonly string[]): Promise<LetterOutcome[]>;
}

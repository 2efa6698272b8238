import type { Transaction, TransactionRunner } from './transaction.js';

/** What work came to, and whether it is to stay. */
export interface Tried<Answer> {
  readonly answer: Answer;
  readonly keep: boolean;
}

class RolledBack extends Error {
  constructor() {
    super('Rolled back on purpose.');
  }
}

/** One transaction, which commits when the work says so: a dry run or a preview is the thing itself, rolled back. */
export async function keptOrRolledBack<Answer>(
  transactions: TransactionRunner,
  work: (tx: Transaction) => Promise<Tried<Answer>>,
): Promise<Answer> {
  const undone = new RolledBack();
  let tried: Tried<Answer> | undefined;
  try {
    return await transactions.run(async (tx) => {
      tried = await work(tx);
      if (!tried.keep) throw undone;
      return tried.answer;
    });
  } catch (error) {
    if (error === undone && tried) return tried.answer;
    throw error;
  }
}

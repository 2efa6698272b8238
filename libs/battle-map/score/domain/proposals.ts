import { type EntryInputs, entryKey, type Sentence } from '#libs/kernel/scoring/entry';
import type { MonthProposal } from '#libs/kernel/scoring/evaluate-month';
import type { Month } from '#libs/kernel/scoring/month';
import type { Points } from '#libs/kernel/scoring/points';
import type { Role } from '#libs/kernel/scoring/rule-set';
import { accountOf, type FrozenFacts, type PostId, type TaskId } from './frozen-facts.js';

interface Keyed {
  readonly subject: string;
  readonly ruleGroup: string;
  readonly postId: string;
  readonly step: string;
}

/** A proposal as it is kept. */
export interface KeptProposal extends Keyed {
  readonly month: Month;
  readonly taskId: TaskId;
  readonly postId: PostId;
  readonly role: Role;
  readonly points: Points;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly event: string;
  readonly inputs: EntryInputs;
  readonly explanation: readonly Sentence[];
  readonly leftOutBecause: string | null;
}

/** The key under which an entry stands once in the ledger. */
export function keyOf({ subject, ruleGroup, postId, step }: Keyed): string {
  return entryKey({ subject, group: ruleGroup, account: accountOf(postId), step });
}

/** What the kernel proposes, as rows; all of them are to be posted until somebody leaves one out. */
export function proposalsOf({ entries }: MonthProposal, { taskIds }: FrozenFacts): KeptProposal[] {
  return entries.map(({ subject, group, account, step, month, points, rule, event, inputs, explanation }) => ({
    ...{
      month,
      subject,
      ruleGroup: group,
      postId: account.id as PostId,
      step,
      taskId: taskIds[subject] as TaskId,
      role: inputs.role,
      points,
    },
    ...{ ruleId: rule.id, ruleVersion: rule.version, event, inputs, explanation, leftOutBecause: null },
  }));
}

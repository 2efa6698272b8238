import type { EntryRow } from '../db/score-reading.repository.js';
import { keyOf } from '../domain/proposals.js';
import type { ScoreEntryView } from './score.schema.js';

export function toEntryView(row: EntryRow, explanation: string): ScoreEntryView {
  const { month, state, subject, taskId, taskName, postId, post, ruleId, ruleVersion, inputs, points, leftOutBecause } = row;
  return {
    ...{ key: keyOf(row), month, state, task: subject, taskId, taskName, postId, post, rule: ruleId, ruleVersion },
    ...{ due: inputs.due, daysLate: inputs.daysLate, points, adjustment: inputs.adjustment, explanation, leftOutBecause },
  };
}

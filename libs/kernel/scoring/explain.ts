import type { LocalDate } from '../shared/local-date.js';
import type { EntryInputs, Lateness, Sentence } from './entry.js';
import type { TaskFacts } from './facts.js';
import { formatPoints, negatePoints, type Points } from './points.js';
import type { NoRules } from './rule-versions.js';

/** Why a late task costs nothing; the last of the sentences of a note. */
export type Free = 'began-too-late' | 'all-excused' | 'below-first-step' | 'borne-before' | 'before-taking-over' | 'stationed' | NoRules;

/** The sentences of an entry: how late, what was taken off, by which rule, and what that makes of what is posted already. */
export function explainEntry(
  task: TaskFacts,
  inputs: EntryInputs,
  rule: { readonly id: string; readonly version: string },
  points: Points,
  settledUntil: LocalDate | null,
): Sentence[] {
  const { beganTooLate, role, sharePercent, former, own, stepTotal, borneBefore, target, posted, waived, adjustment } = inputs;
  const sentences = explainLateness(task, inputs);
  if (beganTooLate) sentences.push({ key: 'score.free.began-too-late', params: {} });
  if (sharePercent < 100) sentences.push({ key: `score.share.${role}`, params: { percent: sharePercent, total: off(stepTotal) } });
  if (own) sentences.push({ key: 'score.hands.own', params: { days: own.days, total: off(own.total) } });
  if (former) sentences.push({ key: 'score.hands.former', params: {} });
  if (borneBefore !== 0) sentences.push({ key: 'score.hands.borne-before', params: { points: off(borneBefore) } });
  if (waived !== 0) sentences.push({ key: 'score.waived', params: { points: off(negatePoints(waived)) } });
  const params = { rule: rule.id, version: rule.version, target: off(target), posted: off(posted), points: magnitude(points) };
  const amount = points < 0 ? 'charged' : target < 0 ? 'returned' : 'cancelled';
  sentences.push({ key: `score.amount.${amount}`, params });
  if (adjustment !== 0 && settledUntil !== null) {
    const key = `score.adjustment.${adjustment < 0 ? 'charged' : 'returned'}`;
    sentences.push({ key, params: { until: settledUntil, points: magnitude(adjustment) } });
  }
  return sentences;
}

/** The sentences of a note: how late, what was taken off, and why it costs nothing. */
export function explainFree(task: TaskFacts, lateness: Lateness, free: Free): Sentence[] {
  const sentences = explainLateness(task, lateness);
  if (typeof free === 'string') return [...sentences, { key: `score.free.${free}`, params: {} }];
  const params = { due: task.due, from: 'from' in free ? free.from : '', until: 'until' in free ? free.until : '' };
  return [...sentences, { key: `score.free.${free.because}`, params }];
}

function explainLateness(task: TaskFacts, { until, accepted, workingDaysOver, excused, daysLate }: Lateness): Sentence[] {
  const params = { task: task.code, due: task.due, until, days: workingDaysOver };
  const how = workingDaysOver > 0 ? (accepted ? 'accepted' : 'open') : 'in-time';
  const sentences: Sentence[] = [{ key: `score.lateness.${how}`, params }];
  for (const { from, to, reason, by = '', days } of excused) {
    sentences.push({ key: `score.excused.${reason}`, params: { from, to, days, by } });
  }
  if (excused.length > 0) sentences.push({ key: 'score.lateness.counted', params: { days: daysLate } });
  return sentences;
}

/** What is off, without its sign: the sentence says that it is off. */
function off(points: Points): string {
  return formatPoints(negatePoints(points));
}

function magnitude(points: Points): string {
  return points < 0 ? off(points) : formatPoints(points);
}

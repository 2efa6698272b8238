import type { ListedTask, ReportInWords, ReviewInWords, TaskDetail } from '../db/task-reading.repository.js';
import type { ListedTaskView, TaskView } from './task.schema.js';

/** Working days until a due date. */
export type DaysLeft = (due: ListedTask['due']) => number | null;

export function toListedTask(task: ListedTask, daysLeft: DaysLeft): ListedTaskView {
  const { quantityTarget: target, quantityUnit: unit, quantityDone: done, coOwners, ...rest } = task;
  const quantity = target === null || unit === null || done === null ? null : { target, unit, done };
  return { ...rest, coOwners: [...coOwners], quantity, workingDaysLeft: daysLeft(task.due) };
}

export function toTaskView(
  task: TaskDetail,
  reports: readonly ReportInWords[],
  reviews: readonly ReviewInWords[],
  may: TaskView['may'],
  daysLeft: DaysLeft,
): TaskView {
  return {
    ...task,
    ...toListedTask(task, daysLeft),
    may: [...may],
    reports: reports.map(({ reportedAt, fileIds, ...report }) => ({
      ...report,
      reportedAt: reportedAt.toISOString(),
      fileIds: [...fileIds],
    })),
    reviews: reviews.map(({ reviewedAt, ...review }) => ({ ...review, reviewedAt: reviewedAt.toISOString() })),
  };
}

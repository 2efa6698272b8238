import type { ListedTask, ReportInWords, ReviewInWords, TaskDetail } from '../db/task-reading.repository.js';
import type { ListedTaskView, TaskView } from './task.schema.js';

export function toListedTask(task: ListedTask): ListedTaskView {
  const { quantityTarget: target, quantityUnit: unit, quantityDone: done, coOwners, ...rest } = task;
  const quantity = target === null || unit === null || done === null ? null : { target, unit, done };
  return { ...rest, coOwners: [...coOwners], quantity };
}

export function toTaskView(task: TaskDetail, reports: readonly ReportInWords[], reviews: readonly ReviewInWords[]): TaskView {
  return {
    ...task,
    ...toListedTask(task),
    reports: reports.map(({ reportedAt, fileIds, ...report }) => ({
      ...report,
      reportedAt: reportedAt.toISOString(),
      fileIds: [...fileIds],
    })),
    reviews: reviews.map(({ reviewedAt, ...review }) => ({ ...review, reviewedAt: reviewedAt.toISOString() })),
  };
}

import type { StoredFile } from '#libs/platform/files/stored-file';
import type { ListedTask, ReportInWords, ReviewInWords, TaskDetail } from '../db/task-reading.repository.js';
import type { ListedTaskView, TaskView } from './task.schema.js';

const PHOTOS: ReadonlySet<string> = new Set(['png', 'jpg', 'webp']);

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
  files: ReadonlyMap<string, StoredFile>,
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
      files: fileIds.flatMap((fileId) => {
        const file = files.get(fileId);
        return file ? [{ id: file.id, name: file.name, photo: PHOTOS.has(file.kind) }] : [];
      }),
    })),
    reviews: reviews.map(({ reviewedAt, ...review }) => ({ ...review, reviewedAt: reviewedAt.toISOString() })),
  };
}

import type { StoredFile } from '#libs/platform/files/stored-file';
import type { CheckItemInWords } from '../db/checklist.repository.js';
import type { ListedExtension, ExtensionInWords } from '../db/extension.repository.js';
import type { BlockInWords, DecisionInWords, Recognition, SaidOfWait } from '../db/standing.repository.js';
import type { Offered } from '../extension-pages.js';
import type { OfferedOnWait } from '../offered-verbs.js';
import type { ListedTask, OwnerChangeInWords, ReportInWords, ReviewInWords, TaskDetail } from '../db/task-reading.repository.js';
import type { ExtensionView, ListedExtensionView, ListedTaskView, TaskView } from './task.schema.js';

const PHOTOS: ReadonlySet<string> = new Set(['png', 'jpg', 'webp']);

/** Working days until a due date. */
export type DaysLeft = (due: ListedTask['due']) => number | null;

export function toListedTask(task: ListedTask, daysLeft: DaysLeft): ListedTaskView {
  const { quantityTarget: target, quantityUnit: unit, quantityDone: done, coOwners, tags, ...rest } = task;
  const quantity = target === null || unit === null || done === null ? null : { target, unit, done };
  return { ...rest, coOwners: [...coOwners], tags: [...tags], quantity, workingDaysLeft: daysLeft(task.due) };
}

/** What became of the task beside its reports. */
interface Beside {
  readonly blocks: readonly (BlockInWords & OfferedOnWait)[];
  readonly decisions: readonly DecisionInWords[];
  readonly checklist: readonly CheckItemInWords[];
  readonly ownerChanges: readonly OwnerChangeInWords[];
}

export function toTaskView(
  task: TaskDetail,
  reports: readonly ReportInWords[],
  reviews: readonly ReviewInWords[],
  files: ReadonlyMap<string, StoredFile>,
  extensions: readonly Offered<ExtensionInWords>[],
  { blocks, decisions, checklist, ownerChanges }: Beside,
  may: TaskView['may'],
  daysLeft: DaysLeft,
): TaskView {
  return {
    ...task,
    ...toListedTask(task, daysLeft),
    may: [...may],
    ownerChanges: [...ownerChanges],
    checklist: checklist.map(({ tickedAt, ...item }) => ({ ...item, tickedAt: tickedAt?.toISOString() ?? null })),
    blocks: blocks.map(({ blockedAt, accountId: _account, recognition, withdrawn, ...block }) => ({
      ...block,
      blockedAt: blockedAt.toISOString(),
      recognition: recognition && said(recognition),
      withdrawn: withdrawn.map(({ withdrawal, ...given }) => ({ ...said(given), withdrawal })),
    })),
    decisions: decisions.map(({ decidedAt, ...decision }) => ({ ...decision, decidedAt: decidedAt.toISOString() })),
    extensions: extensions.map(toExtension),
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

const said = ({ id: _id, ...words }: Recognition): SaidOfWait => words;

export function toExtension<Extension extends ExtensionInWords>({
  askedAt,
  decidedAt,
  decidedOn: _on,
  postId: _post,
  accountId: _account,
  ...extension
}: Offered<Extension>): ExtensionView {
  return { ...extension, askedAt: askedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
}

export function toListedExtension(extension: Offered<ListedExtension>): ListedExtensionView {
  const { code, name, projectId, projectCode, projectTitle, owner, head, leader, due, originalDue } = extension;
  return { ...toExtension(extension), code, name, projectId, projectCode, projectTitle, owner, head, leader, due, originalDue };
}

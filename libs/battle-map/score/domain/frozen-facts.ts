import type { Account, MonthFacts, TaskFacts } from '#libs/kernel/scoring/facts';
import type { Month } from '#libs/kernel/scoring/month';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** As the office and the tasks know them; a run tells them apart, and no more. */
export type PostId = Brand<string, 'post'>;
export type TaskId = Brand<string, 'task'>;

/** A task on the last day of a month, whatever has become known since. */
export interface TaskAtMonthEnd {
  readonly taskId: TaskId;
  readonly projectCode: string;
  readonly code: string;
  /** The post that owns it on that day; without an owner the head of the task force. */
  readonly postId: PostId;
  readonly stationed: boolean;
  /** Who had it before, the first one first, each to the end of a day. */
  readonly formerOwners: readonly { readonly postId: PostId; readonly stationed: boolean; readonly until: LocalDate }[];
  readonly due: LocalDate;
  readonly dueVersion: number;
  readonly beganTooLate: boolean;
  /** The day of the last completion report, when nobody has returned or corrected it. */
  readonly deliveredOn: LocalDate | null;
  /** What was said of it last, and the task's version after that; null: nothing since the commitment. */
  readonly lastEvent: 'task.progress-reported' | 'task.completed' | 'task.returned' | 'task.cancelled' | null;
  readonly lastVersion: number | null;
  /** When it was cancelled: from then on it costs nothing more. */
  readonly cancelledOn: LocalDate | null;
  /** Days on which it rested, both included. */
  readonly rested: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** Days on which it waited for somebody outside, both included, as far as that was recognised on the day. */
  readonly waited: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly kind: 'outside-approval' | 'other-unit' }[];
}

/** The facts of a run as they are kept, with the task behind each subject. */
export interface FrozenFacts extends MonthFacts {
  readonly taskIds: Readonly<Record<string, TaskId>>;
}

export const accountOf = (postId: string): Account => ({ kind: 'person', id: postId });

/** Codes of tasks are unique in a project; where they do not name it themselves, it is put before them. */
export function subjectOf({ projectCode, code }: Pick<TaskAtMonthEnd, 'projectCode' | 'code'>): string {
  return code.startsWith(`${projectCode}-`) ? code : `${projectCode}/${code}`;
}

/** What a run looks at, frozen. @param calendar the office's calendar of projects. */
export function frozenFacts(month: Month, settledUntil: LocalDate | null, tasks: readonly TaskAtMonthEnd[], calendar: string): FrozenFacts {
  const owners = tasks.flatMap(({ postId, stationed, formerOwners }) => [{ postId, stationed }, ...formerOwners]);
  const stationed = new Set(owners.filter((owner) => owner.stationed).map(({ postId }) => postId));
  return {
    month,
    settledUntil,
    tasks: tasks.map((task) => factsOf(task, calendar)),
    stationed: [...stationed].sort().map(accountOf),
    taskIds: Object.fromEntries(tasks.map((task) => [subjectOf(task), task.taskId])),
  };
}

function factsOf(task: TaskAtMonthEnd, calendar: string): TaskFacts {
  const { postId, formerOwners, due, dueVersion, beganTooLate, deliveredOn, cancelledOn, rested, waited, lastEvent, lastVersion } = task;
  const code = subjectOf(task);
  const event = lastEvent === null ? `task.committed:${code}:${dueVersion}` : `${lastEvent}:${code}:${lastVersion}`;
  // An extension moves the due date itself, and liability is not linked.
  const none = { liable: [], blocked: [] };
  const excused = [
    ...rested.map((span) => ({ ...span, reason: 'suspension' as const })),
    ...waited.map(({ from, to, kind }) => ({ from, to, reason: kind })),
  ];
  return {
    ...none,
    excused,
    code,
    owner: accountOf(postId),
    ...(formerOwners.length > 0 ? { formerOwners: formerOwners.map((one) => ({ account: accountOf(one.postId), until: one.until })) } : {}),
    due,
    dueVersion,
    acceptedOn: deliveredOn ?? cancelledOn,
    beganTooLate,
    calendar,
    event,
  };
}

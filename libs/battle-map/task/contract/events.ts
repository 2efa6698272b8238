import { z } from 'zod';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { eventType } from '#libs/platform/events/event-type';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../contract.js';

const taskId = z.uuid().transform((id) => id as TaskId);
const projectId = z.uuid().transform((id) => id as ProjectId);
const date = z.iso.date().transform((text) => text as LocalDate);
/** The task's version after the change: tells two events of one task apart. */
const version = z.int();
/** What changes the dates of a plan, by verb; `register` is a list that was taken over. */
export const TASK_PLAN_VERBS = [
  'task.register',
  'task.change-plan',
  'task.report-progress',
  'task.count-items',
  'task.accept-task',
  'task.return-task',
  'task.suspend-task',
  'task.resume-task',
  'task.cancel-task',
] as const;
const verb = z.enum(TASK_PLAN_VERBS);
const aboutTask = z.object({ taskId, projectId, version, on: date });

export const TaskEvents = {
  /** In commit: tasks, durations, links or progress of a project changed, so its dates must be computed anew. */
  planInputChanged: eventType('task.plan-input-changed', z.object({ projectId, because: verb, taskId: taskId.optional() })),
  /** The others after commit. `on` is the business date. */
  signed: eventType('task.signed', aboutTask),
  /** At 100 percent the task waits for its acceptance. */
  progressReported: eventType('task.progress-reported', aboutTask.extend({ percent: z.int() })),
  /** Accepted by the head; `late` when the report that was accepted came after the due date. */
  completed: eventType('task.completed', aboutTask.extend({ late: z.boolean() })),
  returned: eventType('task.returned', aboutTask.extend({ returns: z.int() })),
  /** A request for a later due date was granted or refused by somebody else than whoever asked. */
  extensionDecided: eventType('task.extension-decided', z.object({ extensionId: z.uuid(), taskId })),
  /** `commitmentId` tells two commitments of one project apart; the tasks whose due-version rose, with the new one. */
  committed: eventType(
    'task.committed',
    z.object({ projectId, commitmentId: z.uuid(), tasks: z.array(z.object({ taskId, due: date, dueVersion: z.int() })) }),
  ),
};

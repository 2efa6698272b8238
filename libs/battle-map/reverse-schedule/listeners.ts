import { inCommitListener } from '#libs/platform/events/in-commit-listener';
import { ActionPlanEvents } from '../action-plan/contract.js';
import { TaskEvents } from '../task/contract/events.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';

/** Every change that the dates depend on moves them in the same transaction. */
export const reverseScheduleListeners = [
  inCommitListener({
    name: 'reverse-schedule.recompute-schedule-of-tasks',
    on: TaskEvents.planInputChanged,
    use: RecomputeSchedule,
    run: async (recompute, { projectId, because, taskId = null }, tx) => {
      await recompute.execute(tx, projectId, { verb: because, taskId });
    },
  }),
  inCommitListener({
    name: 'reverse-schedule.recompute-schedule-of-plan',
    on: ActionPlanEvents.planInputChanged,
    use: RecomputeSchedule,
    run: async (recompute, { projectId, because }, tx) => {
      await recompute.execute(tx, projectId, { verb: because, taskId: null });
    },
  }),
];

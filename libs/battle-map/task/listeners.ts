import { inCommitListener } from '#libs/platform/events/in-commit-listener';
import { TaskForceEvents } from '../task-force/contract.js';
import { GiveToNewHead } from './use-cases/give-to-new-head.js';

export const taskListeners = [
  inCommitListener({
    name: 'task.give-to-new-head',
    on: TaskForceEvents.headChanged,
    use: GiveToNewHead,
    run: (give, { forceId, fromPostId, toPostId }, tx) => give.execute(tx, forceId, fromPostId, toPostId),
  }),
];

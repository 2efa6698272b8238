import { job } from '#libs/platform/queue/job';
import { TaskEvents } from '../../task/contract/events.js';
import { SupersedeReminders } from '../use-cases/supersede-reminders.js';

export const onTaskCommitted = job({
  name: 'reminder.on-task-committed',
  on: TaskEvents.committed,
  key: ({ projectId, commitmentId }) => `${projectId}:${commitmentId}`,
  use: SupersedeReminders,
  run: (supersedeReminders, { tasks }) => supersedeReminders.execute(tasks),
});

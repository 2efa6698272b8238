import { tick } from '#libs/platform/queue/tick';
import { MarkOverdueTasks } from '../use-cases/mark-overdue-tasks.js';

/** Soon after midnight: overdue begins the day after the due date. */
export const markOverdueTasks = tick({
  name: 'task.mark-overdue-tasks',
  clock: 'business',
  cron: '5 0 * * *',
  use: MarkOverdueTasks,
  run: (markOverdueTasks: MarkOverdueTasks) => markOverdueTasks.execute(),
});

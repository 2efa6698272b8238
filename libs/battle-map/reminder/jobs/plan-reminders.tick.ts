import { tick } from '#libs/platform/queue/tick';
import { PlanReminders } from '../use-cases/plan-reminders.js';

/** When the office opens. */
export const planReminders = tick({
  name: 'reminder.plan-reminders',
  clock: 'business',
  cron: '30 8 * * *',
  use: PlanReminders,
  run: (planReminders, slot, { signal }) => planReminders.execute(slot, signal),
});

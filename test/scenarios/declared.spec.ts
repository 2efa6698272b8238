import 'reflect-metadata';
import { product } from '#libs/battle-map/product';

/** What runs besides the requests. Whoever adds a line here has thought about what it costs when it runs twice, late or never. */
describe('the product', () => {
  it('listens in commit to', () => {
    expect(product.flatMap(({ listeners = [] }) => listeners).map(({ name, on }) => `${name} on ${on.type}`)).toEqual([
      'task.give-to-new-head on task-force.head-changed',
      'reverse-schedule.recompute-schedule-of-tasks on task.plan-input-changed',
      'reverse-schedule.recompute-schedule-of-plan on action-plan.plan-input-changed',
    ]);
  });

  it('runs these jobs', () => {
    expect(product.flatMap(({ jobs = [] }) => jobs).map(({ name, on }) => `${name} on ${on.type}`)).toEqual([
      'clock.on-advance-asked on clock.advance-asked',
      'hand-over.on-falls-due on hand-over.falls-due',
      'reverse-schedule.on-calendar-changed on office.calendar-changed',
      'reminder.on-delivery-planned on reminder.delivery-planned',
      'reminder.on-task-committed on task.committed',
      'reminder.on-handed-over on hand-over.done',
      'reminder.on-extension-decided on task.extension-decided',
      'score.on-draft-asked on score.draft-asked',
      'ledger.on-run-asked on ledger.run-asked',
    ]);
  });

  it('runs these ticks', () => {
    const ticks = product.flatMap((part) => part.ticks ?? []).map(({ name, cron, clock }) => `${name} at ${cron} (${clock})`);
    expect(ticks).toEqual([
      'audit.seal-audit-trail at * * * * * (system)',
      'audit.verify-audit-trail at 30 2 * * * (system)',
      'http.forget-idempotent-requests at 17 * * * * (system)',
      'files.sweep-files at 40 3 * * * (system)',
      'outbox.forget-old-letters at 20 3 * * * (system)',
      'access.remove-ended-sessions at 20 3 * * * (system)',
      'task.mark-overdue-tasks at 5 0 * * * (business)',
      'hand-over.hand-over-posts at 2 0 * * * (business)',
      'reverse-schedule.move-status-date at 5 0 * * * (business)',
      'reminder.plan-reminders at 30 8 * * * (business)',
      'ledger.forget-old-reports at 5 0 * * 1 (business)',
      'sample.record-lights at 30 1 * * * (business)',
    ]);
  });
});

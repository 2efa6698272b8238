import { job } from '#libs/platform/queue/job';
import { ReminderEvents } from '../contract.js';
import { DeliverReminder } from '../use-cases/deliver-reminder.js';

export const onDeliveryPlanned = job({
  name: 'reminder.on-delivery-planned',
  on: ReminderEvents.deliveryPlanned,
  key: ({ deliveryId, round }) => `${deliveryId}:${round}`,
  use: DeliverReminder,
  run: (deliverReminder, { deliveryId }, run) => deliverReminder.execute(deliveryId, run),
});

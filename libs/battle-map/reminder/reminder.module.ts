import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { emailOfSettings } from '#libs/channels/email/email-of-settings';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { CARRIERS, type Carriers } from './carriers.js';
import { Notices } from './contract.js';
import { Reminder1795500700000 } from './db/1795500700000-reminder.js';
import { DeliveryRepository } from './db/delivery.repository.js';
import { ExtensionFactsRepository } from './db/extension-facts.repository.js';
import { IntentRepository } from './db/intent.repository.js';
import { OutboxListRepository } from './db/outbox-list.repository.js';
import { ReminderAttemptEntity } from './db/reminder-attempt.entity.js';
import { ReminderDeliveryEntity } from './db/reminder-delivery.entity.js';
import { ReminderDeliveryIntentEntity } from './db/reminder-delivery-intent.entity.js';
import { ReminderIntentEntity } from './db/reminder-intent.entity.js';
import { TaskFactsRepository } from './db/task-facts.repository.js';
import { DeliveryPlanner } from './delivery-planner.js';
import { HeldMessages } from './held-messages.js';
import { MANAGE_OUTBOX, READ_OUTBOX, READ_OWN } from './http/permissions.js';
import { RemindersController } from './http/reminders.controller.js';
import { onDeliveryPlanned } from './jobs/on-delivery-planned.job.js';
import { onHandedOver } from './jobs/on-handed-over.job.js';
import { onExtensionDecided } from './jobs/on-extension-decided.job.js';
import { onTaskCommitted } from './jobs/on-task-committed.job.js';
import { planReminders } from './jobs/plan-reminders.tick.js';
import { reminderMessages } from './messages.js';
import { NewerVersions } from './newer-versions.js';
import { OfficeTime } from './office-time.js';
import { OpenDeliveries } from './open-deliveries.js';
import { PlannedNotices } from './planned-notices.js';
import { ReadyMessages } from './ready-messages.js';
import { ReminderTexts } from './reminder-texts.js';
import { StillOwed } from './still-owed.js';
import { AnnounceHandOver } from './use-cases/announce-hand-over.js';
import { DeliverReminder } from './use-cases/deliver-reminder.js';
import { PlanReminders } from './use-cases/plan-reminders.js';
import { ResendDelivery } from './use-cases/resend-delivery.js';
import { SupersedeReminders } from './use-cases/supersede-reminders.js';
import { SuppressDelivery } from './use-cases/suppress-delivery.js';
import { TellAsker } from './use-cases/tell-asker.js';

/** The carriers whose settings the office has given. */
function carriersOf(settings: Settings): Carriers {
  const email = emailOfSettings(settings);
  return new Map(email ? [['email', email]] : []);
}

@Module({
  imports: [OfficeModule],
  controllers: [RemindersController],
  providers: [
    DeliveryRepository,
    IntentRepository,
    OutboxListRepository,
    TaskFactsRepository,
    ExtensionFactsRepository,
    DeliveryPlanner,
    HeldMessages,
    NewerVersions,
    OfficeTime,
    OpenDeliveries,
    ReadyMessages,
    ReminderTexts,
    StillOwed,
    AnnounceHandOver,
    DeliverReminder,
    PlanReminders,
    ResendDelivery,
    SupersedeReminders,
    SuppressDelivery,
    TellAsker,
    { provide: Notices, useClass: PlannedNotices },
    { provide: CARRIERS, inject: [SETTINGS], useFactory: carriersOf },
  ],
  exports: [Notices],
})
export class ReminderModule implements OnApplicationShutdown {
  constructor(@Inject(CARRIERS) private readonly carriers: Carriers) {}

  /** By then the workers have left their jobs. */
  async onApplicationShutdown(): Promise<void> {
    for (const carrier of this.carriers.values()) await carrier.close();
  }
}

export const reminderPart: ProductPart = {
  name: 'reminder',
  module: ReminderModule,
  entities: [ReminderIntentEntity, ReminderDeliveryEntity, ReminderDeliveryIntentEntity, ReminderAttemptEntity],
  migrations: [Reminder1795500700000],
  messages: reminderMessages,
  jobs: [onDeliveryPlanned, onTaskCommitted, onHandedOver, onExtensionDecided],
  ticks: [planReminders],
  roles: {
    [SUPERVISION_DESK]: [READ_OUTBOX, MANAGE_OUTBOX, READ_OWN],
    [FORCE_HEAD]: [READ_OWN],
    [LEADER]: [READ_OWN],
    [STAFF]: [READ_OWN],
  },
};

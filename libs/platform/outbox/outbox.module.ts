import { Global, Module, type OnModuleInit } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { Metrics } from '../telemetry/metrics.js';
import { Outbox1795446300000 } from './db/1795446300000-outbox.js';
import { DeadLetters } from './db/dead-letters.js';
import { OldLetters } from './db/old-letters.js';
import { OutboxEntity } from './db/outbox.entity.js';
import { OutboxRepository } from './db/outbox.repository.js';
import { OutboxSurvey } from './db/outbox-survey.js';
import { DeadLetterController } from './http/dead-letter.controller.js';
import { JobsController } from './http/jobs.controller.js';
import { forgetOldLetters } from './jobs/forget-old-letters.tick.js';
import { outboxMessages } from './messages.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxState } from './outbox-state.js';
import { OutboxWorker } from './outbox-worker.js';
import { DeliverLetter } from './use-cases/deliver-letter.js';
import { ForgetOldLetters } from './use-cases/forget-old-letters.js';
import { OUTBOX_CHANGED } from './live-topics.js';
import { RetryDeadLetter } from './use-cases/retry-dead-letter.js';

@Global()
@Module({
  controllers: [DeadLetterController, JobsController],
  providers: [
    OutboxRepository,
    OutboxSurvey,
    { provide: OutboxState, useExisting: OutboxSurvey },
    DeadLetters,
    OldLetters,
    OutboxRelay,
    Outbox,
    OutboxWorker,
    DeliverLetter,
    ForgetOldLetters,
    RetryDeadLetter,
  ],
  exports: [Outbox, OutboxState, OutboxWorker],
})
export class OutboxModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly survey: OutboxSurvey,
  ) {}

  onModuleInit(): void {
    this.metrics.offer({
      name: 'outbox_letters',
      help: 'Letters of the outbox that are not done, by state.',
      label: 'state',
      read: () => this.survey.countsByState(),
    });
  }
}

export const outboxPart: ProductPart = {
  name: 'outbox',
  module: OutboxModule,
  entities: [OutboxEntity],
  migrations: [Outbox1795446300000],
  messages: outboxMessages,
  ticks: [forgetOldLetters],
  liveTopics: { [OUTBOX_CHANGED]: 'outbox:read' },
  roles: { 'system-administrator': ['outbox:read', 'outbox:retry', 'queue:read'] },
};

import { Injectable, Logger } from '@nestjs/common';
import { addDays } from '#libs/platform/clock/office-days';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../office/contract.js';
import { DeliveryPlanner } from './delivery-planner.js';
import { type Delivery, DeliveryRepository } from './db/delivery.repository.js';
import { IntentRepository } from './db/intent.repository.js';
import { grouped } from '#libs/kernel/shared/grouped';
import { ReminderTexts } from './reminder-texts.js';
import { type Owed, StillOwed } from './still-owed.js';

/** Brings a message up to date at the moment of sending: what is still to be said, to whom, where, and in which words. */
@Injectable()
export class ReadyMessages {
  private readonly logger = new Logger('reminder');

  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly intents: IntentRepository,
    private readonly stillOwed: StillOwed,
    private readonly planner: DeliveryPlanner,
    private readonly texts: ReminderTexts,
  ) {}

  /**
   * The caller holds the delivery's lock.
   * @returns the delivery as it is to be sent; undefined when it is suppressed, or waits until somebody is back from leave.
   */
  async prepare(tx: Transaction, delivery: Delivery): Promise<Delivery | undefined> {
    const { owed, dropped } = await this.stillOwed.of(tx, await this.intents.carriedBy(tx, delivery.id));
    for (const { intent, state, reason } of dropped) await this.intents.drop(tx, intent.id, state, reason);
    const [first] = owed;
    if (!first) {
      const outcome = dropped[0]?.reason ?? 'nothing-to-say';
      await this.deliveries.change(tx, delivery.id, { state: 'suppressed', outcome });
      this.logger.log({ message: 'message suppressed', delivery: delivery.id, reason: outcome });
      return undefined;
    }
    const byPost = grouped(owed, ({ to }) => to.id);
    const target = byPost.get(delivery.postId) ?? byPost.get(first.to.id) ?? [];
    await this.sendOthersApart(tx, delivery, byPost, target);
    return this.addressTo(tx, delivery, target);
  }

  private async addressTo(tx: Transaction, delivery: Delivery, owed: readonly Owed[]): Promise<Delivery | undefined> {
    const { to, silentUntil } = owed[0] as Owed;
    if (silentUntil) {
      await this.deliveries.change(tx, delivery.id, { heldUntil: addDays(silentUntil, 1), outcome: 'on-leave' });
      return undefined;
    }
    await this.noteReaders(tx, owed);
    const words = this.texts.word(
      to.title,
      owed.map(({ matter }) => matter),
      to.language,
    );
    const columns = { postId: to.id, address: to.email, language: to.language, ...words };
    await this.deliveries.change(tx, delivery.id, columns);
    return { ...delivery, ...columns };
  }

  private async sendOthersApart(
    tx: Transaction,
    delivery: Delivery,
    byPost: ReadonlyMap<PostId, readonly Owed[]>,
    target: readonly Owed[],
  ) {
    for (const owed of byPost.values()) {
      if (owed === target) continue;
      await this.noteReaders(tx, owed);
      const when = { on: delivery.plannedOn, at: delivery.plannedAt, heldUntil: null };
      await this.planner.planAnew(tx, (owed[0] as Owed).to, owed, when);
    }
  }

  private async noteReaders(tx: Transaction, owed: readonly Owed[]): Promise<void> {
    for (const { intent, to, insteadOfPostId } of owed) {
      if (intent.postId === to.id && intent.insteadOfPostId === insteadOfPostId) continue;
      await this.intents.redirect(tx, intent.id, { postId: to.id, insteadOfPostId });
    }
  }
}

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Channel, ChannelMessage } from '#libs/channels/contract';
import { SystemClock } from '#libs/platform/clock/clocks';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { JobRun } from '#libs/platform/queue/job';
import { CARRIERS, type Carriers } from '../carriers.js';
import type { DeliveryId } from '../contract.js';
import { type Delivery, DeliveryRepository, type Lease } from '../db/delivery.repository.js';
import { OfficeTime } from '../office-time.js';
import { ReadyMessages } from '../ready-messages.js';
import { type Settlement, settlementOf } from '../settlement.js';

interface Offer {
  readonly lease: Lease;
  readonly channel: Channel;
  readonly message: ChannelMessage;
}

/**
 * Hands one message over: leased with a fencing token and a line in the log, then offered, then settled. Whoever dies between the
 * carrier's answer and the settling leaves a lease that runs out; the next attempt first records that nobody knows what became of
 * the message, then, by mail, offers it again under the same Message-ID.
 */
@Injectable()
export class DeliverReminder {
  private readonly logger = new Logger('reminder');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly deliveries: DeliveryRepository,
    private readonly ready: ReadyMessages,
    private readonly time: OfficeTime,
    private readonly system: SystemClock,
    @Inject(CARRIERS) private readonly carriers: Carriers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute(id: DeliveryId, { attempt, signal }: JobRun): Promise<void> {
    await this.transactions.run((tx) => this.recordBrokenAttempt(tx, id));
    const offer = await this.transactions.run((tx) => this.begin(tx, id));
    if (!offer) return;
    const { lease, channel, message } = offer;
    const handover = await channel.send(message, signal);
    const settlement = settlementOf(handover, channel.afterUnknown, attempt >= this.settings.OUTBOX_MAX_ATTEMPTS);
    const ours = await this.transactions.run((tx) => this.settle(tx, lease, settlement));
    this.logger.log({
      message: `message ${settlement.state}`,
      delivery: id,
      attempt: lease.attempt,
      purpose: lease.purpose,
      reason: settlement.reason,
    });
    if (ours && settlement.again) throw new Error(`The carrier did not take message ${id}: ${settlement.reason}.`);
  }

  /** @throws Error while another worker may still be offering the message. */
  private async recordBrokenAttempt(tx: Transaction, id: DeliveryId): Promise<void> {
    const delivery = await this.deliveries.lock(tx, id);
    if (!delivery?.leaseUntil) return;
    const now = this.system.now();
    if (delivery.leaseUntil > now) throw new Error(`Message ${id} is in another worker's hands.`);
    await this.deliveries.change(tx, id, { state: 'unknown', outcome: 'worker-ended', leaseUntil: null });
    await this.deliveries.endAttempt(tx, id, delivery.attempts, { outcome: 'unknown', reason: 'worker-ended', answer: '', endedAt: now });
    this.logger.warn({ message: 'message unknown: a worker ended in the middle', delivery: id, attempt: delivery.attempts });
  }

  /** @returns undefined when there is nothing to offer: done, not to be said any more, kept for the morning, or kept for the page. */
  private async begin(tx: Transaction, id: DeliveryId): Promise<Offer | undefined> {
    const delivery = await this.deliveries.lock(tx, id);
    if (!delivery) return undefined;
    const channel = this.carriers.get(delivery.channel);
    if (!isOpen(delivery, channel)) return undefined;
    const heldUntil = await this.time.heldUntil(tx);
    if (heldUntil) return this.keep(tx, delivery, { heldUntil });
    const fresh = await this.ready.prepare(tx, delivery);
    if (!fresh) return undefined;
    if (!channel) return this.keep(tx, delivery, { state: 'handed', outcome: 'kept', handedAt: this.time.now().instant });
    if (fresh.address === null) return this.keep(tx, delivery, { state: 'failed', outcome: 'no-address' });
    const now = this.system.now();
    const leaseUntil = new Date(now.getTime() + this.settings.OUTBOX_LEASE_SECONDS * 1000);
    const lease = await this.deliveries.lease(tx, fresh, now, leaseUntil);
    const { messageId, address, subject, body } = fresh;
    return { lease, channel, message: { messageId, to: address, subject, text: body } };
  }

  private async keep(tx: Transaction, { id }: Delivery, columns: Partial<Delivery>): Promise<undefined> {
    await this.deliveries.change(tx, id, columns);
    this.logger.log({ message: `message ${columns.outcome ?? 'waits for the morning'}`, delivery: id });
  }

  private settle(tx: Transaction, lease: Lease, { state, attempt, reason, answer }: Settlement): Promise<boolean> {
    const columns = { state, outcome: reason, answer, handedAt: state === 'handed' ? this.time.now().instant : null };
    return this.deliveries.settle(tx, lease, columns, { outcome: attempt, reason, answer, endedAt: this.system.now() });
  }
}

/** A message whose fate is unknown is offered again where the reader can recognise the double; otherwise a person asks the carrier first. */
function isOpen({ state }: Delivery, channel: Channel | undefined): boolean {
  return state === 'planned' || (state === 'unknown' && channel?.afterUnknown === 'resend');
}

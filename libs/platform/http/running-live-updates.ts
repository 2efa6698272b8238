import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Transaction } from '../database/transaction.js';
import { type LiveAudience, PRODUCT, type Product } from '../product/product-part.js';
import { LiveNotifications } from './db/live-notifications.js';
import { eventOf, type LiveReader, readUpdate, RESYNC } from './live-stream.js';
import { type LiveData, LiveUpdates } from './live-updates.js';

/** What one process hears goes to the pages that are open on it, each only what its account may see. */
@Injectable()
export class RunningLiveUpdates extends LiveUpdates implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly readers = new Set<LiveReader>();
  private readonly audiences: ReadonlyMap<string, LiveAudience>;

  constructor(
    private readonly notifications: LiveNotifications,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(PRODUCT) product: Product,
  ) {
    super();
    this.audiences = new Map(product.flatMap((part) => Object.entries(part.liveTopics ?? {})));
  }

  async publish(tx: Transaction, topic: string, data: LiveData): Promise<void> {
    if (!this.audiences.has(topic)) throw new Error(`No part of the product declares the live topic "${topic}".`);
    await this.notifications.say(tx, JSON.stringify({ topic, data }));
  }

  /** @returns how to leave. */
  join(reader: LiveReader): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }

  /** A worker has no pages and need not listen. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.host.httpAdapter) return;
    await this.notifications.listen({
      heard: (message) => this.tell(message),
      resumed: () => {
        for (const reader of this.readers) reader.write(RESYNC);
      },
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.notifications.close();
  }

  private tell(message: string): void {
    const update = readUpdate(message);
    const audience = update && this.audiences.get(update.topic);
    if (!audience) return;
    for (const reader of this.readers) {
      if (audience === 'signed-in' || reader.permissions.has(audience)) reader.write(eventOf(update));
    }
  }
}

import { Inject, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import { product } from '#libs/battle-map/product';
import { eventType } from '#libs/platform/events/event-type';
import type { Product } from '#libs/platform/product/product-part';
import { type JobRun, job } from '#libs/platform/queue/job';
import { tick } from '#libs/platform/queue/tick';

const ENDPOINT = Symbol('endpoint');

export const posted = eventType('faults.posted', z.object({ id: z.string() }));

/** The one effect of the fault tests that stands outside the database: a request that somebody else counts. */
@Injectable()
class PostToEndpoint {
  constructor(@Inject(ENDPOINT) private readonly endpoint: string) {}

  async execute(id: string, { attempt, signal }: JobRun): Promise<void> {
    const answer = await fetch(this.endpoint, { method: 'POST', body: JSON.stringify({ id, attempt }), signal });
    if (!answer.ok) throw new Error(`The endpoint answered ${answer.status}.`);
  }
}

const onPosted = job({
  name: 'faults.on-posted',
  on: posted,
  key: ({ id }) => id,
  use: PostToEndpoint,
  run: (post, { id }, run) => post.execute(id, run),
});

const everyMinute = tick({
  name: 'faults.every-minute',
  clock: 'system',
  cron: '* * * * *',
  use: PostToEndpoint,
  run: (post, slot, run) => post.execute(`slot ${slot.toISOString()}`, run),
});

/** The whole product and a part whose job and tick call an endpoint. */
export function productCalling(endpoint: string): Product {
  @Module({ providers: [PostToEndpoint, { provide: ENDPOINT, useValue: endpoint }] })
  class FaultsModule {}
  return [...product, { name: 'faults', module: FaultsModule, jobs: [onPosted], ticks: [everyMinute] }];
}

import { Injectable, Module, type Type } from '@nestjs/common';
import { z } from 'zod';
import { eventType } from '#libs/platform/events/event-type';
import type { ProductPart } from '#libs/platform/product/product-part';
import { type JobRun, job } from '#libs/platform/queue/job';
import { currentContext, type WorkContext } from '#libs/platform/telemetry/context';

/** What the probe's job was called with. */
export interface Call {
  readonly id: string;
  readonly run: JobRun;
  readonly context: WorkContext | undefined;
}

export const probed = eventType('probe.probed', z.object({ id: z.string() }));

/** A job that remembers its calls and does what the suite tells it to. */
@Injectable()
export class Probe {
  readonly calls: Call[] = [];
  behave: (call: Call) => Promise<void> = () => Promise.resolve();

  async execute(id: string, run: JobRun): Promise<void> {
    const call = { id, run, context: currentContext() };
    this.calls.push(call);
    await this.behave(call);
  }

  callsFor(id: string): Call[] {
    return this.calls.filter((call) => call.id === id);
  }
}

export const onProbed = job({
  name: 'probe.on-probed',
  on: probed,
  key: ({ id }) => id,
  use: Probe,
  run: (probe, { id }, run) => probe.execute(id, run),
});

/** A part of a product for one suite: the probe's module and whatever else the suite declares. */
export function probePart(declared: Partial<ProductPart> = {}, providers: Type[] = []): ProductPart {
  @Module({ providers: [Probe, ...providers] })
  class ProbeModule {}
  return { name: 'probe', module: ProbeModule, jobs: [onProbed], ...declared };
}

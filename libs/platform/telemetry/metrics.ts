import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A figure that is read when somebody asks for it. */
export interface Measure {
  readonly name: string;
  readonly help: string;
  /** The one label by which the figure is split. */
  readonly label: string;
  readonly read: () => Promise<ReadonlyMap<string, number>>;
}

/** What Prometheus may ask: the process, its requests, and what other rooms let be measured. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Duration of requests by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [this.registry],
    });
  }

  readonly contentType = this.registry.contentType;

  /** @param route the pattern, not the address: addresses are without number. */
  requestEnded(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Called by a room when it starts. A figure that cannot be read is left out; the others still come. */
  offer({ name, help, label, read }: Measure): void {
    const registers = [this.registry];
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      async collect() {
        this.reset();
        const figures = await read().catch(() => new Map<string, number>());
        for (const [value, figure] of figures) this.set({ [label]: value }, figure);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }
}

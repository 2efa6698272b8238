import { Inject, Injectable, Logger, type OnModuleInit, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Transaction } from '../database/transaction.js';
import type { InCommitListener } from '../events/in-commit-listener.js';
import { PRODUCT, type Product } from '../product/product-part.js';
import { DeclarationError } from './declaration-error.js';
import { declarationFaults } from './domain/declaration-faults.js';
import type { Death, JobDeclaration, JobRun } from './job.js';
import type { TickDeclaration } from './tick.js';

/** How a letter of the outbox is answered: the declaration's `run` with its service found. */
export type Handler = (payload: unknown, run: JobRun) => Promise<void>;

/** Everything that the product's parts declare to run: in-commit listeners, jobs and ticks, in product order. */
@Injectable()
export class Declarations implements OnModuleInit {
  readonly listeners: readonly InCommitListener[];
  readonly jobs: readonly JobDeclaration[];
  readonly ticks: readonly TickDeclaration[];
  private readonly logger = new Logger('declarations');
  private readonly handlers = new Map<string, Handler>();

  constructor(
    @Inject(PRODUCT) product: Product,
    private readonly modules: ModuleRef,
  ) {
    this.listeners = product.flatMap((part) => part.listeners ?? []);
    this.jobs = product.flatMap((part) => part.jobs ?? []);
    this.ticks = product.flatMap((part) => part.ticks ?? []);
  }

  /** @throws DeclarationError naming everything that is doubled or missing. */
  onModuleInit(): void {
    const faults = declarationFaults(this);
    const mourners = this.jobs.flatMap(({ name, givenUp }) => (givenUp ? [{ name, use: givenUp.use }] : []));
    for (const { name, use } of [...this.listeners, ...this.jobs, ...this.ticks, ...mourners]) {
      if (!this.isProvided(use)) faults.push(`"${name}" uses ${use?.name ?? 'nothing'}, which no module of the product provides.`);
    }
    if (faults.length > 0) throw new DeclarationError(faults);
    for (const job of this.jobs) {
      this.handlers.set(job.name, (payload, run) => job.run(this.service(job.use), job.on.schema.parse(payload), run));
    }
    for (const tick of this.ticks) {
      this.handlers.set(tick.name, (payload, run) => tick.run(this.service(tick.use), new Date((payload as { slot: string }).slot), run));
    }
    for (const line of this.describe()) this.logger.log(line);
  }

  /** Who answers letters of this name; undefined when the running program declares no such job or tick. */
  handler(name: string): Handler | undefined {
    return this.handlers.get(name);
  }

  /** Within the transaction in which a letter dies: what its job declares for that. A payload that nobody can read any more is passed over. */
  async giveUp(tx: Transaction, { job: name, payload }: { readonly job: string; readonly payload: unknown }, death: Death): Promise<void> {
    const job = this.jobs.find((one) => one.name === name);
    const read = job?.on.schema.safeParse(payload);
    if (job?.givenUp && read?.success) await job.givenUp.run(this.service(job.givenUp.use), read.data, death, tx);
  }

  service<Service>(use: Type<Service>): Service {
    return this.modules.get<Service>(use, { strict: false });
  }

  /** One line for each declaration, as the boot prints them. */
  describe(): string[] {
    return [
      ...this.listeners.map(({ name, on, use }) => `in commit: ${name} on ${on.type} → ${use.name}`),
      ...this.jobs.map(({ name, on, use }) => `job: ${name} on ${on.type} → ${use.name}`),
      ...this.ticks.map(({ name, cron, clock, use }) => `tick: ${name} at "${cron}" (${clock} clock) → ${use.name}`),
    ];
  }

  private isProvided(use: Type<unknown> | undefined): boolean {
    try {
      return use !== undefined && this.service(use) !== undefined;
    } catch {
      return false;
    }
  }
}

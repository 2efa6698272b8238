import { Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { type ForceEntry, TaskForceDirectory, TaskForceRegistry } from '../task-force/contract.js';

/** Task forces that come with new projects. One that is there already is named by its code, and not changed in passing. */
@Injectable()
export class NewForces {
  constructor(
    private readonly directory: TaskForceDirectory,
    private readonly registry: TaskForceRegistry,
  ) {}

  /** @throws DomainErrors `template.force-taken`; DomainError `task-force.post-unknown`, `task-force.unit-unknown`. */
  async make(tx: Transaction, forces: readonly ForceEntry[]): Promise<void> {
    const codes = forces.map(({ code }) => code);
    const standing = await this.directory.forcesByCode(codes, tx);
    const taken = codes.flatMap((code, index) =>
      standing.has(code) || codes.indexOf(code) < index
        ? [new DomainError('template.force-taken', { force: code }, { kind: 'conflict', field: `forces.${index}.code` })]
        : [],
    );
    if (taken.length > 0) throw new DomainErrors(taken);
    if (forces.length > 0) await this.registry.register(tx, forces);
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId, type UnitId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';
import { TaskForceRepository } from '../db/task-force.repository.js';

export interface ForceChange {
  readonly charter: string;
  readonly deputyPostIds: readonly PostId[];
  readonly liaisonPostId: PostId | null;
  readonly memberPostIds: readonly PostId[];
  readonly supportingUnitIds: readonly UnitId[];
}

/** The supervision desk says what a force is there for and who belongs to it. Head and leader in charge come with a list, or by a hand-over. */
@Injectable()
export class ChangeTaskForce {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forces: TaskForceRepository,
    private readonly office: OfficeDirectory,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task-force.unknown`, `.changed`, `.post-unknown`, `.unit-unknown`, `.head-as-deputy`. */
  execute(id: ForceId, change: ForceChange, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.forces.lock(tx);
      const force = (await this.forces.all(tx)).find((one) => one.id === id);
      if (!force) throw new DomainError('task-force.unknown', {}, { kind: 'not-found' });
      const { code } = force;
      if (force.version !== seenVersion)
        throw new DomainError('task-force.changed', { force: code }, { kind: 'conflict', field: 'version' });
      const { charter, liaisonPostId, deputyPostIds, memberPostIds, supportingUnitIds } = change;
      const named: readonly (readonly [string, readonly PostId[]])[] = [
        ['deputyPostIds', deputyPostIds],
        ['liaisonPostId', liaisonPostId === null ? [] : [liaisonPostId]],
        ['memberPostIds', memberPostIds],
      ];
      const posts = new Set(
        (
          await this.office.posts(
            named.flatMap(([, ids]) => ids),
            tx,
          )
        ).map((post) => post.id),
      );
      for (const [field, ids] of named) {
        const unknown = ids.find((post) => !posts.has(post));
        if (unknown) throw new DomainError('task-force.post-unknown', { force: code, post: unknown }, { field });
      }
      const units = await this.office.unitIds(supportingUnitIds, tx);
      const unknown = supportingUnitIds.find((unit) => !units.has(unit));
      if (unknown) throw new DomainError('task-force.unit-unknown', { force: code, unit: unknown }, { field: 'supportingUnitIds' });
      if (deputyPostIds.includes(force.headPostId)) {
        throw new DomainError('task-force.head-as-deputy', { force: code }, { field: 'deputyPostIds' });
      }
      await this.forces.save(tx, {
        ...force,
        charter,
        liaisonPostId,
        deputyPostIds: [...new Set(deputyPostIds)],
        memberPostIds: [...new Set(memberPostIds)].sort(),
        supportingUnitIds: [...new Set(supportingUnitIds)].sort(),
        version: force.version + 1,
      });
      await this.audit.record(tx, {
        action: 'task-force.change-task-force',
        subject: { kind: 'task-force', id },
        result: 'done',
        details: {
          force: code,
          charter,
          deputies: deputyPostIds,
          liaison: liaisonPostId,
          members: memberPostIds,
          units: supportingUnitIds,
        },
      });
    });
  }
}

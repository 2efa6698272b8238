import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { UnitId, UnitKind } from '../contract.js';
import { PeopleRepository } from '../db/people.repository.js';
import { refuseBadPlace } from '../domain/unit-tree.js';

export interface WantedUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
}

/** The desk creates a unit, gives it another name or kind, or puts it under another one. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param known the unit and its version as last read; left out: a new one.
   * @throws DomainError `office.unit.gone`, `.retired`, `.changed`, `.under-itself`, `.name-exists`, `.name-taken`.
   */
  execute(wanted: WantedUnit, known?: { readonly id: UnitId; readonly version: number }): Promise<UnitId> {
    return this.transactions.run(async (tx) => {
      await this.people.lock(tx);
      const units = await this.people.units(tx);
      const { name } = wanted;
      const before = known && units.find((unit) => unit.id === known.id);
      if (known && !before) throw new DomainError('office.unit.gone', {}, { kind: 'not-found' });
      if (before?.retiredOn) throw new DomainError('office.unit.retired', { unit: before.name }, { kind: 'conflict' });
      if (before && before.version !== known?.version) {
        throw new DomainError('office.unit.changed', { unit: before.name }, { kind: 'conflict', field: 'version' });
      }
      refuseBadPlace(before?.id ?? null, wanted.parentId, units);
      if (units.some((unit) => unit.name === name && unit.id !== before?.id)) {
        throw new DomainError('office.unit.name-exists', { unit: name }, { kind: 'conflict', field: 'name' });
      }
      if ((await this.people.groups(tx)).some((group) => group.name === name)) {
        throw new DomainError('office.unit.name-taken', { unit: name }, { kind: 'conflict', field: 'name' });
      }
      const id = before?.id ?? (randomUUID() as UnitId);
      await this.people.saveUnit(tx, { ...wanted, id, retiredOn: null, version: (before?.version ?? 0) + 1 });
      await this.audit.record(tx, {
        action: 'office.change-unit',
        subject: { kind: 'unit', id },
        result: 'done',
        details: { unit: name, before: before?.name ?? null, kind: wanted.kind, parent: wanted.parentId },
      });
      return id;
    });
  }
}

import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { UnitId } from '../contract.js';

/** A unit as far as it matters where it stands. */
export interface UnitInTree {
  readonly id: UnitId;
  readonly name: string;
  readonly parentId: UnitId | null;
  readonly retiredOn: LocalDate | null;
}

/**
 * A unit may stand under another one that is there and not under itself, however far down.
 * @param id null: of a new unit.
 * @throws DomainError `office.unit.gone`, `office.unit.retired`, `office.unit.under-itself` with the way written out.
 */
export function refuseBadPlace(id: UnitId | null, parentId: UnitId | null, units: readonly UnitInTree[]): void {
  if (parentId === null) return;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parent = byId.get(parentId);
  if (!parent) throw new DomainError('office.unit.gone', {}, { field: 'parentId' });
  if (parent.retiredOn !== null)
    throw new DomainError('office.unit.retired', { unit: parent.name }, { kind: 'conflict', field: 'parentId' });
  const way: string[] = [];
  for (let unit: UnitInTree | undefined = parent; unit && way.length <= units.length; unit = byId.get(unit.parentId as UnitId)) {
    way.push(unit.name);
    if (unit.id === id) {
      throw new DomainError(
        'office.unit.under-itself',
        { unit: unit.name, way: way.toReversed().join(' → ') },
        { kind: 'conflict', field: 'parentId' },
      );
    }
  }
}

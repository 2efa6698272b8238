import type { Unit } from '../../shared/api/models.js';

export interface PlacedUnit {
  readonly unit: Unit;
  /** Names of the units above it, from the top. */
  readonly above: readonly string[];
}

/** Units as they stand under each other, those beside each other in the order in which they came. */
export function inTreeOrder(units: readonly Unit[]): PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parent: string | null, above: readonly string[]): PlacedUnit[] =>
    units
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((unit) => [{ unit, above }, ...below(unit.id, [...above, unit.name])]);
  return below(null, []);
}

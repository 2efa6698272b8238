/** A statement of PostgreSQL has at most 65,535 parameters, and the widest table some forty columns. */
const PORTION = 1000;

/** Rows in portions that fit into a statement each, in their order. */
export function inPortions<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, index) => rows.slice(index * PORTION, (index + 1) * PORTION));
}

import type { KnownNames, LedgerForce } from '../contract/ledger-file.js';
import type { ForceColumn } from './ledger-headings.js';
import type { LedgerTable } from './ledger-table.js';
import { codeKey } from './ledger-values.js';

/** The task forces of the second sheet; a row without code and name is no force. */
export function readForces(table: LedgerTable<ForceColumn>, known: KnownNames | undefined): LedgerForce[] {
  const forces = new Map<string, LedgerForce>();
  for (const row of table.rows) {
    if (!table.says(row, 'code') && !table.says(row, 'name')) {
      table.remark(row, 'row-ignored', {});
      continue;
    }
    const force = readForce(table, row);
    const first = forces.get(codeKey(force.code));
    if (first) table.fault(row, 'code', 'doubled-code', { code: force.code, row: first.row });
    else forces.set(codeKey(force.code), force);
    if (known) checkNames(table, force, known);
  }
  return [...forces.values()];
}

function readForce(table: LedgerTable<ForceColumn>, row: number): LedgerForce {
  const force = {
    row,
    code: table.code(row, 'code'),
    name: table.text(row, 'name', 'name'),
    head: table.text(row, 'head', 'name'),
    leaderInCharge: table.text(row, 'leaderInCharge', 'name') || null,
    leadUnit: table.text(row, 'leadUnit', 'name'),
    supportingUnits: table.list(row, 'supportingUnits'),
  };
  for (const column of ['code', 'name', 'head', 'leadUnit'] as const) if (force[column] === '') table.missing(row, column);
  return force;
}

function checkNames(table: LedgerTable<ForceColumn>, force: LedgerForce, { units, posts }: KnownNames): void {
  const post = (column: ForceColumn, name: string | null) => {
    if (name && !posts.has(name)) table.fault(force.row, column, 'unknown-post', { post: name });
  };
  const unit = (column: ForceColumn, name: string) => {
    if (name !== '' && !units.has(name)) table.fault(force.row, column, 'unknown-unit', { unit: name });
  };
  post('head', force.head);
  post('leaderInCharge', force.leaderInCharge);
  unit('leadUnit', force.leadUnit);
  for (const name of force.supportingUnits) unit('supportingUnits', name);
}

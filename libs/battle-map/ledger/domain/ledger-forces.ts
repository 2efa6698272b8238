import { grouped } from '#libs/kernel/shared/grouped';
import type { KnownForce, KnownNames, LedgerForce } from '../contract/ledger-file.js';
import type { ForceColumn } from './ledger-headings.js';
import type { LedgerTable } from './ledger-table.js';
import { codeKey } from './ledger-values.js';
import { codesByName } from './named-forces.js';

type Table = LedgerTable<ForceColumn>;
/** Its code is empty until codes are settled, where none is written. */
type ForceDraft = { -readonly [Key in keyof LedgerForce]: LedgerForce[Key] };

/**
 * The task forces of the second sheet; a row without code and name is no force.
 * @param forces asked only when one has no code.
 */
export async function readForces(
  table: Table,
  known: KnownNames | undefined,
  forces: () => Promise<readonly KnownForce[]>,
): Promise<LedgerForce[]> {
  const drafts = table.rows.flatMap((row) => readForce(table, row) ?? []);
  if (known) for (const draft of drafts) checkNames(table, draft, known);
  if (drafts.some((draft) => isNameless(table, draft))) settleCodes(table, drafts, await forces());
  const first = new Map<string, ForceDraft>();
  for (const draft of drafts) {
    if (draft.code === '') continue;
    const before = first.get(codeKey(draft.code));
    if (before) table.fault(draft.row, 'code', 'doubled-code', { code: draft.code, row: before.row });
    else first.set(codeKey(draft.code), draft);
  }
  return drafts.filter((draft) => draft.code === '' || first.get(codeKey(draft.code)) === draft);
}

function readForce(table: Table, row: number): ForceDraft | undefined {
  if (!table.says(row, 'code') && !table.says(row, 'name')) {
    table.remark(row, 'row-ignored', {});
    return undefined;
  }
  const force = {
    row,
    code: table.code(row, 'code'),
    name: table.text(row, 'name', 'name'),
    head: table.text(row, 'head', 'name'),
    leaderInCharge: table.text(row, 'leaderInCharge', 'name') || null,
    leadUnit: table.text(row, 'leadUnit', 'name'),
    supportingUnits: table.list(row, 'supportingUnits'),
  };
  if (force.code === '' && !isNameless(table, force)) table.missing(row, 'code');
  for (const column of ['name', 'head', 'leadUnit'] as const) if (force[column] === '') table.missing(row, column);
  return force;
}

/** Without its code a force is known by its name; what cannot be read where the code should stand is a fault of its own. */
function isNameless(table: Table, { row, code, name }: LedgerForce): boolean {
  return code === '' && name !== '' && table.isEmpty(row, 'code');
}

/** The code of the one force that has this name. A new one needs a code from the office, for codes of its projects may begin with it. */
function settleCodes(table: Table, drafts: readonly ForceDraft[], known: readonly KnownForce[]): void {
  const written = new Set(drafts.map(({ code }) => codeKey(code)));
  const codesOf = codesByName(known);
  const byName = grouped(drafts, ({ name }) => codeKey(name));
  for (const draft of drafts.filter((each) => isNameless(table, each))) {
    const { row, name } = draft;
    const namesake = byName.get(codeKey(name))!.find((other) => other !== draft);
    const codes = codesOf.get(codeKey(name)) ?? [];
    const [only, ...more] = codes;
    if (namesake) table.fault(row, 'code', 'same-force', { force: name, row: namesake.row });
    else if (only === undefined) table.fault(row, 'code', 'force-without-code', { force: name });
    else if (more.length > 0 || written.has(codeKey(only))) {
      table.fault(row, 'code', 'ambiguous-force', { force: name, codes: codes.join('、') });
    } else {
      draft.code = only;
      draft.codeFrom = 'name';
      table.remark(row, 'force-by-name', { force: name, code: only }, 'code');
    }
  }
}

function checkNames(table: Table, force: LedgerForce, { units, posts }: KnownNames): void {
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

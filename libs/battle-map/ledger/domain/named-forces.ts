import { grouped } from '#libs/kernel/shared/grouped';
import type { KnownForce, LedgerForce } from '../contract/ledger-file.js';
import { codeKey } from './ledger-values.js';

/** The task forces of a ledger as its projects call them: by code, or by a name that one of them alone has. */
export class NamedForces {
  private readonly byCode: ReadonlyMap<string, LedgerForce>;
  private readonly byName: ReadonlyMap<string, readonly LedgerForce[]>;

  constructor(forces: readonly LedgerForce[]) {
    this.byCode = new Map(forces.map((force) => [codeKey(force.code), force]));
    this.byName = grouped(forces, ({ name }) => codeKey(name));
  }

  /** Those that may be meant. A code says more than a name. */
  called(text: string): readonly LedgerForce[] {
    const coded = this.byCode.get(codeKey(text));
    return coded ? [coded] : (this.byName.get(codeKey(text)) ?? []);
  }
}

/** Of each name, by `codeKey`, the codes of the task forces that have it, each once. */
export function codesByName(forces: readonly KnownForce[]): ReadonlyMap<string, readonly string[]> {
  const named = grouped(forces, ({ name }) => codeKey(name));
  return new Map([...named].map(([name, each]) => [name, [...new Map(each.map(({ code }) => [codeKey(code), code])).values()]]));
}

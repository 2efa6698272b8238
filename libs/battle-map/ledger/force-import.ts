import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import { type ForceEntry, TaskForceRegistry } from '../task-force/contract.js';
import type { KnownForce, LedgerDocument, LedgerForce, LedgerPlace, PeopleDocument, PeopleForce } from './contract/ledger-file.js';
import { ImportReadingRepository, type StandingForce } from './db/import-reading.repository.js';
import type { ImportReport } from './domain/import-report.js';
import { codeKey } from './domain/ledger-values.js';
import { codesByName } from './domain/named-forces.js';

/** Task forces: the ledger says head and units, people.json the leader in charge; what neither says stays as it stands. */
@Injectable()
export class ForceImport {
  constructor(
    private readonly office: OfficeDirectory,
    private readonly registry: TaskForceRegistry,
    private readonly standing: ImportReadingRepository,
  ) {}

  async register(tx: Transaction, ledger: LedgerDocument, people: PeopleDocument | undefined, report: ImportReport): Promise<void> {
    const { groupUnits } = await this.office.names(tx);
    const expand = (unit: string) => groupUnits.get(unit) ?? [unit];
    const standing = await this.standing.forces(tx);
    const listed = new Map(people?.forces.map((force) => [codeKey(force.code), force]));
    const inLedger = new Map(ledger.forces.map((force) => [codeKey(force.code), force]));
    const entries = [
      ...ledger.forces.map((force) => entryOf(force, listed.get(codeKey(force.code)), standing.get(force.code), expand)),
      ...[...listed.values()]
        .filter(({ code }) => !inLedger.has(codeKey(code)))
        .map((force): ForceEntry => ({ ...force, members: standing.get(force.code)?.members ?? [] })),
    ];
    if (this.refuseMoved(ledger, [...standing.values(), ...listed.values()], report)) return;
    try {
      const registered = await this.registry.register(tx, entries);
      const names = new Map(entries.map(({ code, name }) => [code, name]));
      report.note('force', registered, (code) => placed(ledger, names.get(code) ?? '', inLedger.get(codeKey(code))));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      report.refused('ledger', error, ({ params, field }) => {
        const force = inLedger.get(codeKey(String(params['force'])));
        return placeIn(ledger, force?.row ?? null, field);
      });
    }
  }

  /** Names were looked up when the file was read, before this transaction began. @returns whether one means another force now, or none. */
  private refuseMoved(ledger: LedgerDocument, known: readonly KnownForce[], report: ImportReport): boolean {
    const codes = codesByName(known);
    for (const { row, code, codeFrom, name } of ledger.forces) {
      if (codeFrom === undefined || codes.get(codeKey(name))?.join() === code) continue;
      report.refused('ledger', new DomainError('ledger.fault.force-moved', { force: name }), () => placeIn(ledger, row, 'code'));
    }
    return report.hasFaults;
  }
}

function entryOf(
  force: LedgerForce,
  listed: PeopleForce | undefined,
  standing: StandingForce | undefined,
  expand: (unit: string) => readonly string[],
): ForceEntry {
  const [leadUnit, ...others] = expand(force.leadUnit);
  const supporting = [...others, ...force.supportingUnits.flatMap(expand)];
  const leaderInCharge = force.leaderInCharge ?? listed?.leaderInCharge ?? standing?.leader;
  return {
    code: force.code,
    name: force.name,
    head: force.head,
    ...(leaderInCharge == null ? {} : { leaderInCharge }),
    ...(leadUnit === undefined ? {} : { leadUnit }),
    supportingUnits: supporting.length > 0 ? supporting : (listed?.supportingUnits ?? standing?.supportingUnits ?? []),
    members: standing?.members ?? [],
  };
}

function placed(ledger: LedgerDocument, title: string, force: LedgerForce | undefined) {
  return force ? { title, place: placeIn(ledger, force.row, 'code') } : { title };
}

function placeIn({ places: { forces } }: LedgerDocument, row: number | null, field: string | undefined): LedgerPlace {
  return { sheet: forces.sheet, row, column: (row !== null && field !== undefined && forces.columns[field]) || null };
}

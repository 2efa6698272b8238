import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId } from '../office/contract.js';
import type { TaskEntry } from '../task/contract.js';
import type { LedgerDocument, LedgerTask } from './contract.js';
import type { ImportReport } from './domain/import-report.js';
import type { LedgerPlaces } from './domain/ledger-places.js';

/** The ledger names units: their contact posts own the tasks, the first as owner, the others with him; of none the head is asked. */
@Injectable()
export class TaskOwners {
  constructor(private readonly office: OfficeDirectory) {}

  async of(
    tx: Transaction,
    ledger: LedgerDocument,
    places: LedgerPlaces,
    report: ImportReport,
  ): Promise<{ entryOf(task: LedgerTask): TaskEntry }> {
    const contacts = new Map<string, readonly PostId[]>();
    for (const task of ledger.projects.flatMap(({ tasks }) => tasks)) {
      for (const unit of task.units) {
        if (contacts.has(unit)) continue;
        const posts = (await this.office.contactPosts(unit, tx)) ?? [];
        contacts.set(
          unit,
          posts.map(({ id }) => id),
        );
        if (posts.length === 0) report.remark('ledger', 'unit-without-post', places.at(task.row, 'unit'), { unit });
      }
    }
    return { entryOf: (task) => entryOf(task, contacts) };
  }
}

function entryOf(
  { code, name, parent, units, remainingDays, quantity, standard }: LedgerTask,
  contacts: ReadonlyMap<string, readonly PostId[]>,
): TaskEntry {
  const [owner, ...coOwners] = [...new Set(units.flatMap((unit) => contacts.get(unit) ?? []))];
  return {
    code,
    name,
    durationDays: remainingDays ?? 0,
    coOwners,
    ...(parent === null ? {} : { parent }),
    ...(owner === undefined ? {} : { owner }),
    ...(quantity === null ? {} : { quantity }),
    ...(standard === '' ? {} : { standard }),
  };
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId } from '../office/contract.js';
import type { TaskEntry } from '../task/contract/registry.js';
import type { LedgerDocument, LedgerTask } from './contract/ledger-file.js';
import type { ImportReport } from './domain/import-report.js';
import type { LedgerPlaces } from './domain/ledger-places.js';

/**
 * The ledger names units: their contact posts own the tasks, the first as owner, the others with him; of none the head is asked.
 * Posts named in their own column go before.
 */
@Injectable()
export class TaskOwners {
  constructor(private readonly office: OfficeDirectory) {}

  async of(
    tx: Transaction,
    ledger: LedgerDocument,
    places: LedgerPlaces,
    report: ImportReport,
  ): Promise<{ entryOf(task: LedgerTask): TaskEntry }> {
    const tasks = ledger.projects.flatMap((project) => project.tasks);
    const contacts = await this.office.contactPostsByName([...new Set(tasks.flatMap(({ units }) => units))], tx);
    const told = new Set<string>();
    for (const task of tasks) {
      for (const unit of task.units) {
        if (told.has(unit) || (contacts.get(unit)?.length ?? 0) > 0) continue;
        told.add(unit);
        report.remark('ledger', 'unit-without-post', places.at(task, 'unit'), { unit });
      }
    }
    const titles = new Set(tasks.flatMap(({ posts }) => posts));
    const named = await this.office.postsByTitle([...titles], tx);
    return { entryOf: (task) => entryOf(task, contacts, named) };
  }
}

function entryOf(
  { code, name, parent, units, posts, remainingDays, remainingUnit, quantity, standard }: LedgerTask,
  contacts: ReadonlyMap<string, readonly { readonly id: PostId }[]>,
  named: ReadonlyMap<string, { readonly id: PostId }>,
): TaskEntry {
  const owners =
    posts.length > 0 ? posts.flatMap((title) => named.get(title)?.id ?? []) : units.flatMap((unit) => idsOf(contacts.get(unit)));
  const [owner, ...coOwners] = [...new Set(owners)];
  // Filled in, not put together: of a long list that is a fourth of the cost.
  const entry: { -readonly [Key in keyof TaskEntry]: TaskEntry[Key] } = { code, name, durationDays: remainingDays ?? 0, coOwners };
  if (remainingUnit !== null) entry.durationUnit = remainingUnit;
  if (parent !== null) entry.parent = parent;
  if (owner !== undefined) entry.owner = owner;
  if (quantity !== null) entry.quantity = quantity;
  if (standard !== '') entry.standard = standard;
  return entry;
}

function idsOf(posts: readonly { readonly id: PostId }[] = []): PostId[] {
  return posts.map(({ id }) => id);
}

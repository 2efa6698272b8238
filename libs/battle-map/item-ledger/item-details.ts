import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory, StatutoryDeadlines } from '../office/contract.js';
import type { ItemDetails } from './domain/item.js';
import { checkedCustom, type LedgerShape } from './domain/ledger.js';

/** What is written down about an item, checked against the ledger and the office. */
@Injectable()
export class CheckedDetails {
  constructor(
    private readonly office: OfficeDirectory,
    private readonly statutory: StatutoryDeadlines,
  ) {}

  /** Without a deadline of its own it has that of the law. @throws DomainError `item-ledger.post-unknown`, `.value`, `office.statutory.*`. */
  async of(tx: Transaction, shape: LedgerShape, details: ItemDetails): Promise<ItemDetails> {
    const { responsiblePostId, foundOn } = details;
    if (responsiblePostId !== null && !(await this.office.post(responsiblePostId, tx))) {
      throw new DomainError('item-ledger.post-unknown', {}, { field: 'responsiblePostId' });
    }
    const deadline = details.deadline ?? (foundOn === null ? null : await this.term(shape, foundOn, tx));
    return { ...details, deadline, custom: checkedCustom(shape, details.custom) };
  }

  /** The deadline that the law sets for what was found on a day; null when the ledger names no rule. */
  async term({ statutory }: LedgerShape, foundOn: LocalDate, tx?: Transaction): Promise<LocalDate | null> {
    if (statutory === null) return null;
    return (await this.statutory.termsOf(statutory, [foundOn], tx)).get(foundOn)?.due ?? null;
  }

  /** The same for many days; a day for which no rule is in force keeps the refusal. */
  async terms({ statutory }: LedgerShape, days: readonly LocalDate[], tx: Transaction): Promise<Map<LocalDate, LocalDate | DomainError>> {
    const terms = new Map<LocalDate, LocalDate | DomainError>();
    if (statutory === null) return terms;
    const refused = await this.allOrNone(statutory, days, terms, tx);
    if (!refused) return terms;
    for (const day of new Set(days)) {
      const refusal = await this.allOrNone(statutory, [day], terms, tx);
      if (refusal) terms.set(day, refusal);
    }
    return terms;
  }

  private async allOrNone(
    matter: NonNullable<LedgerShape['statutory']>,
    days: readonly LocalDate[],
    terms: Map<LocalDate, LocalDate | DomainError>,
    tx: Transaction,
  ): Promise<DomainError | undefined> {
    try {
      for (const [day, term] of await this.statutory.termsOf(matter, days, tx)) terms.set(day, term.due);
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return new DomainError(error.code, error.params, { field: 'foundOn' });
      throw error;
    }
  }
}

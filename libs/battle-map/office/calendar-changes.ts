import { Injectable } from '@nestjs/common';
import type { OfficeDay } from '#libs/kernel/calendar/day-table';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { OfficeEvents } from './contract.js';
import { CalendarRepository } from './db/calendar.repository.js';

type Change = (tx: Transaction, before: OfficeDay | undefined) => Promise<OfficeDay | undefined>;

/** What every change of a day has in common: one editor after the other, a line in the audit trail, and word to those who count days. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly calendar: CalendarRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `office.calendar.changed` when the calendar is not as the editor saw it. */
  make(action: string, date: LocalDate, seenVersion: number, change: Change): Promise<void> {
    return this.transactions.run(async (tx) => {
      const version = await this.calendar.lock(tx);
      const before = await this.calendar.officeDay(tx, date);
      if (version !== seenVersion) throw new DomainError('office.calendar.changed', { date }, { kind: 'conflict', field: 'version' });
      const after = await change(tx, before);
      await this.calendar.raiseVersion(tx);
      await this.audit.record(tx, {
        action,
        subject: { kind: 'office-day', id: date },
        result: 'done',
        details: { before: inWords(before), after: inWords(after) },
      });
      await this.events.afterCommit(tx, OfficeEvents.calendarChanged({ version: version + 1, from: date, to: date }));
    });
  }
}

function inWords(day: OfficeDay | undefined): string | null {
  return day ? `${day.kind}: ${day.name}` : null;
}

import { Injectable } from '@nestjs/common';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { exceptionsOf } from '#libs/kernel/calendar/day-table';
import { type NoRuleInForce, statutoryDeadline } from '#libs/kernel/calendar/statutory-deadline';
import { STATUTORY_RULES, type StatutoryMatter } from '#libs/kernel/calendar/statutory-rules';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { Translator } from '#libs/platform/i18n/translator';
import { StatutoryDeadlines, type StatutoryTerm } from './contract.js';
import { CalendarRepository } from './db/calendar.repository.js';

/** Days after an event that the longest term and the longest holiday after it may take. */
const REACH_DAYS = 180;
const CALENDAR = 'statutory';

@Injectable()
export class PublishedDeadlines extends StatutoryDeadlines {
  constructor(
    private readonly days: CalendarRepository,
    private readonly translator: Translator,
  ) {
    super();
  }

  rules() {
    return STATUTORY_RULES;
  }

  async termsOf(matter: StatutoryMatter, events: readonly LocalDate[], tx?: Transaction): Promise<ReadonlyMap<LocalDate, StatutoryTerm>> {
    const terms = new Map<LocalDate, StatutoryTerm>();
    if (events.length === 0) return terms;
    const stored = await this.days.read(tx);
    const calendar = this.calendarOver(exceptionsOf({ ...stored, overrides: new Map() }), stored.week, events);
    for (const event of new Set(events)) {
      const answer = statutoryDeadline(STATUTORY_RULES, matter, event, calendar);
      if (!answer.ok) throw this.refusal(matter, event, answer.reason);
      terms.set(event, { ...answer.value, provisional: answer.value.due > stored.table.publishedUntil });
    }
    return terms;
  }

  private calendarOver(
    exceptions: ReturnType<typeof exceptionsOf>,
    week: Parameters<typeof exceptionsOf>[0]['week'],
    events: readonly LocalDate[],
  ): WorkingCalendar {
    const numbers = events.map(dayNumber);
    const horizon = {
      firstDay: numbers.reduce((a, b) => Math.min(a, b)),
      endDay: numbers.reduce((a, b) => Math.max(a, b)) + REACH_DAYS,
    };
    const spec = { id: CALENDAR, name: CALENDAR, base: null, week, exceptions, workWeeks: [] };
    return compileCalendars([spec], horizon).get(CALENDAR) as WorkingCalendar;
  }

  private refusal(matter: StatutoryMatter, event: LocalDate, reason: NoRuleInForce): DomainError {
    const rule = this.translator.text(`office.statutory.${matter}.name`);
    if (reason.because === 'in-force-until') {
      return new DomainError('office.statutory.ended', { rule, date: event, until: reason.until }, { field: 'from' });
    }
    const from = reason.because === 'in-force-from' ? reason.from : '';
    return new DomainError('office.statutory.not-in-force', { rule, date: event, from }, { field: 'from' });
  }
}

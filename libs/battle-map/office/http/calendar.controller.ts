import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import { CalendarRepository } from '../db/calendar.repository.js';
import { calendarDays } from '../domain/calendar-days.js';
import { OFFICE_MINUTES_PER_DAY } from '../domain/office-week.js';
import { DecideDay } from '../use-cases/decide-day.js';
import { WithdrawDay } from '../use-cases/withdraw-day.js';
import { toHoursView, toOfficeDay } from './calendar.view.js';
import { CalendarQuery, CalendarView, DateParam, DayDecision, SeenCalendar } from './office.schema.js';
import { EDIT_CALENDAR, READ_OFFICE } from './permissions.js';

@ApiTags('office')
@Controller('api/office/calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly decideDay: DecideDay,
    private readonly withdrawDay: WithdrawDay,
  ) {}

  @Get()
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'The days from one date to another, both included: worked or not, and who says so.' })
  @Answers(CalendarView)
  async read(@Query({ schema: CalendarQuery }) { from, to }: CalendarQuery) {
    const stored = await this.calendar.read();
    return {
      version: stored.version,
      publishedUntil: stored.table.publishedUntil,
      minutesPerDay: OFFICE_MINUTES_PER_DAY,
      days: calendarDays(stored, from, to).map(({ hours, ...day }) => ({ ...day, hours: toHoursView(hours) })),
    };
  }

  @Put('days/:date')
  @Permit(EDIT_CALENDAR)
  @ApiOperation({ summary: 'The office decides about a day: closed, or worked. It wins over what was published.' })
  @AnswersNothing()
  decide(@Param('date', { schema: DateParam }) date: LocalDate, @Body({ schema: DayDecision }) decision: DayDecision) {
    return this.decideDay.execute(date, toOfficeDay(decision), decision.version);
  }

  @Delete('days/:date')
  @Permit(EDIT_CALENDAR)
  @ApiOperation({ summary: 'Takes the decision about a day back.' })
  @AnswersNothing()
  withdraw(@Param('date', { schema: DateParam }) date: LocalDate, @Query({ schema: SeenCalendar }) { version }: SeenCalendar) {
    return this.withdrawDay.execute(date, version);
  }
}

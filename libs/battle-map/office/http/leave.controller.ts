import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import { PeopleRepository } from '../db/people.repository.js';
import { CancelLeave } from '../use-cases/cancel-leave.js';
import { GrantLeave } from '../use-cases/grant-leave.js';
import { CalendarQuery, LeaveCreated, LeaveIdParam, LeaveList, NewLeave } from './office.schema.js';
import { GRANT_LEAVE, READ_OFFICE } from './permissions.js';

@ApiTags('office')
@Controller('api/office/leave')
export class LeaveController {
  constructor(
    private readonly people: PeopleRepository,
    private readonly grantLeave: GrantLeave,
    private readonly cancelLeave: CancelLeave,
  ) {}

  @Get()
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Leave that touches the days from one date to another.' })
  @Answers(LeaveList)
  async list(@Query({ schema: CalendarQuery }) { from, to }: CalendarQuery) {
    const leave = await this.people.leaveBetween(from, to);
    return { items: leave.map(({ fromDate, toDate, ...one }) => ({ ...one, from: fromDate, to: toDate })) };
  }

  @Post()
  @Permit(GRANT_LEAVE)
  @ApiOperation({ summary: 'A post is away; its substitute may act for it meanwhile.' })
  @Answers(LeaveCreated, { status: 201 })
  async grant(@Body({ schema: NewLeave }) leave: NewLeave) {
    return { id: await this.grantLeave.execute(leave) };
  }

  @Delete(':id')
  @Permit(GRANT_LEAVE)
  @ApiOperation({ summary: 'Takes a leave back.' })
  @AnswersNothing()
  cancel(@Param('id', { schema: LeaveIdParam }) id: string) {
    return this.cancelLeave.execute(id);
  }
}

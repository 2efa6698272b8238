import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Month } from '#libs/kernel/scoring/month';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { ScoreMonthList } from '../score-month-list.js';
import { AskDraft } from '../use-cases/ask-draft.js';
import { ConfirmMonth } from '../use-cases/confirm-month.js';
import { LockMonth } from '../use-cases/lock-month.js';
import { CONFIRM_SCORES, LOCK_SCORES, READ_ALL_SCORES, RUN_SCORES } from './permissions.js';
import { MonthConfirmation, MonthParam, ScoreMonths, ScoreMonthView } from './score.schema.js';

@ApiTags('score')
@Controller('api/scores/months')
export class ScoreMonthsController {
  constructor(
    private readonly months: ScoreMonthList,
    private readonly askDraft: AskDraft,
    private readonly confirmMonth: ConfirmMonth,
    private readonly lockMonth: LockMonth,
  ) {}

  @Get()
  @Permit(READ_ALL_SCORES)
  @ApiOperation({ summary: 'The months in which points are kept, with how far each is.' })
  @Answers(ScoreMonths)
  list() {
    return this.months.all();
  }

  @Get(':month')
  @Permit(READ_ALL_SCORES)
  @ApiOperation({ summary: 'One month: state, step, totals, and who drafted, confirmed and locked it.' })
  @Answers(ScoreMonthView)
  async read(@Param('month', { schema: MonthParam }) month: Month) {
    const found = await this.months.one(month);
    if (!found) throw new DomainError('score.month-unknown', { month }, { kind: 'not-found' });
    return found;
  }

  @Post(':month/draft')
  @Permit(RUN_SCORES)
  @ApiOperation({
    summary: 'Asks for the draft of a month that is over; a worker makes it. Asked again, it is made anew and must be confirmed anew.',
  })
  @Answers(ScoreMonthView, { status: 202 })
  async draft(@Param('month', { schema: MonthParam }) month: Month, @CurrentActor() actor: Actor) {
    await this.askDraft.execute(actor, month);
    return this.months.one(month);
  }

  @Post(':month/confirmation')
  @Permit(CONFIRM_SCORES)
  @ApiOperation({ summary: 'A named person confirms the draft, and may leave entries out with a reason.' })
  @Answers(ScoreMonthView)
  async confirm(
    @Param('month', { schema: MonthParam }) month: Month,
    @Body({ schema: MonthConfirmation }) confirmation: MonthConfirmation,
    @CurrentActor() actor: Actor,
  ) {
    await this.confirmMonth.execute(actor, month, confirmation);
    return this.months.one(month);
  }

  @Post(':month/lock')
  @Permit(LOCK_SCORES)
  @ApiOperation({ summary: 'Posts the entries of a confirmed month and locks it.' })
  @Answers(ScoreMonthView)
  async lock(@Param('month', { schema: MonthParam }) month: Month, @CurrentActor() actor: Actor) {
    await this.lockMonth.execute(actor, month);
    return this.months.one(month);
  }
}

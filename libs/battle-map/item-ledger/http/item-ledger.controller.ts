import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../../task/contract.js';
import { ReportCompletion } from '../use-cases/report-completion.js';
import { SetUpLedger } from '../use-cases/set-up-ledger.js';
import { LedgerSetUp, LedgerView } from './item-ledger.schema.js';
import { ItemLedgerViews } from './item-ledger.view.js';
import { READ_ITEMS, WORK_ON_ITEMS } from './permissions.js';

const TaskIdParam = z.uuid().transform((id) => id as TaskId);

/** Who may do what with which ledger, its rules say; the permissions say who works on items at all. */
@ApiTags('item-ledger')
@Controller('api/tasks/:id/item-ledger')
export class ItemLedgerController {
  constructor(
    private readonly views: ItemLedgerViews,
    private readonly setUpLedger: SetUpLedger,
    private readonly reportCompletion: ReportCompletion,
  ) {}

  @Get()
  @Permit(READ_ITEMS)
  @ApiOperation({ summary: 'The ledger of items of a task, if it has one: its columns, its counts, and whether items may be worked on.' })
  @Answers(LedgerView)
  read(@Param('id', { schema: TaskIdParam }) id: TaskId, @CurrentActor() actor: Actor) {
    return this.views.ledger(actor, id);
  }

  @Put()
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'Sets the ledger up, or changes it; from then on the progress of the task is counted from its items.' })
  @Answers(LedgerView)
  async setUp(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: LedgerSetUp }) { version, ...shape }: LedgerSetUp,
    @CurrentActor() actor: Actor,
  ) {
    await this.setUpLedger.execute(actor, id, shape, version);
    return this.views.ledger(actor, id);
  }

  @Post('completion')
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'All items are closed and the task was returned: asks its head once more to accept it.' })
  @Answers(LedgerView)
  async complete(@Param('id', { schema: TaskIdParam }) id: TaskId, @CurrentActor() actor: Actor) {
    await this.reportCompletion.execute(actor, id);
    return this.views.ledger(actor, id);
  }
}

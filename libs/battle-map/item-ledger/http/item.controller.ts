import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../../task/contract.js';
import type { ItemId } from '../contract.js';
import { AddItem } from '../use-cases/add-item.js';
import { ChangeItems } from '../use-cases/change-items.js';
import { CorrectItem } from '../use-cases/correct-item.js';
import { BulkChange, ItemCorrection, ItemHistory, ItemIdParam, ItemPage, ItemsQuery, LedgerView, NewItem } from './item-ledger.schema.js';
import { ItemLedgerViews } from './item-ledger.view.js';
import { READ_ITEMS, WORK_ON_ITEMS } from './permissions.js';

const TaskIdParam = z.uuid().transform((id) => id as TaskId);

@ApiTags('item-ledger')
@Controller('api/tasks/:id/item-ledger/items')
export class ItemController {
  constructor(
    private readonly views: ItemLedgerViews,
    private readonly addItem: AddItem,
    private readonly correctItem: CorrectItem,
    private readonly changeItems: ChangeItems,
  ) {}

  @Get()
  @Permit(READ_ITEMS)
  @ApiOperation({ summary: 'Items in the order in which they were written down, filtered, page by page.' })
  @Answers(ItemPage)
  list(@Param('id', { schema: TaskIdParam }) id: TaskId, @Query({ schema: ItemsQuery }) query: ItemsQuery, @CurrentActor() actor: Actor) {
    return this.views.page(actor, id, query);
  }

  @Post()
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'Writes an item down.' })
  @Answers(ItemHistory, { status: 201 })
  async add(@Param('id', { schema: TaskIdParam }) id: TaskId, @Body({ schema: NewItem }) wanted: NewItem, @CurrentActor() actor: Actor) {
    return this.views.item(actor, id, await this.addItem.execute(actor, id, wanted));
  }

  @Post('bulk')
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'The same of many items, each as it was seen: what happened to them, deadline, post, remark; all or none.' })
  @Answers(LedgerView)
  async change(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: BulkChange }) { items, ...change }: BulkChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.changeItems.execute(actor, id, items, change);
    return this.views.ledger(actor, id);
  }

  @Get(':itemId')
  @Permit(READ_ITEMS)
  @ApiOperation({ summary: 'One item with everything that happened to it.' })
  @Answers(ItemHistory)
  read(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('itemId', { schema: ItemIdParam }) itemId: ItemId,
    @CurrentActor() actor: Actor,
  ) {
    return this.views.item(actor, id, itemId);
  }

  @Put(':itemId')
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'Corrects what is written down about an item; a former deadline stays visible.' })
  @Answers(ItemHistory)
  async correct(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('itemId', { schema: ItemIdParam }) itemId: ItemId,
    @Body({ schema: ItemCorrection }) { version, ...details }: ItemCorrection,
    @CurrentActor() actor: Actor,
  ) {
    await this.correctItem.execute(actor, id, itemId, details, version);
    return this.views.item(actor, id, itemId);
  }
}

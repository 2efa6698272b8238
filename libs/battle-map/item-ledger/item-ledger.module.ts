import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { LedgerModule } from '../ledger/ledger.module.js';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskModule } from '../task/task.module.js';
import { ItemLedger1795502100100 } from './db/1795502100100-item-ledger.js';
import { RemovedItems1795700030100 } from './db/1795700030100-removed-items.js';
import { ItemLedgerEntity } from './db/item-ledger.entity.js';
import { ItemLedgerRepository } from './db/item-ledger.repository.js';
import { ItemRepository } from './db/item.repository.js';
import { LedgerItemChangeEntity } from './db/ledger-item-change.entity.js';
import { LedgerItemEntity } from './db/ledger-item.entity.js';
import { ItemController } from './http/item.controller.js';
import { ItemLedgerController } from './http/item-ledger.controller.js';
import { ItemLedgerViews } from './http/item-ledger.view.js';
import { ItemWorkbookController } from './http/item-workbook.controller.js';
import { READ_ITEMS, SUPERVISE_ITEMS, WORK_ON_ITEMS } from './http/permissions.js';
import { ItemBook } from './item-book.js';
import { CheckedDetails } from './item-details.js';
import { ItemLists } from './item-lists.js';
import { ItemsOut } from './items-out.js';
import { itemLedgerMessages } from './messages.js';
import { itemLedgerRefusals } from './refusal-messages.js';
import { SeenItems } from './seen-items.js';
import { AddItem } from './use-cases/add-item.js';
import { ChangeItems } from './use-cases/change-items.js';
import { CorrectItem } from './use-cases/correct-item.js';
import { ImportItems } from './use-cases/import-items.js';
import { ReportCompletion } from './use-cases/report-completion.js';
import { TakeItems } from './use-cases/take-items.js';
import { SetUpLedger } from './use-cases/set-up-ledger.js';

@Module({
  imports: [OfficeModule, TaskModule, LedgerModule],
  // The workbook's routes come first: `workbook` is no id of an item.
  controllers: [ItemLedgerController, ItemWorkbookController, ItemController],
  providers: [
    ItemLedgerRepository,
    ItemRepository,
    ItemBook,
    SeenItems,
    CheckedDetails,
    ItemLists,
    ItemsOut,
    ItemLedgerViews,
    SetUpLedger,
    TakeItems,
    ReportCompletion,
    AddItem,
    CorrectItem,
    ChangeItems,
    ImportItems,
  ],
})
export class ItemLedgerModule {}

export const itemLedgerPart: ProductPart = {
  name: 'item-ledger',
  module: ItemLedgerModule,
  entities: [ItemLedgerEntity, LedgerItemEntity, LedgerItemChangeEntity],
  migrations: [ItemLedger1795502100100, RemovedItems1795700030100],
  messages: { ...itemLedgerMessages, ...itemLedgerRefusals },
  roles: {
    [SUPERVISION_DESK]: [READ_ITEMS, WORK_ON_ITEMS, SUPERVISE_ITEMS],
    [FORCE_HEAD]: [READ_ITEMS, WORK_ON_ITEMS],
    [LEADER]: [READ_ITEMS, WORK_ON_ITEMS],
    [STAFF]: [READ_ITEMS, WORK_ON_ITEMS],
  },
};

import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { CalendarChanges } from './calendar-changes.js';
import {
  FORCE_HEAD,
  LEADER,
  OfficeCalendar,
  OfficeDirectory,
  OfficeRegistry,
  PostHandOvers,
  Retirements,
  STAFF,
  StatutoryDeadlines,
  SUPERVISION_DESK,
} from './contract.js';
import { Office1795500100000 } from './db/1795500100000-office.js';
import { CalendarRepository } from './db/calendar.repository.js';
import { Holding1795502000000 } from './db/1795502000000-holding.js';
import { OfficeTree1795502005000 } from './db/1795502005000-office-tree.js';
import { HoldingEntity } from './db/holding.entity.js';
import { HoldingRepository } from './db/holding.repository.js';
import { GroupUnitEntity } from './db/group-unit.entity.js';
import { GroupUnitMemberEntity } from './db/group-unit-member.entity.js';
import { LeaveEntity } from './db/leave.entity.js';
import { OfficeCalendarEntity } from './db/office-calendar.entity.js';
import { OfficeDayEntity } from './db/office-day.entity.js';
import { PeopleRepository } from './db/people.repository.js';
import { PostEntity } from './db/post.entity.js';
import { PublishedDayEntity } from './db/published-day.entity.js';
import { StoredOfficeCalendar } from './db/stored-office-calendar.js';
import { StoredOfficeDirectory } from './db/stored-office-directory.js';
import { UnitEntity } from './db/unit.entity.js';
import { CalendarController } from './http/calendar.controller.js';
import { LeaveController } from './http/leave.controller.js';
import { StructureController } from './http/structure.controller.js';
import { OfficeController } from './http/office.controller.js';
import { ASSIGN_HOLDERS, EDIT_CALENDAR, EDIT_STRUCTURE, GRANT_LEAVE, READ_OFFICE } from './http/permissions.js';
import { StatutoryController } from './http/statutory.controller.js';
import { officeMessages } from './messages.js';
import { PublishedDeadlines } from './published-deadlines.js';
import { officeRefusals } from './refusal-messages.js';
import { statutoryMessages } from './statutory-messages.js';
import { StoredOfficeRegistry } from './stored-office-registry.js';
import { StoredPostHandOvers } from './stored-post-hand-overs.js';
import { StoredRetirements } from './stored-retirements.js';
import { AdoptPublishedDays } from './use-cases/adopt-published-days.js';
import { AssignHolder } from './use-cases/assign-holder.js';
import { ChangePost } from './use-cases/change-post.js';
import { ChangeUnit } from './use-cases/change-unit.js';
import { CancelLeave } from './use-cases/cancel-leave.js';
import { DecideDay } from './use-cases/decide-day.js';
import { GrantLeave } from './use-cases/grant-leave.js';
import { WithdrawDay } from './use-cases/withdraw-day.js';

@Module({
  controllers: [OfficeController, StructureController, CalendarController, LeaveController, StatutoryController],
  providers: [
    CalendarRepository,
    PeopleRepository,
    HoldingRepository,
    CalendarChanges,
    AdoptPublishedDays,
    AssignHolder,
    CancelLeave,
    ChangePost,
    ChangeUnit,
    DecideDay,
    GrantLeave,
    WithdrawDay,
    { provide: OfficeDirectory, useClass: StoredOfficeDirectory },
    { provide: OfficeRegistry, useClass: StoredOfficeRegistry },
    { provide: Retirements, useClass: StoredRetirements },
    { provide: PostHandOvers, useClass: StoredPostHandOvers },
    { provide: OfficeCalendar, useClass: StoredOfficeCalendar },
    { provide: StatutoryDeadlines, useClass: PublishedDeadlines },
  ],
  exports: [OfficeDirectory, OfficeRegistry, OfficeCalendar, PostHandOvers, Retirements, StatutoryDeadlines],
})
export class OfficeModule implements OnApplicationBootstrap {
  constructor(private readonly adoptPublishedDays: AdoptPublishedDays) {}

  onApplicationBootstrap(): Promise<void> {
    return this.adoptPublishedDays.execute();
  }
}

export const officePart: ProductPart = {
  name: 'office',
  module: OfficeModule,
  entities: [
    UnitEntity,
    GroupUnitEntity,
    GroupUnitMemberEntity,
    PostEntity,
    HoldingEntity,
    LeaveEntity,
    OfficeCalendarEntity,
    PublishedDayEntity,
    OfficeDayEntity,
  ],
  migrations: [Office1795500100000, Holding1795502000000, OfficeTree1795502005000],
  messages: { ...officeMessages, ...officeRefusals, ...statutoryMessages },
  roles: {
    [SUPERVISION_DESK]: [READ_OFFICE, EDIT_CALENDAR, GRANT_LEAVE, ASSIGN_HOLDERS, EDIT_STRUCTURE],
    [FORCE_HEAD]: [READ_OFFICE],
    [LEADER]: [READ_OFFICE],
    [STAFF]: [READ_OFFICE],
  },
};

import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from './contract.js';
import { Office1795500100000 } from './db/1795500100000-office.js';
import { GroupUnitEntity } from './db/group-unit.entity.js';
import { GroupUnitMemberEntity } from './db/group-unit-member.entity.js';
import { LeaveEntity } from './db/leave.entity.js';
import { OfficeCalendarEntity } from './db/office-calendar.entity.js';
import { OfficeDayEntity } from './db/office-day.entity.js';
import { PostEntity } from './db/post.entity.js';
import { PublishedDayEntity } from './db/published-day.entity.js';
import { UnitEntity } from './db/unit.entity.js';
import { officeMessages } from './messages.js';

@Module({})
export class OfficeModule {}

export const officePart: ProductPart = {
  name: 'office',
  module: OfficeModule,
  entities: [
    UnitEntity,
    GroupUnitEntity,
    GroupUnitMemberEntity,
    PostEntity,
    LeaveEntity,
    OfficeCalendarEntity,
    PublishedDayEntity,
    OfficeDayEntity,
  ],
  migrations: [Office1795500100000],
  messages: officeMessages,
  roles: { [SUPERVISION_DESK]: [], [FORCE_HEAD]: [], [LEADER]: [], [STAFF]: [] },
};

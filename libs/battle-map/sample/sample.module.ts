import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { LedgerReadersModule } from '../ledger/ledger-readers.module.js';
import { MapModule } from '../map/map.module.js';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { ReverseScheduleModule } from '../reverse-schedule/reverse-schedule.module.js';
import { ScoreModule } from '../score/score.module.js';
import { SampleOffice } from './contract.js';
import { Sample1795600020000 } from './db/1795600020000-sample.js';
import { HappeningsRepository } from './db/happenings.repository.js';
import { LightDiaryRepository } from './db/light-diary.repository.js';
import { SampleLightEntity } from './db/sample-light.entity.js';
import { Happenings } from './happenings.js';
import { ADVANCE_CLOCK, READ_HAPPENINGS } from './http/permissions.js';
import { SampleController } from './http/sample.controller.js';
import { recordLights } from './jobs/record-lights.tick.js';
import { LightDiary } from './light-diary.js';
import { sampleMessages } from './messages.js';
import { RunningSampleOffice } from './running-sample-office.js';
import { SampleAccounts } from './sample-accounts.js';
import { SampleFiles } from './sample-files.js';
import { SampleLedger } from './sample-ledger.js';
import { SamplePlans } from './sample-plans.js';
import { SampleStart } from './sample-start.js';
import { LoadSampleOffice } from './use-cases/load-sample-office.js';
import { RecordLights } from './use-cases/record-lights.js';

@Module({
  imports: [OfficeModule, ActionPlanModule, ReverseScheduleModule, LedgerModule, LedgerReadersModule, MapModule, ScoreModule],
  controllers: [SampleController],
  providers: [
    Happenings,
    HappeningsRepository,
    LightDiary,
    LightDiaryRepository,
    LoadSampleOffice,
    RecordLights,
    RunningSampleOffice,
    SampleAccounts,
    SampleFiles,
    SampleLedger,
    SamplePlans,
    SampleStart,
    { provide: SampleOffice, useExisting: RunningSampleOffice },
  ],
  exports: [SampleOffice],
})
export class SampleModule {}

export const samplePart: ProductPart = {
  name: 'sample',
  module: SampleModule,
  entities: [SampleLightEntity],
  migrations: [Sample1795600020000],
  messages: sampleMessages,
  ticks: [recordLights],
  roles: {
    [SUPERVISION_DESK]: [ADVANCE_CLOCK, READ_HAPPENINGS],
    [FORCE_HEAD]: [READ_HAPPENINGS],
    [LEADER]: [READ_HAPPENINGS],
    [STAFF]: [READ_HAPPENINGS],
  },
};

import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { MapModule } from '../map/map.module.js';
import { HandOverModule } from '../hand-over/hand-over.module.js';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { ReverseScheduleModule } from '../reverse-schedule/reverse-schedule.module.js';
import { TaskForceModule } from '../task-force/task-force.module.js';
import { TaskModule } from '../task/task.module.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { LedgerImports } from './contract.js';
import { WorkbookTables } from './contract/workbook-tables.js';
import { LedgerImport1795501000000 } from './db/1795501000000-ledger-import.js';
import { LedgerRunEnds1795700030000 } from './db/1795700030000-ledger-run-ends.js';
import { LedgerRun1795502200000 } from './db/1795502200000-ledger-run.js';
import { CalendarFeed1795501300000 } from './db/1795501300000-calendar-feed.js';
import { HandOverCounts1795502004000 } from './db/1795502004000-hand-over-counts.js';
import { CalendarFeedEntity } from './db/calendar-feed.entity.js';
import { CalendarFeedRepository } from './db/calendar-feed.repository.js';
import { ImportReadingRepository } from './db/import-reading.repository.js';
import { LedgerOutRepository } from './db/ledger-out.repository.js';
import { LedgerRunEntity } from './db/ledger-run.entity.js';
import { LedgerRunRepository } from './db/ledger-run.repository.js';
import { LedgerImportEntity } from './db/ledger-import.entity.js';
import { LedgerImportRepository } from './db/ledger-import.repository.js';
import { ForceImport } from './force-import.js';
import { CalendarFeedController } from './http/calendar-feed.controller.js';
import { RunController } from './http/run.controller.js';
import { LedgerController } from './http/ledger.controller.js';
import { OutController } from './http/out.controller.js';
import { EXPORT_PLANS, IMPORT_LEDGERS } from './http/permissions.js';
import { ImportReportViews } from './http/import-report.view.js';
import { ImportTransaction } from './import-transaction.js';
import { PlanFileImport } from './plan-file-import.js';
import { TakeOverPlanFile } from './use-cases/take-over-plan-file.js';
import { ImportHistory } from './import-history.js';
import { FileWorkbookTables } from './file-workbook-tables.js';
import { forgetOldReports } from './jobs/forget-old-reports.tick.js';
import { onRunAsked } from './jobs/on-run-asked.job.js';
import { LedgerRuns } from './ledger-runs.js';
import { LEDGER_RUNS_CHANGED } from './live-topics.js';
import { runMessages } from './run-messages.js';
import { LedgerOut } from './ledger-out.js';
import { LedgerOutTexts } from './ledger-out-texts.js';
import { LedgerReadersModule } from './ledger-readers.module.js';
import { fileMessages } from './file-messages.js';
import { ledgerMessages } from './messages.js';
import { outMessages } from './out-messages.js';
import { PeopleImport } from './people-import.js';
import { PlanFileOut } from './plan-file-out.js';
import { PlanTrial } from './plan-trial.js';
import { PlanImport } from './plan-import.js';
import { RunningLedgerImports } from './running-ledger-imports.js';
import { SourceFiles } from './source-files.js';
import { SourceReader } from './source-reader.js';
import { TaskOwners } from './task-owners.js';
import { AskLedgerRun } from './use-cases/ask-ledger-run.js';
import { CancelLedgerRun } from './use-cases/cancel-ledger-run.js';
import { DoLedgerRun } from './use-cases/do-ledger-run.js';
import { ForgetOldReports } from './use-cases/forget-old-reports.js';
import { GiveUpLedgerRun } from './use-cases/give-up-ledger-run.js';
import { OpenCalendarFeed } from './use-cases/open-calendar-feed.js';
import { RevokeCalendarFeed } from './use-cases/revoke-calendar-feed.js';
import { TakeOverLedger } from './use-cases/take-over-ledger.js';
import { TakeLedger } from './use-cases/take-ledger.js';
import { TakePlanFile } from './use-cases/take-plan-file.js';

@Module({
  imports: [
    OfficeModule,
    TaskForceModule,
    ActionPlanModule,
    TaskModule,
    HandOverModule,
    ReverseScheduleModule,
    MapModule,
    LedgerReadersModule,
  ],
  controllers: [LedgerController, RunController, OutController, CalendarFeedController],
  providers: [
    ImportReadingRepository,
    LedgerImportRepository,
    LedgerRunRepository,
    LedgerRuns,
    SourceFiles,
    SourceReader,
    PeopleImport,
    ForceImport,
    TaskOwners,
    PlanTrial,
    PlanImport,
    ImportHistory,
    ImportTransaction,
    TakeOverLedger,
    PlanFileImport,
    TakeOverPlanFile,
    AskLedgerRun,
    CancelLedgerRun,
    DoLedgerRun,
    GiveUpLedgerRun,
    ForgetOldReports,
    ImportReportViews,
    LedgerOutRepository,
    LedgerOutTexts,
    LedgerOut,
    PlanFileOut,
    TakeLedger,
    TakePlanFile,
    CalendarFeedRepository,
    CalendarFeeds,
    OpenCalendarFeed,
    RevokeCalendarFeed,
    { provide: LedgerImports, useClass: RunningLedgerImports },
    { provide: WorkbookTables, useClass: FileWorkbookTables },
  ],
  exports: [LedgerImports, WorkbookTables],
})
export class LedgerModule {}

export const ledgerPart: ProductPart = {
  name: 'ledger',
  module: LedgerModule,
  entities: [LedgerRunEntity, LedgerImportEntity, CalendarFeedEntity],
  migrations: [
    LedgerImport1795501000000,
    CalendarFeed1795501300000,
    HandOverCounts1795502004000,
    LedgerRun1795502200000,
    LedgerRunEnds1795700030000,
  ],
  messages: { ...ledgerMessages, ...fileMessages, ...outMessages, ...runMessages },
  jobs: [onRunAsked],
  ticks: [forgetOldReports],
  liveTopics: { [LEDGER_RUNS_CHANGED]: IMPORT_LEDGERS },
  // Whoever may read the tasks may take them along.
  roles: {
    [SUPERVISION_DESK]: [IMPORT_LEDGERS, EXPORT_PLANS],
    [FORCE_HEAD]: [EXPORT_PLANS],
    [LEADER]: [EXPORT_PLANS],
    [STAFF]: [EXPORT_PLANS],
  },
};

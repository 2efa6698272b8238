import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskCommitments } from './contract.js';
import { TaskCounts } from './contract/counts.js';
import { ExtensionRequests } from './contract/extensions.js';
import { TaskHandOvers } from './contract/hand-overs.js';
import { TaskRegistry } from './contract/registry.js';
import { TaskLists } from './contract/task-lists.js';
import { Task1795500400000 } from './db/1795500400000-task.js';
import { TaskLength1795501400000 } from './db/1795501400000-task-length.js';
import { TaskCommitment1795500780000 } from './db/1795500780000-task-commitment.js';
import { TaskExtension1795501200000 } from './db/1795501200000-task-extension.js';
import { TaskEstimate1795501100000 } from './db/1795501100000-task-estimate.js';
import { TaskCounted1795502100000 } from './db/1795502100000-task-counted.js';
import { TaskParticulars1795502300010 } from './db/1795502300010-task-particulars.js';
import { ExtensionDecision1795502300020 } from './db/1795502300020-extension-decision.js';
import { TaskDates1795502300040 } from './db/1795502300040-task-dates.js';
import { TaskWeighed1795700010000 } from './db/1795700010000-task-weighed.js';
import { TaggedTasks1795700070000 } from './db/1795700070000-tagged-tasks.js';
import { ChecklistRepository } from './db/checklist.repository.js';
import { TaskCheckItemEntity } from './db/task-check-item.entity.js';
import { CommitmentRepository } from './db/commitment.repository.js';
import { TaskCoOwnerEntity } from './db/task-co-owner.entity.js';
import { TaskOwnerChange1795502001000 } from './db/1795502001000-task-owner-change.js';
import { OwnerChangeRepository } from './db/owner-change.repository.js';
import { TaskOwnerChangeEntity } from './db/task-owner-change.entity.js';
import { TaskCommitmentEntity } from './db/task-commitment.entity.js';
import { TaskEntity } from './db/task.entity.js';
import { TaskStanding1795501210000 } from './db/1795501210000-task-standing.js';
import { StandingRepository } from './db/standing.repository.js';
import { BlockRecognition1795700030200 } from './db/1795700030200-block-recognition.js';
import { EstimateWithItsTask1795700060000 } from './db/1795700060000-estimate-with-its-task.js';
import { RecognitionWithdrawal1795700090000 } from './db/1795700090000-recognition-withdrawal.js';
import { TaskBlockRecognitionEntity } from './db/task-block-recognition.entity.js';
import { TaskBlockEntity } from './db/task-block.entity.js';
import { TaskRecognitionWithdrawalEntity } from './db/task-recognition-withdrawal.entity.js';
import { TaskDecisionEntity } from './db/task-decision.entity.js';
import { ExtensionRepository } from './db/extension.repository.js';
import { TaskExtensionEntity } from './db/task-extension.entity.js';
import { TaskLinkEntity } from './db/task-link.entity.js';
import { TaskReadingRepository } from './db/task-reading.repository.js';
import { TaskRegisterRepository } from './db/task-register.repository.js';
import { TaskReportEntity } from './db/task-report.entity.js';
import { TaskRepository } from './db/task.repository.js';
import { TaskReviewEntity } from './db/task-review.entity.js';
import { extensionMessages } from './extension-messages.js';
import { ExtensionPages } from './extension-pages.js';
import {
  ASK_EXTENSIONS,
  CANCEL_TASKS,
  CHANGE_PLANS,
  DECIDE_EXTENSIONS,
  EXTEND_LATE,
  READ_TASKS,
  REPORT_ON_TASKS,
  REVIEW_TASKS,
  SIGN_FOR_TASKS,
  SUPERVISE_EXTENSIONS,
  SUSPEND_TASKS,
} from './http/permissions.js';
import { TaskRecognitionController } from './http/task-recognition.controller.js';
import { TaskStandingController } from './http/task-standing.controller.js';
import { TaskExtensionController } from './http/task-extension.controller.js';
import { TaskPage } from './http/task-page.js';
import { PlanChangeController } from './http/plan-change.controller.js';
import { PlanClosingController } from './http/plan-closing.controller.js';
import { TaskController } from './http/task.controller.js';
import { TaskParticularsController } from './http/task-particulars.controller.js';
import { TaskWorkController } from './http/task-work.controller.js';
import { markOverdueTasks } from './jobs/mark-overdue-tasks.tick.js';
import { taskMessages } from './messages.js';
import { taskRefusals } from './refusal-messages.js';
import { ListedOwners } from './listed-owners.js';
import { taskListeners } from './listeners.js';
import { OfferedVerbs } from './offered-verbs.js';
import { particularsMessages } from './particulars-messages.js';
import { ReportFiles } from './report-files.js';
import { standingMessages } from './standing-messages.js';
import { StoredExtensionRequests } from './stored-extension-requests.js';
import { StoredTaskCommitments } from './stored-task-commitments.js';
import { StoredTaskCounts } from './stored-task-counts.js';
import { StoredTaskHandOvers } from './stored-task-hand-overs.js';
import { StoredTaskLists } from './stored-task-lists.js';
import { StoredTaskRegistry } from './stored-task-registry.js';
import { TaskActors } from './task-actors.js';
import { TaskBeside } from './task-beside.js';
import { TaskStanding } from './task-standing.js';
import { TaskReview } from './task-review.js';
import { AcceptTask } from './use-cases/accept-task.js';
import { AskExtension } from './use-cases/ask-extension.js';
import { BlockTask } from './use-cases/block-task.js';
import { CancelTask } from './use-cases/cancel-task.js';
import { RecogniseWait } from './use-cases/recognise-wait.js';
import { ResumeTask } from './use-cases/resume-task.js';
import { SuspendTask } from './use-cases/suspend-task.js';
import { UnblockTask } from './use-cases/unblock-task.js';
import { ClosePlan } from './use-cases/close-plan.js';
import { ChangePlan } from './use-cases/change-plan.js';
import { GiveToNewHead } from './use-cases/give-to-new-head.js';
import { MarkOverdueTasks } from './use-cases/mark-overdue-tasks.js';
import { RefuseExtension } from './use-cases/refuse-extension.js';
import { ReportProgress } from './use-cases/report-progress.js';
import { ReturnTask } from './use-cases/return-task.js';
import { SignForTask } from './use-cases/sign-for-task.js';
import { SetParticulars } from './use-cases/set-particulars.js';
import { TickItem } from './use-cases/tick-item.js';
import { WithdrawExtension } from './use-cases/withdraw-extension.js';
import { WithdrawRecognition } from './use-cases/withdraw-recognition.js';
import { WorkingDaysLeft } from './working-days-left.js';

@Module({
  imports: [OfficeModule, ActionPlanModule],
  controllers: [
    TaskController,
    TaskWorkController,
    TaskParticularsController,
    TaskExtensionController,
    TaskStandingController,
    TaskRecognitionController,
    PlanChangeController,
    PlanClosingController,
  ],
  providers: [
    TaskRepository,
    TaskReadingRepository,
    TaskRegisterRepository,
    CommitmentRepository,
    ExtensionRepository,
    StandingRepository,
    OwnerChangeRepository,
    ListedOwners,
    ChecklistRepository,
    TaskBeside,
    SetParticulars,
    TickItem,
    TaskStanding,
    BlockTask,
    UnblockTask,
    RecogniseWait,
    WithdrawRecognition,
    SuspendTask,
    ResumeTask,
    CancelTask,
    ExtensionPages,
    TaskPage,
    TaskActors,
    TaskReview,
    ReportFiles,
    OfferedVerbs,
    WorkingDaysLeft,
    SignForTask,
    ReportProgress,
    AcceptTask,
    ReturnTask,
    ChangePlan,
    ClosePlan,
    MarkOverdueTasks,
    GiveToNewHead,
    AskExtension,
    RefuseExtension,
    WithdrawExtension,
    { provide: ExtensionRequests, useClass: StoredExtensionRequests },
    StoredTaskLists,
    { provide: TaskLists, useExisting: StoredTaskLists },
    { provide: TaskRegistry, useClass: StoredTaskRegistry },
    { provide: TaskHandOvers, useClass: StoredTaskHandOvers },
    { provide: TaskCommitments, useClass: StoredTaskCommitments },
    { provide: TaskCounts, useClass: StoredTaskCounts },
  ],
  exports: [TaskRegistry, TaskLists, TaskCommitments, TaskCounts, TaskHandOvers, ExtensionRequests],
})
export class TaskModule {}

export const taskPart: ProductPart = {
  name: 'task',
  module: TaskModule,
  entities: [
    TaskEntity,
    TaskCoOwnerEntity,
    TaskLinkEntity,
    TaskReportEntity,
    TaskReviewEntity,
    TaskCommitmentEntity,
    TaskExtensionEntity,
    TaskDecisionEntity,
    TaskBlockEntity,
    TaskBlockRecognitionEntity,
    TaskRecognitionWithdrawalEntity,
    TaskOwnerChangeEntity,
    TaskCheckItemEntity,
  ],
  migrations: [
    Task1795500400000,
    TaskCommitment1795500780000,
    TaskEstimate1795501100000,
    TaskExtension1795501200000,
    TaskStanding1795501210000,
    TaskLength1795501400000,
    TaskOwnerChange1795502001000,
    TaskCounted1795502100000,
    TaskParticulars1795502300010,
    ExtensionDecision1795502300020,
    TaskDates1795502300040,
    TaskWeighed1795700010000,
    BlockRecognition1795700030200,
    EstimateWithItsTask1795700060000,
    TaggedTasks1795700070000,
    RecognitionWithdrawal1795700090000,
  ],
  messages: { ...taskMessages, ...taskRefusals, ...extensionMessages, ...standingMessages, ...particularsMessages },
  listeners: taskListeners,
  ticks: [markOverdueTasks],
  roles: {
    [SUPERVISION_DESK]: [READ_TASKS, DECIDE_EXTENSIONS, SUPERVISE_EXTENSIONS, SUSPEND_TASKS, CHANGE_PLANS],
    [FORCE_HEAD]: [READ_TASKS, SIGN_FOR_TASKS, REPORT_ON_TASKS, REVIEW_TASKS, ASK_EXTENSIONS],
    [LEADER]: [READ_TASKS, REVIEW_TASKS, ASK_EXTENSIONS, DECIDE_EXTENSIONS, EXTEND_LATE, SUSPEND_TASKS, CANCEL_TASKS],
    [STAFF]: [READ_TASKS, SIGN_FOR_TASKS, REPORT_ON_TASKS, ASK_EXTENSIONS],
  },
};

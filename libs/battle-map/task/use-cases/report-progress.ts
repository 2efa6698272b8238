import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { FileId } from '#libs/platform/files/stored-file';
import type { TaskId } from '../contract.js';
import { TaskEvents } from '../contract/events.js';
import { TaskRepository } from '../db/task.repository.js';
import { type Progress, reported } from '../domain/report.js';
import { ReportFiles } from '../report-files.js';
import { TaskActors } from '../task-actors.js';

export interface ProgressReport extends Progress {
  readonly remark: string;
  readonly fileIds: readonly FileId[];
}

/** An owner or the head reports progress. Reports are added, never changed; at 100 % the head is asked to accept. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly files: ReportFiles,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /**
   * @throws DomainError `task.unknown`, `task.changed`, `task.report.not-owner`, `task.report.counted`, `task.report.measure`,
   * `task.report.goes-back`, `task.report.items-open`, `task.report.evidence-missing`,
   * `task.summary`, `task.plan-not-running`, `task.state`, `files.not-found`.
   */
  async execute(actor: Actor, taskId: TaskId, report: ProgressReport, seenVersion: number): Promise<void> {
    await this.files.refuseForeign(actor, report.fileIds);
    await this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const inHand = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const { task, post } = reported(inHand, { ...report, files: report.fileIds.length }, acting, today);
      const { projectId, version, code, percent, quantityDone } = await this.tasks.save(tx, task, actor.name);
      const { remark, correction } = report;
      await this.tasks.addReport(tx, {
        id: randomUUID(),
        taskId,
        taskVersion: version,
        reportedAt: now,
        reportedOn: today,
        postId: post,
        accountId: actor.accountId,
        reportedBy: actor.name,
        percent,
        quantityDone,
        remark,
        correction,
        counted: false,
        fileIds: [...report.fileIds],
      });
      await this.audit.record(tx, {
        action: 'task.report-progress',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: code, post, percent, quantity: quantityDone, correction },
      });
      await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId, because: 'task.report-progress', taskId }));
      await this.events.afterCommit(tx, TaskEvents.progressReported({ taskId, projectId, version, on: today, percent }));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { NewerVersions } from '../newer-versions.js';

interface CommittedTask {
  readonly taskId: string;
  readonly dueVersion: number;
}

/** Tasks have other dues now: what was planned under an older one and has not gone out is not said any more. */
@Injectable()
export class SupersedeReminders {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly newer: NewerVersions,
  ) {}

  async execute(tasks: readonly CommittedTask[]): Promise<void> {
    for (const { taskId, dueVersion } of tasks) {
      await this.transactions.run((tx) => this.newer.silenceOlder(tx, { subjectKind: 'task', subjectId: taskId, dueVersion }));
    }
  }
}

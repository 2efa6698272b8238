import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Notices } from '../contract.js';
import { ExtensionFactsRepository } from '../db/extension-facts.repository.js';

/** Whoever asked for a later due date is told how it was decided: once for each request, whatever is repeated. */
@Injectable()
export class TellAsker {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly extensions: ExtensionFactsRepository,
    private readonly notices: Notices,
  ) {}

  async execute(extensionId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const extension = await this.extensions.decided(tx, extensionId);
      if (!extension) return;
      const { state, postId: to, code, task, wantedDue, grantedDue, due, reason, decidedBy } = extension;
      await this.notices.requestNotice(tx, {
        subjectKind: 'extension',
        subjectId: extensionId,
        rung: 'owner',
        stage: 'decided',
        version: 1,
        to,
        text: {
          subject: `reminder.extension.${state}.subject`,
          body: `reminder.extension.${state}.body`,
          params: { code, task, wanted: wantedDue, due: grantedDue ?? due, by: decidedBy, reason: reason ?? '' },
        },
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import { TASK_EXTENSION, TASK_TASK } from '../../task/contract/views.js';

/** A request for a later due date and how it was decided. Dates `YYYY-MM-DD`. */
export interface DecidedExtension {
  readonly state: 'granted' | 'refused';
  /** Who asked. */
  readonly postId: PostId;
  readonly code: string;
  readonly task: string;
  readonly wantedDue: string;
  readonly grantedDue: string | null;
  readonly due: string;
  readonly reason: string | null;
  readonly decidedBy: string;
}

@Injectable()
export class ExtensionFactsRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined while it is open, and when it was withdrawn. */
  async decided(tx: Transaction, id: string): Promise<DecidedExtension | undefined> {
    const [extension]: DecidedExtension[] = await this.database.manager(tx).query(
      `select extension.state, extension.post_id as "postId", task.code, task.name as task, extension.wanted_due::text as "wantedDue",
         extension.granted_due::text as "grantedDue", extension.due_before::text as due, extension.reason,
         extension.decided_by as "decidedBy"
       from ${TASK_EXTENSION} extension join ${TASK_TASK} task on task.id = extension.task_id
       where extension.id = $1 and extension.state in ('granted', 'refused')`,
      [id],
    );
    return extension;
  }
}

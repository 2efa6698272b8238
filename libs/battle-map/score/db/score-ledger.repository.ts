import { Injectable } from '@nestjs/common';
import type { PostedEntry } from '#libs/kernel/scoring/facts';
import type { Month } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { accountOf } from '../domain/frozen-facts.js';
import { ScoreEntryEntity } from './score-entry.entity.js';
import { ScoreProposalEntity } from './score-proposal.entity.js';

export type Proposal = ScoreProposalEntity;

/** Points in hundredths. */
export interface Sum {
  readonly entries: number;
  readonly points: number;
}

/** What is proposed, and the ledger of what is posted. */
@Injectable()
export class ScoreLedgerRepository {
  constructor(private readonly database: Database) {}

  /** What earlier runs posted, as the kernel looks at it. */
  async posted(tx: Transaction): Promise<PostedEntry[]> {
    const entries = await this.database.manager(tx).find(ScoreEntryEntity);
    return entries.map(({ subject, ruleGroup, postId, step, month, role, points, origin }) => {
      return { subject, group: ruleGroup, account: accountOf(postId), step, month, role, points, origin };
    });
  }

  /** The proposals of the month are these and no others. */
  async replace(tx: Transaction, month: Month, proposals: readonly Proposal[]): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.delete(ScoreProposalEntity, { month });
    await manager.insert(ScoreProposalEntity, proposals as Proposal[]);
  }

  proposals(tx: Transaction, month: Month): Promise<Proposal[]> {
    return this.database.manager(tx).findBy(ScoreProposalEntity, { month });
  }

  async leaveOut(tx: Transaction, { month, subject, ruleGroup, postId, step }: Proposal, because: string): Promise<void> {
    await this.database.manager(tx).update(ScoreProposalEntity, { month, subject, ruleGroup, postId, step }, { leftOutBecause: because });
  }

  /** Posts what the month proposes and nobody has left out. */
  async post(tx: Transaction, month: Month, by: string, on: LocalDate): Promise<Sum> {
    const [sum]: Sum[] = await this.database.manager(tx).query(
      `with posted as (
         insert into score_entry (subject, rule_group, post_id, step, month, task_id, role, points, origin, rule_id, rule_version,
           event, inputs, explanation, posted_on, posted_by)
         select subject, rule_group, post_id, step, month, task_id, role, points, 'run', rule_id, rule_version, event, inputs,
           explanation, $2, $3
         from score_proposal where month = $1 and left_out_because is null
         returning points)
       select count(*)::integer as entries, coalesce(sum(points), 0)::integer as points from posted`,
      [month, on, by],
    );
    return sum as Sum;
  }
}

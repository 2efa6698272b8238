import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

export type NewAuditEntry = Omit<AuditEntryEntity, 'id'>;

export interface AuditSearch {
  readonly action?: string | undefined;
  /** An account's id, or a part of a name. */
  readonly actor?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly result?: 'done' | 'refused' | undefined;
  readonly correlationId?: string | undefined;
  readonly from?: Date | undefined;
  /** Not included. */
  readonly before?: Date | undefined;
}

interface Slice {
  readonly offset: number;
  readonly limit: number;
  readonly oldestFirst: boolean;
}

@Injectable()
export class AuditEntryRepository {
  constructor(private readonly database: Database) {}

  async append(tx: Transaction, entry: NewAuditEntry): Promise<void> {
    await this.database.manager(tx).insert(AuditEntryEntity, entry as object);
  }

  async find(search: AuditSearch, slice: Slice): Promise<{ entries: AuditEntryEntity[]; total: number }> {
    const query = this.database.manager().createQueryBuilder(AuditEntryEntity, 'entry');
    narrow(query, search);
    const [entries, total] = await query
      .orderBy('entry.id', slice.oldestFirst ? 'ASC' : 'DESC')
      .offset(slice.offset)
      .limit(slice.limit)
      .getManyAndCount();
    return { entries, total };
  }

  /** Every action there is, by leaps over the index: the cost grows with the number of actions, not of entries. */
  async actions(): Promise<string[]> {
    const rows: { action: string }[] = await this.database.manager().query(`
      with recursive each as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select e.action from audit_entry e where e.action > each.action order by e.action limit 1) from each where each.action is not null
      )
      select action from each where action is not null`);
    return rows.map((row) => row.action);
  }
}

function narrow(query: SelectQueryBuilder<AuditEntryEntity>, search: AuditSearch): void {
  const { action, actor, subjectKind, subjectId, result, correlationId, from, before } = search;
  if (action) query.andWhere('entry.action = :action', { action });
  if (actor) {
    const part = `%${actor.replace(/[\\%_]/g, '\\$&')}%`;
    query.andWhere('(entry.actorId = :actor or entry.actorName ilike :part)', { actor, part });
  }
  if (subjectKind) query.andWhere('entry.subjectKind = :subjectKind', { subjectKind });
  if (subjectId) query.andWhere('entry.subjectId = :subjectId', { subjectId });
  if (result) query.andWhere('entry.result = :result', { result });
  if (correlationId) query.andWhere('entry.correlationId = :correlationId', { correlationId });
  if (from) query.andWhere('entry.at >= :from', { from });
  if (before) query.andWhere('entry.at < :before', { before });
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { Language } from '../../i18n/messages.js';
import type { AccountId } from '../actor.js';
import { SessionEntity } from './session.entity.js';

/** A session and whom it stands for, as of now. */
export interface SessionRow {
  readonly accountId: AccountId;
  readonly name: string;
  readonly displayName: string;
  readonly language: Language;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date;
  readonly csrfSecret: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly roles: readonly string[];
}

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async open(tx: Transaction, session: Omit<SessionEntity, 'account'>): Promise<void> {
    await this.database.manager(tx).insert(SessionEntity, session);
  }

  /** One question for every request: is there such a session, is it of the present epoch, and what may its account do? */
  async find(idHash: string): Promise<SessionRow | undefined> {
    const rows: SessionRow[] = await this.database.manager().query(
      `select account.id as "accountId", account.name, account.display_name as "displayName", account.language,
         account.must_change_password as "mustChangePassword", account.password_changed_at as "passwordChangedAt",
         session.csrf_secret as "csrfSecret", session.created_at as "createdAt", session.last_seen_at as "lastSeenAt",
         array(select role from account_role where account_id = account.id order by role) as roles
       from session join account on account.id = session.account_id and account.session_epoch = session.epoch
       where session.id_hash = $1 and account.state = 'active'`,
      [idHash],
    );
    return rows[0];
  }

  async touch(idHash: string, seenAt: Date): Promise<void> {
    await this.database.manager().update(SessionEntity, { idHash }, { lastSeenAt: seenAt });
  }

  async close(tx: Transaction, idHash: string): Promise<void> {
    await this.database.manager(tx).delete(SessionEntity, { idHash });
  }

  async removeEnded(tx: Transaction, ended: { readonly seenBefore: Date; readonly createdBefore: Date }): Promise<void> {
    await this.database
      .manager(tx)
      .query('delete from session where last_seen_at <= $1 or created_at <= $2', [ended.seenBefore, ended.createdBefore]);
  }
}

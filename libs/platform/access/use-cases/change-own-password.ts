import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Actor } from '../actor.js';
import { AccountRepository } from '../db/account.repository.js';
import { NewPasswords } from '../new-passwords.js';
import { PasswordGuesses } from '../password-guesses.js';
import { Sessions } from '../sessions.js';

interface Change {
  readonly current: string;
  readonly next: string;
}

/** Whoever knows the present password sets another; all sessions of the account end and this browser gets a new one. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly guesses: PasswordGuesses,
    private readonly passwords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly clock: SystemClock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @returns the id of the new session.
   * @throws DomainError `access.password.current-wrong`; DomainErrors with every rule that the new password breaks.
   */
  async execute(actor: Actor, { current, next }: Change): Promise<string> {
    const { accountId, name } = actor;
    const subject = { kind: 'account', id: accountId };
    const guess = await this.guesses.compare({ id: accountId }, current);
    if (!guess.right) {
      await this.audit.recordAlone({ action: 'access.change-own-password', subject, result: 'refused' });
      throw new DomainError('access.password.current-wrong', {}, { field: 'current' });
    }
    const passwordHash = await this.passwords.accept({ password: next, field: 'next', accountName: name, accountId });

    return this.transactions.run(async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      if (account?.sessionEpoch !== guess.sessionEpoch) throw new DomainError('access.account.changed', {}, { kind: 'conflict' });
      const sessionEpoch = account.sessionEpoch + 1;
      await this.accounts.note(tx, accountId, {
        passwordHash,
        passwordChangedAt: this.clock.now(),
        mustChangePassword: false,
        sessionEpoch,
      });
      await this.passwords.remember(tx, accountId, passwordHash);
      await this.audit.record(tx, { action: 'access.change-own-password', subject, result: 'done' });
      return this.sessions.open(tx, { id: accountId, sessionEpoch });
    });
  }
}

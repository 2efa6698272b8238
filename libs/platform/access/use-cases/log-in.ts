import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import { currentContext } from '../../telemetry/context.js';
import { actAs } from '../acting.js';
import { AccountRepository } from '../db/account.repository.js';
import { LogInLimiter } from '../db/log-in-limiter.js';
import { nameKeyOf } from '../domain/account-name.js';
import { PasswordGuesses } from '../password-guesses.js';
import { Sessions } from '../sessions.js';

interface Credentials {
  readonly name: string;
  readonly password: string;
}

/**
 * A name and a password become a session. Whatever is wrong - name, password, a closed account - the answer is the same and
 * so is the work.
 */
@Injectable()
export class LogIn {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly limiter: LogInLimiter,
    private readonly guesses: PasswordGuesses,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly clock: SystemClock,
  ) {}

  /**
   * @param earlierSession id of a session that the browser still holds; it ends.
   * @returns the id of the new session.
   * @throws DomainError `access.log-in.refused`, `access.log-in.too-many`.
   */
  async execute({ name, password }: Credentials, earlierSession: string | undefined): Promise<string> {
    const nameKey = nameKeyOf(name);
    const address = currentContext()?.address ?? 'unknown';
    await this.limiter.count(nameKey, address);

    const account = await this.accounts.byName(name);
    const guess = await this.guesses.compare(account, password);
    if (!account || !guess.right) {
      await this.audit.recordAlone({
        action: 'access.log-in',
        ...(account ? { subject: { kind: 'account', id: account.id } } : {}),
        result: 'refused',
        details: account ? { name: account.name } : { known: false },
      });
      throw new DomainError('access.log-in.refused', this.guesses.rule, { kind: 'unauthenticated' });
    }

    await this.limiter.forgive(nameKey, address);
    actAs(account);
    return this.transactions.run(async (tx) => {
      if (earlierSession !== undefined) await this.sessions.close(tx, earlierSession);
      await this.accounts.note(tx, account.id, { lastLogInAt: this.clock.now() });
      await this.audit.record(tx, { action: 'access.log-in', subject: { kind: 'account', id: account.id }, result: 'done' });
      return this.sessions.open(tx, { id: account.id, sessionEpoch: guess.sessionEpoch });
    });
  }
}

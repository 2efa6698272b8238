import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Transaction } from '../database/transaction.js';
import type { AccountId } from './actor.js';
import { PasswordHistoryRepository } from './db/password-history.repository.js';
import { brokenRules } from './domain/password-rules.js';
import { PasswordHasher } from './password-hasher.js';

interface Choice {
  readonly password: string;
  /** Field of the request that carries the password. */
  readonly field: string;
  readonly accountName: string;
  /** Left out for an account that is only being created. */
  readonly accountId?: AccountId;
}

/** No letters or digits that look alike on paper. */
const TEMPORARY_ALPHABETS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+=?'] as const;
const TEMPORARY_LENGTH = 16;

/** Where a new password comes from: chosen by a person under the rules of the settings, or made up by the program. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly history: PasswordHistoryRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Every rule that the choice breaks, each with its own reason. */
  async faultsOf(choice: Choice): Promise<DomainError[]> {
    const rules = { minLength: this.settings.PASSWORD_MIN_LENGTH, classes: this.settings.PASSWORD_CLASSES };
    const faults = brokenRules(choice.password, choice.accountName, rules, choice.field);
    if (await this.wasUsed(choice)) {
      faults.push(new DomainError('access.password.used-before', { last: this.remembered() }, { field: choice.field }));
    }
    return faults;
  }

  /**
   * The hash of a password that keeps all rules.
   * @throws DomainErrors one for each broken rule.
   */
  async accept(choice: Choice): Promise<string> {
    const faults = await this.faultsOf(choice);
    if (faults.length > 0) throw new DomainErrors(faults);
    return this.hash(choice.password);
  }

  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  /** A password to be handed over once and changed at the first log-in. Has all four classes, whatever the settings ask. */
  async temporary(): Promise<{ readonly password: string; readonly hash: string }> {
    const all = TEMPORARY_ALPHABETS.join('');
    const length = Math.max(TEMPORARY_LENGTH, this.settings.PASSWORD_MIN_LENGTH);
    const signs = [...TEMPORARY_ALPHABETS, ...Array.from({ length: length - TEMPORARY_ALPHABETS.length }, () => all)].map(
      (alphabet) => alphabet[randomInt(alphabet.length)],
    );
    for (let last = signs.length - 1; last > 0; last--) {
      const other = randomInt(last + 1);
      [signs[last], signs[other]] = [signs[other], signs[last]];
    }
    const password = signs.join('');
    return { password, hash: await this.hasher.hash(password) };
  }

  /** Notes the account's new password, so that it cannot soon be chosen again. */
  async remember(tx: Transaction, accountId: AccountId, passwordHash: string): Promise<void> {
    await this.history.add(tx, accountId, passwordHash, this.remembered());
  }

  private async wasUsed({ accountId, password }: Choice): Promise<boolean> {
    if (accountId === undefined) return false;
    for (const earlier of await this.history.last(accountId, this.remembered())) {
      if (await this.hasher.verify(earlier, password)) return true;
    }
    return false;
  }

  /** The present password at least: a change to the same one is none. */
  private remembered(): number {
    return Math.max(1, this.settings.PASSWORD_HISTORY);
  }
}

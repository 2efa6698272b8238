import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Database } from '../../database/database.js';

/** Failed log-ins in a quarter of an hour. A whole office may share one address; nobody mistypes a name twenty times. */
const WINDOW_SECONDS = 15 * 60;
const PER_NAME = 20;
const PER_ADDRESS = 200;

/**
 * How often a name and an address may fail, counted in PostgreSQL for all processes together. Names that do not exist
 * count like those that do.
 */
@Injectable()
export class LogInLimiter {
  private readonly names: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;

  constructor(database: Database) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: database.manager().dataSource,
        storeType: 'typeorm',
        tableName: 'log_in_rate',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: WINDOW_SECONDS,
      });
    this.names = limiter('name', PER_NAME);
    this.addresses = limiter('address', PER_ADDRESS);
  }

  /** Counts before the password is looked at. @throws DomainError `access.log-in.too-many` with the seconds to wait. */
  async count(nameKey: string, address: string): Promise<void> {
    await this.consume(this.addresses, address);
    await this.consume(this.names, nameKey);
  }

  /** A good log-in takes its count back. */
  async forgive(nameKey: string, address: string): Promise<void> {
    await this.names.delete(nameKey);
    await this.addresses.reward(address, 1);
  }

  private async consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1000);
      throw new DomainError(
        'access.log-in.too-many',
        { retryAfterSeconds, minutes: Math.ceil(retryAfterSeconds / 60) },
        { kind: 'too-many' },
      );
    }
  }
}

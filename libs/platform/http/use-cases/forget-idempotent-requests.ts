import { Injectable } from '@nestjs/common';
import { IdempotentRequestRepository } from '../db/idempotent-request.repository.js';

const KEPT_HOURS = 48;

/** Answers are kept for two days: long enough for a phone that was out of reach, short enough to stay small. */
@Injectable()
export class ForgetIdempotentRequests {
  constructor(private readonly requests: IdempotentRequestRepository) {}

  /** @param slot the tick's moment. */
  async execute(slot: Date): Promise<void> {
    await this.requests.forgetOlderThan(new Date(slot.getTime() - KEPT_HOURS * 3_600_000));
  }
}

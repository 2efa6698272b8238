import { Injectable, Logger } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import { AuditCheck, type Finding } from '../audit-check.js';
import { AuditVerificationRepository } from '../db/audit-verification.repository.js';

/** Findings kept with a verification; the command line prints them all. */
const KEPT = 100;

/** Verifies the whole trail while the office sleeps, with the head of the last time as a witness, and keeps the result. */
@Injectable()
export class VerifyAuditTrailNightly {
  private readonly logger = new Logger('AuditCheck');

  constructor(
    private readonly check: AuditCheck,
    private readonly verifications: AuditVerificationRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: SystemClock,
  ) {}

  async execute(signal: AbortSignal): Promise<void> {
    const lastHead = (await this.verifications.last())?.head;
    const findings: Finding[] = [];
    const verification = await this.check.execute({
      ...(lastHead ? { expectedHead: lastHead } : {}),
      onFinding: (finding) => {
        if (findings.length < KEPT) findings.push(finding);
      },
      signal,
    });
    await this.transactions.run((tx) => this.verifications.append(tx, { ...verification, at: this.clock.now(), findings }));
    if (!verification.intact)
      this.logger.error(`audit trail not intact: ${verification.findingCount} findings, first ${JSON.stringify(findings[0])}`);
  }
}

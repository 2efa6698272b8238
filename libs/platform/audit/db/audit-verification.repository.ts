import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { Finding, Verification } from '../audit-check.js';
import { AuditVerificationEntity } from './audit-verification.entity.js';

export interface PastVerification extends Verification {
  readonly at: Date;
  readonly findings: readonly Finding[];
}

@Injectable()
export class AuditVerificationRepository {
  constructor(private readonly database: Database) {}

  async append(tx: Transaction, { at, findings, intact, sealed, waiting, findingCount, head }: PastVerification): Promise<void> {
    await this.database.manager(tx).insert(AuditVerificationEntity, {
      at,
      intact,
      sealed: String(sealed),
      waiting: String(waiting),
      headSeq: head && String(head.seq),
      headHash: head && Buffer.from(head.hash, 'hex'),
      findings: [...findings] as object[],
      findingCount: String(findingCount),
    });
  }

  async last(): Promise<PastVerification | undefined> {
    const [row] = await this.database.manager().find(AuditVerificationEntity, { order: { id: 'DESC' }, take: 1 });
    return (
      row && {
        at: row.at,
        intact: row.intact,
        sealed: Number(row.sealed),
        waiting: Number(row.waiting),
        head: row.headSeq && row.headHash ? { seq: Number(row.headSeq), hash: row.headHash.toString('hex') } : null,
        findings: row.findings as Finding[],
        findingCount: Number(row.findingCount),
      }
    );
  }
}

import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { product } from '#libs/battle-map/product';
import type { Finding } from '#libs/platform/audit/audit-check';
import { AuditEntryRepository } from '#libs/platform/audit/db/audit-entry.repository';
import { AuditSealRepository } from '#libs/platform/audit/db/audit-seal.repository';
import { RunningAuditTrail } from '#libs/platform/audit/running-audit-trail';
import { SealAuditTrail } from '#libs/platform/audit/use-cases/seal-audit-trail';
import { VerifyAuditTrail } from '#libs/platform/audit/use-cases/verify-audit-trail';
import { APP_ROLE, createDataSource } from '#libs/platform/database/data-source';
import { Database } from '#libs/platform/database/database';
import { FakeSystemClock } from '#libs/platform/testing/fake-clocks';
import type { TestDatabase } from './database.js';

/** The audit room on a suite's database, as the program's role, with a clock that the test moves. */
export class AuditRoom {
  readonly clock = new FakeSystemClock();
  readonly database: Database;
  readonly trail: RunningAuditTrail;
  readonly entries: AuditEntryRepository;
  readonly seals: AuditSealRepository;
  readonly sealer: SealAuditTrail;
  readonly check: VerifyAuditTrail;

  private constructor(private readonly dataSource: DataSource) {
    this.database = new Database(dataSource);
    this.entries = new AuditEntryRepository(this.database);
    this.seals = new AuditSealRepository(this.database);
    this.trail = new RunningAuditTrail(this.database, this.clock, this.entries);
    this.sealer = new SealAuditTrail(this.database, this.clock, this.seals);
    this.check = new VerifyAuditTrail(this.seals, this.clock);
  }

  static async open(test: TestDatabase): Promise<AuditRoom> {
    Logger.overrideLogger(false);
    return new AuditRoom(await createDataSource({ url: test.appUrl, product, role: APP_ROLE }).initialize());
  }

  /** Writes entries, each in a transaction of its own, and seals them. */
  async seal(count: number): Promise<void> {
    for (let i = 1; i <= count; i++) {
      await this.trail.recordAlone({
        action: `test.act-${i % 3}`,
        subject: { kind: 'thing', id: String(i) },
        result: i % 4 === 0 ? 'refused' : 'done',
        details: { step: i, note: `第 ${i} 步` },
      });
    }
    await this.sealer.execute();
  }

  async findings(): Promise<Finding[]> {
    const findings: Finding[] = [];
    await this.check.execute({ onFinding: (finding) => findings.push(finding) });
    return findings;
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }
}

import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { AuditCheck, AuditSealer } from './audit-check.js';
import { AuditTrail } from './audit-trail.js';
import { AuditTrail1795446200000 } from './db/1795446200000-audit-trail.js';
import { AuditEntryEntity } from './db/audit-entry.entity.js';
import { AuditEntryRepository } from './db/audit-entry.repository.js';
import { AuditSealEntity } from './db/audit-seal.entity.js';
import { AuditSealRepository } from './db/audit-seal.repository.js';
import { AuditUnsealedEntity } from './db/audit-unsealed.entity.js';
import { AuditVerificationEntity } from './db/audit-verification.entity.js';
import { AuditVerificationRepository } from './db/audit-verification.repository.js';
import { AuditController } from './http/audit.controller.js';
import { sealAuditTrail } from './jobs/seal-audit-trail.tick.js';
import { verifyAuditTrail } from './jobs/verify-audit-trail.tick.js';
import { auditMessages } from './messages.js';
import { RunningAuditTrail } from './running-audit-trail.js';
import { SealAuditTrail } from './use-cases/seal-audit-trail.js';
import { VerifyAuditTrail } from './use-cases/verify-audit-trail.js';
import { VerifyAuditTrailNightly } from './use-cases/verify-audit-trail-nightly.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [
    AuditEntryRepository,
    AuditSealRepository,
    AuditVerificationRepository,
    { provide: AuditTrail, useClass: RunningAuditTrail },
    SealAuditTrail,
    { provide: AuditSealer, useExisting: SealAuditTrail },
    VerifyAuditTrail,
    { provide: AuditCheck, useExisting: VerifyAuditTrail },
    VerifyAuditTrailNightly,
  ],
  exports: [AuditTrail, AuditSealer, AuditCheck],
})
export class AuditModule {}

export const auditPart: ProductPart = {
  name: 'audit',
  module: AuditModule,
  entities: [AuditEntryEntity, AuditSealEntity, AuditUnsealedEntity, AuditVerificationEntity],
  migrations: [AuditTrail1795446200000],
  messages: auditMessages,
  ticks: [sealAuditTrail, verifyAuditTrail],
  roles: { 'audit-administrator': ['audit:read'] },
};

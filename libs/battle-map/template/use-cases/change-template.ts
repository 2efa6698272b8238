import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TemplateId } from '../contract.js';
import { TemplateRepository } from '../db/template.repository.js';
import { refuseBadTemplate, refuseLoweredLaw } from '../domain/check-template.js';
import type { TemplateBody } from '../domain/template.js';
import { bodyOf } from '../template-body.js';

export interface TemplateChange extends TemplateBody {
  /** As last read. */
  readonly version: number;
  /** Why. */
  readonly reason: string;
}

/** A change makes a new version; projects that were made from an older one keep theirs. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly templates: TemplateRepository,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `template.unknown`, `template.changed`, `template.law-floor`, and what `refuseBadTemplate` refuses. */
  execute(actor: Actor, id: TemplateId, { version: seen, reason, ...body }: TemplateChange): Promise<void> {
    refuseBadTemplate(body);
    return this.transactions.run(async (tx) => {
      const stands = await this.templates.lock(tx, id);
      if (!stands) throw new DomainError('template.unknown', {}, { kind: 'not-found' });
      if (stands.version !== seen) {
        const params = { template: stands.code, version: stands.version, by: stands.changedBy ?? '' };
        throw new DomainError('template.changed', params, { kind: 'conflict', field: 'version' });
      }
      refuseLoweredLaw(bodyOf(stands), body);
      const version = stands.version + 1;
      await this.templates.addVersion(tx, {
        templateId: id,
        version,
        name: body.name,
        nameEn: body.nameEn ?? null,
        purpose: body.purpose,
        steps: [...body.steps],
        links: [...body.links],
        reason,
        changedBy: actor.name,
        changedOn: this.clock.today(),
      });
      await this.audit.record(tx, {
        action: 'template.change',
        subject: { kind: 'template', id },
        result: 'done',
        details: { template: stands.code, version, reason },
      });
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TemplateId } from '../contract.js';
import { TemplateRepository } from '../db/template.repository.js';
import { refuseBadTemplate } from '../domain/check-template.js';
import type { Template } from '../domain/template.js';

/** The office adds a template of its own. */
@Injectable()
export class AddTemplate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly templates: TemplateRepository,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `template.code-taken`, and what `refuseBadTemplate` refuses. */
  execute(actor: Actor, { code, nameEn, ...body }: Template): Promise<TemplateId> {
    refuseBadTemplate(body);
    return this.transactions.run(async (tx) => {
      const id = randomUUID() as TemplateId;
      const version = { templateId: id, version: 1, ...body, nameEn: nameEn ?? null, steps: [...body.steps], links: [...body.links] };
      const added = await this.templates.add(
        tx,
        { id, code, version: 1 },
        { ...version, reason: '', changedBy: actor.name, changedOn: this.clock.today() },
      );
      if (!added) throw new DomainError('template.code-taken', { code }, { kind: 'conflict', field: 'code' });
      await this.audit.record(tx, {
        action: 'template.add',
        subject: { kind: 'template', id },
        result: 'done',
        details: { template: code, name: body.name, steps: body.steps.length },
      });
      return id;
    });
  }
}

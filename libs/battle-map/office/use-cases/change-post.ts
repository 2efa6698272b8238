import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { Language } from '#libs/platform/i18n/messages';
import type { PostId, UnitId } from '../contract.js';
import { PeopleRepository } from '../db/people.repository.js';

export interface WantedPost {
  readonly title: string;
  readonly unitId: UnitId;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  /** Asked when a task names the unit only; whoever was it before is it no more. */
  readonly contact: boolean;
}

/** The desk creates a post, or changes what it is called, where it belongs and how it is reached. Who holds it, another verb says. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param known the post and its version as last read; left out: a new one.
   * @throws DomainError `office.post.unknown`, `.retired`, `.changed`, `.title-exists`, `office.unit.gone`, `.retired`.
   */
  execute(wanted: WantedPost, known?: { readonly id: PostId; readonly version: number }): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      await this.people.lock(tx);
      const posts = await this.people.posts(tx);
      const { title, unitId, contact } = wanted;
      const before = known && posts.find((post) => post.id === known.id);
      if (known && !before) throw new DomainError('office.post.unknown', { post: known.id }, { kind: 'not-found' });
      if (before?.retiredOn) throw new DomainError('office.post.retired', { post: before.title }, { kind: 'conflict' });
      if (before && before.version !== known?.version) {
        throw new DomainError('office.post.changed', { post: before.title }, { kind: 'conflict', field: 'version' });
      }
      if (posts.some((post) => post.title === title && post.id !== before?.id)) {
        throw new DomainError('office.post.title-exists', { post: title }, { kind: 'conflict', field: 'title' });
      }
      const unit = (await this.people.units(tx)).find((one) => one.id === unitId);
      if (!unit) throw new DomainError('office.unit.gone', {}, { field: 'unitId' });
      if (unit.retiredOn) throw new DomainError('office.unit.retired', { unit: unit.name }, { kind: 'conflict', field: 'unitId' });
      const id = before?.id ?? (randomUUID() as PostId);
      const others = posts.filter((post) => contact && post.contact && post.unitId === unitId && post.id !== id);
      await this.people.releaseContacts(
        tx,
        others.map((post) => post.id),
      );
      const version = (before?.version ?? 0) + 1;
      await this.people.savePost(tx, { ...wanted, id, accountId: before?.accountId ?? null, retiredOn: null, version });
      await this.audit.record(tx, {
        action: 'office.change-post',
        subject: { kind: 'post', id },
        result: 'done',
        details: { post: title, before: before?.title ?? null, unit: unit.name, contact },
      });
      return id;
    });
  }
}

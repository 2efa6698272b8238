import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { type PostId, Retirements, type UnitId } from './contract.js';
import { PeopleRepository } from './db/people.repository.js';

@Injectable()
export class StoredRetirements extends Retirements {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: BusinessClock,
  ) {
    super();
  }

  async retirePost(tx: Transaction, id: PostId, seenVersion: number): Promise<string> {
    await this.people.lock(tx);
    const post = (await this.people.posts(tx)).find((one) => one.id === id);
    if (!post) throw new DomainError('office.post.unknown', { post: id }, { kind: 'not-found' });
    const { title, version } = post;
    if (post.retiredOn) throw new DomainError('office.post.retired', { post: title }, { kind: 'conflict' });
    if (version !== seenVersion) throw new DomainError('office.post.changed', { post: title }, { kind: 'conflict', field: 'version' });
    if (post.accountId) throw new DomainError('office.post.held', { post: title }, { kind: 'conflict' });
    await this.people.savePost(tx, { ...post, contact: false, retiredOn: this.clock.today(), version: version + 1 });
    return title;
  }

  async retireUnit(tx: Transaction, id: UnitId, seenVersion: number): Promise<{ readonly name: string; readonly posts: PostId[] }> {
    await this.people.lock(tx);
    const units = await this.people.units(tx);
    const unit = units.find((one) => one.id === id);
    if (!unit) throw new DomainError('office.unit.gone', {}, { kind: 'not-found' });
    const { name, version } = unit;
    if (unit.retiredOn) throw new DomainError('office.unit.retired', { unit: name }, { kind: 'conflict' });
    if (version !== seenVersion) throw new DomainError('office.unit.changed', { unit: name }, { kind: 'conflict', field: 'version' });
    const below = units.find((one) => one.parentId === id && one.retiredOn === null);
    if (below) throw new DomainError('office.unit.has-units', { unit: name, below: below.name }, { kind: 'conflict' });
    const posts = (await this.people.posts(tx)).filter((post) => post.unitId === id && post.retiredOn === null);
    const held = posts.find((post) => post.accountId !== null);
    if (held) throw new DomainError('office.post.held', { post: held.title }, { kind: 'conflict' });
    const retiredOn = this.clock.today();
    for (const post of posts) await this.people.savePost(tx, { ...post, contact: false, retiredOn, version: post.version + 1 });
    await this.people.saveUnit(tx, { ...unit, retiredOn, version: version + 1 });
    return { name, posts: posts.map((post) => post.id) };
  }
}

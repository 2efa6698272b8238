import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import {
  OfficeRegistry,
  type LeaveEntry,
  type PeopleRegister,
  type PeopleRegistered,
  type PostEntry,
  type PostId,
  type UnitEntry,
  type UnitId,
} from './contract.js';
import type { GroupUnitMemberEntity } from './db/group-unit-member.entity.js';
import { HoldingRepository } from './db/holding.repository.js';
import { PeopleRepository } from './db/people.repository.js';
import type { PostEntity } from './db/post.entity.js';
import { contactsOf } from './domain/contacts.js';

@Injectable()
export class StoredOfficeRegistry extends OfficeRegistry {
  constructor(
    private readonly people: PeopleRepository,
    private readonly holdings: HoldingRepository,
    private readonly clock: BusinessClock,
  ) {
    super();
  }

  async register(tx: Transaction, { units, groupUnits, posts, leave }: PeopleRegister): Promise<PeopleRegistered> {
    await this.people.lock(tx);
    return {
      units: await this.registerUnits(tx, units),
      groupUnits: await this.registerGroups(tx, groupUnits),
      posts: await this.registerPosts(tx, posts),
      leave: await this.registerLeave(tx, leave),
    };
  }

  private async registerUnits(tx: Transaction, entries: readonly UnitEntry[]): Promise<Registered> {
    const known = new Map((await this.people.units(tx)).map((unit) => [unit.name, unit]));
    const groups = new Set((await this.people.groups(tx)).map((group) => group.name));
    const ids = new Map<string, UnitId>([...known.values()].map((unit) => [unit.name, unit.id]));
    for (const { name } of entries) {
      if (groups.has(name)) throw new DomainError('office.unit.name-taken', { unit: name }, { kind: 'conflict', field: 'units' });
      if (!ids.has(name)) ids.set(name, randomUUID() as UnitId);
    }
    const tally = new RegisterTally();
    // First without, then with the unit above: it may stand further down in the list.
    for (const { name, kind } of entries) {
      if (!known.has(name))
        await this.people.saveUnit(tx, { id: idOf(ids, name), name, kind, parentId: null, retiredOn: null, version: 1 });
    }
    for (const { name, kind, parent } of entries) {
      const stands = known.get(name);
      const parentId = parent === undefined ? (stands?.parentId ?? null) : idOf(ids, parent);
      const listed = { id: idOf(ids, name), name, kind, parentId };
      const outcome = outcomeOf(stands, listed);
      const unit = { ...listed, retiredOn: stands?.retiredOn ?? null, version: (stands?.version ?? 0) + 1 };
      if (outcome === 'changed' || (outcome === 'created' && parentId !== null)) await this.people.saveUnit(tx, unit);
      known.set(name, unit);
      tally.note(name, outcome);
    }
    return tally;
  }

  private async registerGroups(tx: Transaction, entries: PeopleRegister['groupUnits']): Promise<Registered> {
    const units = new Map((await this.people.units(tx)).map((unit) => [unit.name, unit.id]));
    const groups = new Map((await this.people.groups(tx)).map((group) => [group.name, group]));
    const members = await this.people.members(tx);
    const tally = new RegisterTally();
    for (const { name, members: names } of entries) {
      if (units.has(name)) throw new DomainError('office.unit.name-taken', { unit: name }, { kind: 'conflict', field: 'groupUnits' });
      const stands = groups.get(name);
      const group = stands ?? { id: randomUUID(), name };
      const unitIds = [...new Set(names)].map((unit) => idOf(units, unit));
      const before = stands && { unitIds: members.filter((one) => one.groupId === stands.id).map((one) => one.unitId) };
      const outcome = outcomeOf(before, { unitIds });
      const rows = unitIds.map((unitId, position): GroupUnitMemberEntity => ({ groupId: group.id, unitId, position }));
      if (outcome !== 'unchanged') await this.people.saveGroup(tx, group, rows);
      groups.set(name, group);
      tally.note(name, outcome);
    }
    return tally;
  }

  private async registerPosts(tx: Transaction, entries: readonly PostEntry[]): Promise<Registered> {
    const units = new Map((await this.people.units(tx)).map((unit) => [unit.name, unit.id]));
    const stored = await this.people.posts(tx);
    const known = new Map(stored.map((post) => [post.title, post]));
    const wanted = entries.map((entry): PostEntity => {
      const stands = known.get(entry.title);
      return {
        id: stands?.id ?? (randomUUID() as PostId),
        title: entry.title,
        unitId: idOf(units, entry.unit),
        email: entry.email ?? null,
        phone: entry.phone ?? null,
        language: entry.language ?? 'zh-CN',
        contact: entry.contact ?? false,
        accountId: entry.accountId ?? stands?.accountId ?? null,
        retiredOn: stands?.retiredOn ?? null,
        version: stands?.version ?? 1,
      };
    });
    const contacts = contactsOf(wanted, stored);
    const released = stored.filter((post) => post.contact && contacts.has(post.unitId) && contacts.get(post.unitId) !== post.title);
    await this.people.releaseContacts(
      tx,
      released.map((post) => post.id),
    );
    const tally = new RegisterTally();
    for (const entry of wanted) {
      const post = { ...entry, contact: contacts.get(entry.unitId) === entry.title };
      const outcome = outcomeOf(known.get(post.title), post);
      if (outcome !== 'unchanged') await this.people.savePost(tx, post);
      if (post.accountId !== (known.get(post.title)?.accountId ?? null)) {
        await this.holdings.change(tx, post.id, post.accountId, this.clock.today());
      }
      known.set(post.title, post);
      tally.note(post.title, outcome);
    }
    return tally;
  }

  private async registerLeave(tx: Transaction, entries: readonly LeaveEntry[]): Promise<Registered> {
    const posts = new Map((await this.people.posts(tx)).map((post) => [post.title, post.id]));
    const known = new Map((await this.people.leave(tx)).map((leave) => [`${leave.postId} ${leave.fromDate}`, leave]));
    const postId = (title: string): PostId => {
      const id = posts.get(title);
      if (!id) throw new DomainError('office.post.unknown', { post: title }, { field: 'leave' });
      return id;
    };
    const tally = new RegisterTally();
    for (const { post, from, to, substitute, reason } of entries) {
      if (to < from) throw new DomainError('office.leave.reversed', { from, to }, { field: 'leave' });
      const stands = known.get(`${postId(post)} ${from}`);
      const substitutePostId = substitute === undefined ? null : postId(substitute);
      const fields = { postId: postId(post), fromDate: from, toDate: to, substitutePostId, reason };
      const outcome = outcomeOf(stands, fields);
      const leave = { id: stands?.id ?? randomUUID(), ...fields };
      if (outcome !== 'unchanged') await this.people.saveLeave(tx, leave);
      known.set(`${postId(post)} ${from}`, leave);
      tally.note(`${post} ${from}`, outcome);
    }
    return tally;
  }
}

function idOf(units: ReadonlyMap<string, UnitId>, name: string): UnitId {
  const id = units.get(name);
  if (!id) throw new DomainError('office.unit.unknown', { unit: name }, { field: 'unit' });
  return id;
}

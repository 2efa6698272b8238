import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database, violates } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { AccountId } from '#libs/platform/access/actor';
import type { NamedSubstitute, PostId } from '../contract.js';
import { GroupUnitEntity } from './group-unit.entity.js';
import { GroupUnitMemberEntity } from './group-unit-member.entity.js';
import { LeaveEntity } from './leave.entity.js';
import { PostEntity } from './post.entity.js';
import { UnitEntity } from './unit.entity.js';

/** Units, group units, posts and leave as rows. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** One register after the other; readers go on reading. */
  async lock(tx: Transaction): Promise<void> {
    await this.database.manager(tx).query('lock table unit, group_unit, group_unit_member, post, leave in share row exclusive mode');
  }

  /** By name, as people look them up: by pinyin, as posts are. */
  units(tx?: Transaction): Promise<UnitEntity[]> {
    return this.database.manager(tx).createQueryBuilder(UnitEntity, 'unit').orderBy('unit.name collate "zh-x-icu"').getMany();
  }

  groups(tx: Transaction): Promise<GroupUnitEntity[]> {
    return this.database.manager(tx).find(GroupUnitEntity);
  }

  members(tx: Transaction): Promise<GroupUnitMemberEntity[]> {
    return this.database.manager(tx).find(GroupUnitMemberEntity, { order: { position: 'asc' } });
  }

  posts(tx: Transaction): Promise<PostEntity[]> {
    return this.database.manager(tx).find(PostEntity);
  }

  leave(tx: Transaction): Promise<LeaveEntity[]> {
    return this.database.manager(tx).find(LeaveEntity);
  }

  async saveUnit(tx: Transaction, unit: UnitEntity): Promise<void> {
    await this.database.manager(tx).upsert(UnitEntity, unit, ['id']);
  }

  async saveGroup(tx: Transaction, group: GroupUnitEntity, members: readonly GroupUnitMemberEntity[]): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.upsert(GroupUnitEntity, group, ['id']);
    await manager.delete(GroupUnitMemberEntity, { groupId: group.id });
    await manager.insert(GroupUnitMemberEntity, [...members]);
  }

  /** A unit has one contact: those that are none any more go first. */
  async releaseContacts(tx: Transaction, ids: readonly PostId[]): Promise<void> {
    await this.database.manager(tx).update(PostEntity, { id: In([...ids]) }, { contact: false });
  }

  async savePost(tx: Transaction, post: PostEntity): Promise<void> {
    await this.database.manager(tx).upsert(PostEntity, post, ['id']);
  }

  async saveLeave(tx: Transaction, leave: LeaveEntity): Promise<void> {
    await this.database.manager(tx).upsert(LeaveEntity, leave, ['id']);
  }

  /** Leave that touches the days between two dates, both included; the earliest first. */
  leaveBetween(from: LocalDate, to: LocalDate): Promise<(LeaveEntity & { postTitle: string; substituteTitle: string | null })[]> {
    return this.database.manager().query(
      `select leave.id, leave.post_id as "postId", post.title as "postTitle", leave.from_date::text as "fromDate",
         leave.to_date::text as "toDate", leave.substitute_post_id as "substitutePostId", substitute.title as "substituteTitle",
         leave.reason
       from leave join post on post.id = leave.post_id left join post as substitute on substitute.id = leave.substitute_post_id
       where leave.from_date <= $2 and leave.to_date >= $1
       order by leave.from_date, post.title`,
      [from, to],
    );
  }

  /** The leave of a post that has a day in common with the dates. The post is locked, so that no second one is granted meanwhile. */
  async overlappingLeave(tx: Transaction, postId: PostId, from: LocalDate, to: LocalDate): Promise<LeaveEntity | undefined> {
    const manager = this.database.manager(tx);
    await manager.findOne(PostEntity, { where: { id: postId }, lock: { mode: 'pessimistic_write' } });
    const leave = await manager.find(LeaveEntity, { where: { postId }, order: { fromDate: 'asc' } });
    return leave.find((one) => one.fromDate <= to && one.toDate >= from);
  }

  /** Leave that names the post as substitute and lasts until the day or longer, as people read it. */
  leaveNaming(postId: PostId, on: LocalDate, tx?: Transaction): Promise<NamedSubstitute[]> {
    return this.database.manager(tx).query(
      `select post.title as post, leave.from_date::text as from, leave.to_date::text as to
       from leave join post on post.id = leave.post_id
       where leave.substitute_post_id = $1 and leave.to_date >= $2 order by leave.from_date, post.title`,
      [postId, on],
    );
  }

  /** The same leave as rows. */
  leaveWithSubstitute(tx: Transaction, postId: PostId, on: LocalDate): Promise<LeaveEntity[]> {
    return this.database.manager(tx).findBy(LeaveEntity, { substitutePostId: postId, toDate: MoreThanOrEqual(on) });
  }

  findLeave(tx: Transaction, id: string): Promise<LeaveEntity | null> {
    return this.database.manager(tx).findOneBy(LeaveEntity, { id });
  }

  async removeLeave(tx: Transaction, id: string): Promise<void> {
    await this.database.manager(tx).delete(LeaveEntity, { id });
  }

  lockPost(tx: Transaction, id: PostId): Promise<PostEntity | null> {
    return this.database.manager(tx).findOne(PostEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The caller holds the lock. @throws DomainError `office.account.unknown` when there is no such account any more. */
  async setHolder(tx: Transaction, id: PostId, accountId: AccountId | null): Promise<void> {
    try {
      await this.database.manager(tx).update(PostEntity, { id }, { accountId, version: () => 'version + 1' });
    } catch (error) {
      if (violates(error, 'fk_post_account_id')) {
        throw new DomainError('office.account.unknown', { account: accountId ?? '' }, { field: 'account' });
      }
      throw error;
    }
  }

  /** Posts by unit and title as people read them. @param retired with those that are no more. */
  postList(retired: boolean): Promise<ListedPost[]> {
    return this.database.manager().query(
      `select post.id, post.title, post.unit_id as "unitId", unit.name as "unitName", unit.kind as "unitKind", post.email, post.phone,
         post.language, post.contact, post.account_id as "accountId", post.version, post.retired_on::text as "retiredOn"
       from post join unit on unit.id = post.unit_id
       where post.retired_on is null or $1
       order by unit.name collate "zh-x-icu", post.contact desc, post.title collate "zh-x-icu"`,
      [retired],
    );
  }
}

export type ListedPost = PostEntity & { readonly unitName: string; readonly unitKind: UnitEntity['kind'] };

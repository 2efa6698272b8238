import { Injectable } from '@nestjs/common';
import { grouped } from '#libs/kernel/shared/grouped';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory, type OfficeNames, type Post, type PostId, type UnitId } from '../contract.js';

const POST = `select post.id, post.title, post.unit_id as "unitId", post.unit_name as "unitName", post.unit_kind as "unitKind",
  post.email, post.phone, post.language, post.contact, post.account_id as "accountId",
  (select stored.retired_on is not null from post as stored where stored.id = post.id) as retired
  from office__post as post`;

@Injectable()
export class StoredOfficeDirectory extends OfficeDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async post(id: PostId, tx?: Transaction): Promise<Post | undefined> {
    const [post] = await this.posts([id], tx);
    return post;
  }

  posts(ids: readonly PostId[], tx?: Transaction): Promise<Post[]> {
    return this.find(`${POST} where post.id = any($1::uuid[]) order by post.title`, [ids], tx);
  }

  async postsByTitle(titles: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Post>> {
    const posts = await this.find(`${POST} where post.title = any($1::text[])`, [titles], tx);
    return new Map(posts.map((post) => [post.title, post]));
  }

  postsOf(accountId: AccountId, tx?: Transaction): Promise<Post[]> {
    return this.find(`${POST} where post.account_id = $1 order by post.title`, [accountId], tx);
  }

  async holdersOn(ids: readonly PostId[], on: LocalDate, tx?: Transaction): Promise<ReadonlyMap<PostId, AccountId>> {
    const rows: { postId: PostId; accountId: AccountId }[] = await this.database.manager(tx).query(
      `select post_id as "postId", account_id as "accountId" from office__holding
       where post_id = any($1::uuid[]) and coalesce(from_date <= $2, true) and coalesce(to_date >= $2, true)`,
      [ids, on],
    );
    return new Map(rows.map(({ postId, accountId }) => [postId, accountId]));
  }

  postsActedFor(accountId: AccountId, on: LocalDate, tx?: Transaction): Promise<Post[]> {
    return this.find(
      `${POST}
       where post.account_id = $1 or exists (
         select from leave join post as substitute on substitute.id = leave.substitute_post_id
         where leave.post_id = post.id and $2::date between leave.from_date and leave.to_date and substitute.account_id = $1
       )
       order by post.account_id is distinct from $1, post.title`,
      [accountId, on],
      tx,
    );
  }

  async contactPosts(unitOrGroup: string, tx?: Transaction): Promise<Post[] | undefined> {
    return (await this.contactPostsByName([unitOrGroup], tx)).get(unitOrGroup);
  }

  async contactPostsByName(unitsOrGroups: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Post[]>> {
    const units: { name: string; id: UnitId }[] = await this.database.manager(tx).query(
      `select unit.name, unit.id, 0 as position from unit where unit.name = any($1::text[])
       union all
       select group_unit.name, member.unit_id, member.position
       from group_unit join group_unit_member as member on member.group_id = group_unit.id
       where group_unit.name = any($1::text[])
       order by position`,
      [unitsOrGroups],
    );
    const ids = [...new Set(units.map(({ id }) => id))];
    const contacts = await this.find(`${POST} where post.contact and post.unit_id = any($1::uuid[])`, [ids], tx);
    const contactOf = new Map(contacts.map((post) => [post.unitId, post]));
    const members = [...grouped(units, ({ name }) => name)];
    return new Map(members.map(([name, of]) => [name, of.flatMap(({ id }) => contactOf.get(id) ?? [])]));
  }

  async unitsByName(names: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, UnitId>> {
    const units: { id: UnitId; name: string }[] = await this.database
      .manager(tx)
      .query('select id, name from unit where name = any($1::text[])', [names]);
    return new Map(units.map((unit) => [unit.name, unit.id]));
  }

  async unitIds(ids: readonly UnitId[], tx?: Transaction): Promise<ReadonlySet<UnitId>> {
    const units: { id: UnitId }[] = await this.database.manager(tx).query('select id from office__unit where id = any($1::uuid[])', [ids]);
    return new Set(units.map(({ id }) => id));
  }

  async names(tx?: Transaction): Promise<OfficeNames> {
    const rows: { kind: 'unit' | 'group' | 'post'; name: string; members: string[] }[] = await this.database.manager(tx).query(
      `select 'unit' as kind, name, '{}'::text[] as members from unit
       union all
       select 'post', title, '{}' from post
       union all
       select 'group', group_unit.name,
         array(select unit.name from group_unit_member as member join unit on unit.id = member.unit_id
               where member.group_id = group_unit.id order by member.position)
       from group_unit`,
    );
    const named = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.name));
    return {
      units: named('unit'),
      groupUnits: new Map(rows.filter((row) => row.kind === 'group').map(({ name, members }) => [name, members])),
      posts: named('post'),
    };
  }

  private find(sql: string, parameters: unknown[], tx?: Transaction): Promise<Post[]> {
    return this.database.manager(tx).query(sql, parameters);
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { OfficeRegistry, type PeopleRegister } from '#libs/battle-map/office/contract';
import type { AccountId, Actor } from '#libs/platform/access/actor';
import { RoleCatalogue } from '#libs/platform/access/role-catalogue';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TestDatabase } from './database.js';

export const day = (date: string) => date as LocalDate;

/** A small office: three inner units, a stationed one, three communities and their common name. */
export const SMALL_OFFICE: PeopleRegister = {
  units: [
    { name: '党政办', kind: 'internal' },
    { name: '建设办', kind: 'internal' },
    { name: '财政所', kind: 'internal' },
    { name: '派出所', kind: 'stationed' },
    { name: '冠亚星城社区', kind: 'community' },
    { name: '阳光盛景园社区', kind: 'community' },
    { name: '洸河新苑社区', kind: 'community' },
  ],
  groupUnits: [{ name: '各社区', members: ['冠亚星城社区', '阳光盛景园社区', '洸河新苑社区'] }],
  posts: [
    { title: '党工委书记', unit: '党政办', email: 'shuji@guanghe.example' },
    { title: '分管建设副主任', unit: '党政办' },
    { title: '督导办专员一', unit: '党政办' },
    { title: '建设办负责人', unit: '建设办', email: 'jianshe@guanghe.example', phone: '10000000001' },
    { title: '财政所负责人', unit: '财政所' },
    { title: '派出所负责人', unit: '派出所', language: 'en' },
    { title: '冠亚星城社区负责人', unit: '冠亚星城社区' },
    { title: '阳光盛景园社区负责人', unit: '阳光盛景园社区' },
    { title: '洸河新苑社区负责人', unit: '洸河新苑社区' },
  ],
  leave: [{ post: '建设办负责人', from: day('2018-08-06'), to: day('2018-08-10'), substitute: '财政所负责人', reason: '年休假' }],
};

/** Enters people through the registry, as an import does. */
export function registerPeople(app: INestApplicationContext, people: PeopleRegister = SMALL_OFFICE) {
  const registry = app.get(OfficeRegistry, { strict: false });
  return app.get(TransactionRunner, { strict: false }).run((tx) => registry.register(tx, people));
}

/** An account as it stands in the database, without a password that anybody knows, holding the post. */
export async function holderOf(
  app: INestApplicationContext,
  database: TestDatabase,
  { name, post, roles }: { readonly name: string; readonly post?: string; readonly roles: readonly string[] },
): Promise<Actor> {
  const [row] = await database.sql(
    `insert into account (id, name, name_key, display_name, language, password_hash, password_changed_at, created_at)
     values (gen_random_uuid(), $1, $1, $1, 'zh-CN', '', '2018-07-02', '2018-07-02') returning id`,
    [name],
  );
  const accountId = row!['id'] as AccountId;
  if (post) await database.sql('update post set account_id = $1 where title = $2', [accountId, post]);
  return { accountId, name, language: 'zh-CN', roles, permissions: app.get(RoleCatalogue).permissionsOf(roles) };
}

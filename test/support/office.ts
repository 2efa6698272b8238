import type { INestApplicationContext } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ActionPlanRegistry, ActionPlans, type Project, type ProjectEntry } from '#libs/battle-map/action-plan/contract';
import { OfficeRegistry, type PeopleRegister } from '#libs/battle-map/office/contract';
import { type ForceEntry, TaskForceRegistry } from '#libs/battle-map/task-force/contract';
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

/** Two forces: the second one's head works on a task of the first. */
export const FORCES: readonly ForceEntry[] = [
  {
    code: 'ZB01',
    name: '洸河中学项目专班',
    head: '分管建设副主任',
    leaderInCharge: '党工委书记',
    leadUnit: '建设办',
    supportingUnits: ['财政所'],
    members: ['建设办负责人', '财政所负责人'],
  },
  { code: 'ZB02', name: '平安创建专班', head: '派出所负责人' },
];

export const PROJECTS: readonly ProjectEntry[] = [
  {
    code: 'XM01',
    title: '洸河中学项目',
    force: 'ZB01',
    endDate: day('2018-12-28'),
    endDateSource: '2018年12月28日前',
    standard: '具备开学条件',
  },
  { code: 'GZ01', title: '非公党建示范点', force: 'ZB02', endDate: day('2018-07-20'), endDateSource: '会议议定' },
];

/** The small office with its forces and projects, as an import enters them; ids of the projects by code. */
export async function registerProjects(app: INestApplicationContext): Promise<ReadonlyMap<string, Project>> {
  await registerPeople(app);
  return app.get(TransactionRunner, { strict: false }).run(async (tx) => {
    await app.get(TaskForceRegistry, { strict: false }).register(tx, FORCES);
    await app.get(ActionPlanRegistry, { strict: false }).register(tx, PROJECTS);
    return app.get(ActionPlans, { strict: false }).projectsByCode(
      PROJECTS.map((project) => project.code),
      tx,
    );
  });
}

import type { INestApplicationContext } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { product as wholeProduct } from '#libs/battle-map/product';
import { PlanReminders } from '#libs/battle-map/reminder/use-cases/plan-reminders';
import type { Language } from '#libs/platform/i18n/messages';
import { registerGuanghe } from '../support/guanghe-office.js';
import { type Browser, completeFirstRun, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { itIs } from '../support/tasks.js';
import { createTestWorker } from '../support/worker.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';

const PASSWORD_ROLES = { desk: 'supervision-desk', owner: 'staff', head: 'force-head', leader: 'leader' } as const;
export type Who = keyof typeof PASSWORD_ROLES;

export interface Person extends Browser {
  readonly name: string;
  readonly password: string;
}

/** The sample office of 2018 as a running product, with somebody on the posts that XM01 asks. */
export interface GuangheProduct extends RunningProduct {
  readonly people: Readonly<Record<Who, Person>>;
  /** It is nine o'clock of that day in every process, and the reminders of the morning are planned; the worker sends them. */
  morning(date: string): Promise<void>;
  taskId(code: string): Promise<string>;
  projectId(code: string): Promise<string>;
  close(): Promise<void>;
}

export async function startGuanghe(): Promise<GuangheProduct> {
  const product = await startProduct({ SAMPLE: 'true', RATE_LIMIT_PER_MINUTE: '100000' });
  const { database } = product;
  const move = (date: string) =>
    database.sql('update business_clock set offset_ms = $1', [Date.parse(`${date}T09:00:00+08:00`) - Date.now()]);
  await move('2018-07-02');
  const office: INestApplicationContext = await createTestWorker(database, wholeProduct);
  itIs(office, '2018-07-02');
  await registerGuanghe(office);
  const call = overNetwork(product.address);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const [posts] = await database.sql(
    `select owner.title as owner, head.title as head, leader.title as leader, '督导办专员一' as desk from task__task task
       join office__post owner on owner.id = task.owner_post_id join task_force__force force on force.id = task.force_id
       join office__post head on head.id = force.head_post_id
       left join office__post leader on leader.id = force.leader_post_id where task.code = 'XM01-01'`,
  );
  const people = {} as Record<Who, Person>;
  for (const [who, role] of Object.entries(PASSWORD_ROLES) as [Who, string][]) {
    const name = `${who}.guanghe`;
    people[who] = { ...(await newcomer(call, security, { name, roles: [role] })), name };
    await database.sql('update post set account_id = (select id from account where name = $1) where title = $2', [name, posts?.[who]]);
  }
  const idOf = async (view: string, code: string) =>
    String((await database.sql(`select id from ${view} where code = $1`, [code]))[0]?.['id']);
  return {
    ...product,
    people,
    morning: async (date) => {
      await move(date);
      itIs(office, date);
      await office.get(PlanReminders, { strict: false }).execute(new Date(`${date}T08:30:00+08:00`), new AbortController().signal);
    },
    taskId: (code) => idOf('task__task', code),
    projectId: (code) => idOf('action_plan__project', code),
    close: async () => {
      await office.close();
      await product.stop();
    },
  };
}

/** The desk approves a plan over the API. */
export async function approve(guanghe: GuangheProduct, code: string): Promise<void> {
  const id = await guanghe.projectId(code);
  const { body } = await guanghe.people.desk.call<{ version: number }>('GET', `/api/projects/${id}`);
  const { status } = await guanghe.people.desk.call('POST', `/api/projects/${id}/approval`, { seenVersion: body.version });
  if (status !== 204) throw new Error(`Approval of ${code}: ${status}`);
}

/** Somebody of the office opens a page, in his language, and signs in. */
export async function signedIn(page: Page, guanghe: GuangheProduct, who: Who, path: string, language: Language = 'zh-CN'): Promise<Page> {
  await guanghe.people[who].call('PUT', '/api/me/language', { language });
  await page.goto(path);
  await logIn(page, guanghe.people[who], language);
  return page;
}

import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { PeopleRegister } from '#libs/battle-map/office/contract';
import { CARRIERS } from '#libs/battle-map/reminder/carriers';
import type { ChannelName, DeliveryId } from '#libs/battle-map/reminder/contract';
import { DeliverReminder } from '#libs/battle-map/reminder/use-cases/deliver-reminder';
import { PlanReminders } from '#libs/battle-map/reminder/use-cases/plan-reminders';
import type { Channel } from '#libs/channels/contract';
import { RunningBusinessClock } from '#libs/platform/clock/running-clocks';
import type { TestDatabase } from './database.js';
import { registerPeople, SMALL_OFFICE } from './office.js';

export const LIVE = new AbortController().signal;

const ADDRESSES: Readonly<Record<string, string>> = {
  分管建设副主任: 'fenguan@guanghe.example',
  建设办负责人: 'jianshe@guanghe.example',
  财政所负责人: 'caizheng@guanghe.example',
  派出所负责人: 'paichusuo@guanghe.example',
};

/** Everybody who is told something in these tests has an address; nobody is on leave unless a test says so. */
const PEOPLE: PeopleRegister = {
  ...SMALL_OFFICE,
  posts: SMALL_OFFICE.posts.map((post) => (ADDRESSES[post.title] ? { ...post, email: ADDRESSES[post.title]! } : post)),
  leave: [],
};

interface TaskRow {
  readonly due: string;
  /** Title of the owner's post; null: the head of the force is asked. */
  readonly owner?: string | null;
  readonly completedOn?: string;
  readonly parentId?: string;
  readonly project?: string;
}

/** An office with one task force and one approved project, whose tasks a test puts there; its clock stands where the test says. */
export class ReminderRoom {
  private tasks = 0;

  private constructor(
    readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
  ) {}

  /** @param app of the sample office (`SAMPLE: 'true'`), initialized. */
  static async open(app: INestApplicationContext, database: TestDatabase): Promise<ReminderRoom> {
    await registerPeople(app, PEOPLE);
    const room = new ReminderRoom(app, database);
    await database.sql(
      `insert into task_force (id, code, name, head_post_id) select gen_random_uuid(), 'ZB04', '道路专班', id from post where title = $1`,
      ['分管建设副主任'],
    );
    await room.project('XM04', '洸河路改造');
    return room;
  }

  /** The same office in another process. */
  with(app: INestApplicationContext): ReminderRoom {
    return new ReminderRoom(app, this.database);
  }

  /** Nothing is planned and nobody is away; people, force and project stay. */
  async clear(): Promise<void> {
    await this.database.sql(
      'truncate reminder_attempt, reminder_delivery_intent, reminder_delivery, reminder_intent, task, leave, outbox cascade',
    );
    await this.database.sql(`delete from project where code <> 'XM04'`);
  }

  async project(code: string, title: string, state = 'approved'): Promise<void> {
    await this.database.sql(
      `insert into project (id, code, title, force_id, end_date, end_date_source, state, approved_on, approved_by, changed_by)
       select gen_random_uuid(), $1, $2, id, '2018-12-31', '会议议定', $3, case when $3 = 'draft' then null else '2018-07-02'::date end,
         '督导办', '督导办' from task_force`,
      [code, title, state],
    );
  }

  async task(code: string, { due, owner = '建设办负责人', completedOn, parentId, project = 'XM04' }: TaskRow): Promise<string> {
    const id = randomUUID();
    await this.database.sql(
      `insert into task (id, project_id, code, name, parent_id, position, owner_post_id, duration_days, due, due_version, committed_on,
         completed_on, state, percent, changed_by)
       select $1, project.id, $2, '地块权属核查', $3, $4, (select id from post where title = $5), 5, $6, 1, '2018-07-02', $7::date,
         case when $7::date is null then 'signed' else 'reported' end, case when $7::date is null then 0 else 100 end, '督导办'
       from project where code = $8`,
      [id, code, parentId ?? null, this.tasks++, owner, due, completedOn ?? null, project],
    );
    return id;
  }

  async leave(post: string, from: string, to: string, substitute: string | null): Promise<void> {
    await this.database.sql(
      `insert into leave (id, post_id, from_date, to_date, substitute_post_id, reason)
       select gen_random_uuid(), id, $2, $3, (select id from post where title = $4), '培训' from post where title = $1`,
      [post, from, to, substitute],
    );
  }

  /** The office's clock stands there: `2018-09-11 08:30`. */
  async at(moment: string): Promise<Date> {
    const instant = new Date(`${moment.replace(' ', 'T')}:00+08:00`);
    await this.database.sql('update business_clock set stands_at = $1', [instant]);
    await this.app.get(RunningBusinessClock, { strict: false }).sync();
    return instant;
  }

  /** The morning of a day, as the tick runs it. */
  async morning(day: string): Promise<void> {
    await this.app.get(PlanReminders, { strict: false }).execute(await this.at(`${day} 08:30`), LIVE);
  }

  async deliver(id: string, attempt = 1): Promise<void> {
    await this.app.get(DeliverReminder, { strict: false }).execute(id as DeliveryId, { attempt, signal: LIVE });
  }

  /** Puts a carrier in the place of the office's. */
  carry(name: ChannelName, channel: Channel | undefined): void {
    const carriers = this.app.get<Map<ChannelName, Channel>>(CARRIERS, { strict: false });
    if (channel) carriers.set(name, channel);
    else carriers.delete(name);
  }

  deliveries() {
    return this.database.sql(
      `select delivery.*, planned_on::text as planned_on, held_until::text as held_until, post.title as "to"
       from reminder_delivery as delivery join post on post.id = delivery.post_id order by planned_at, post.title, message_id`,
    );
  }

  /** In the order of the tasks' codes. */
  intents() {
    return this.database.sql(
      `select task.code, post.title as "to", absent.title as "insteadOf", intent.rung, intent.stage, intent.due_version as version,
         intent.state, intent.reason, intent.silent_until::text as "silentUntil", intent.decided_on::text as "on"
       from reminder_intent as intent join task on task.id::text = intent.subject_id join post on post.id = intent.post_id
       left join post as absent on absent.id = intent.instead_of_post_id
       order by task.code, intent.due_version, intent.rung`,
    );
  }

  attempts() {
    return this.database.sql('select attempt, purpose, outcome, reason from reminder_attempt order by delivery_id, attempt');
  }

  bells() {
    return this.database.sql(`select key, payload from outbox where job = 'reminder.on-delivery-planned' order by id`);
  }
}

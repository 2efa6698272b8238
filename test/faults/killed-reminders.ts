import { product } from '#libs/battle-map/product';
import { eventually } from '#libs/platform/testing/eventually';
import { SmtpSink } from '#libs/platform/testing/smtp-sink';
import { RingTicks } from '#libs/platform/ticks/use-cases/ring-ticks';
import type { TestDatabase } from '../support/database.js';
import { ReminderRoom } from '../support/reminders.js';
import { createTestWorker } from '../support/worker.js';
import { type Backend, IN_HAND, Outage } from './outage.js';

interface Plan {
  readonly reminders: number;
  readonly kills: number;
}

const DEADLINE_MS = 120_000;

/**
 * One morning owes so many people a reminder; two workers plan and mail them, again and again one of them is killed by `kill -9`
 * and replaced, and once every queue is emptied: nobody is left out, no kill doubles more mails than the worker had in hand, and
 * the log shows each of them as unknown and sent again.
 */
export async function killWorkersThatRemind(database: TestDatabase, backend: Backend, { reminders, kills }: Plan): Promise<void> {
  const sink = await SmtpSink.start();
  const settings = { ...backend.settings, SAMPLE: 'true', SMTP_URL: sink.url, OUTBOX_LEASE_SECONDS: '5' };
  const room = await openRoom(database, reminders);
  const outage = await Outage.prepare(database, { ...backend, settings });
  try {
    await database.sql(`update business_clock set stands_at = '2018-09-11T08:30:00+08:00'`);
    const workers = await Promise.all([outage.startWorker(), outage.startWorker()]);
    for (let kill = 0; kill < kills; kill++) {
      await eventually(() => sink.messages.length >= ((kill + 1 / 3) * reminders) / kills, DEADLINE_MS);
      // More than one worker can hold: each of the two has mails that the carrier has taken, and does not know it yet.
      const release = sink.holdAnswers();
      await eventually(() => sink.held > IN_HAND, DEADLINE_MS);
      await workers.shift()?.kill();
      release();
      if (kill === 0) await backend.flush();
      workers.push(await outage.startWorker());
    }
    await eventually(() => arrived(sink).size === reminders, DEADLINE_MS);
    await eventually(async () => (await unfinished(database)) === 0, DEADLINE_MS);

    const deliveries = await room.deliveries();
    expect(deliveries.map(({ state }) => state)).toEqual(Array(reminders).fill('handed'));
    expect(new Set(deliveries.map((row) => row['message_id']))).toEqual(arrived(sink));
    const doubles = sink.messages.length - reminders;
    expect(doubles).toBeLessThanOrEqual(kills * IN_HAND);
    expect(doubles).toBeGreaterThanOrEqual(kills);
    const unknown = await shownAsUnknown(database);
    expect(doubled(sink).filter((id) => !unknown.has(id))).toEqual([]);
    expect(await database.sql(`select key, last_error from outbox where state = 'dead'`)).toEqual([]);
    for (const worker of workers) expect(await worker.stop()).toBe(0);
  } finally {
    await outage.stop();
    await sink.stop();
  }
}

/** So many posts, each with one task that is overdue since yesterday, and the clock just before the office opens. */
async function openRoom(database: TestDatabase, reminders: number): Promise<ReminderRoom> {
  const app = await createTestWorker(database, product, { SAMPLE: 'true', REDIS_URL: '', LOG_LEVEL: 'fatal' });
  await app.init();
  const room = await ReminderRoom.open(app, database);
  await room.at('2018-09-11 08:00');
  await app.get(RingTicks, { strict: false }).execute();
  await app.close();
  await database.sql(
    `insert into post (id, title, unit_id, email, language)
     select gen_random_uuid(), 'post ' || n, unit.id, 'post-' || n || '@guanghe.example', 'zh-CN'
     from generate_series(1, $1::int) as n, unit where unit.name = '建设办'`,
    [reminders],
  );
  await database.sql(
    `insert into task (id, project_id, code, name, position, owner_post_id, duration_days, due, due_version, changed_by)
     select gen_random_uuid(), project.id, post.title, 'task of ' || post.title, 0, post.id, 5, '2018-09-10', 1, '督导办'
     from post, project where post.title like 'post %'`,
  );
  return room;
}

function arrived(sink: SmtpSink): Set<string | undefined> {
  return new Set(sink.messages.map(({ headers }) => headers['message-id']));
}

/** Ids of mails that arrived more than once. */
function doubled(sink: SmtpSink): (string | undefined)[] {
  const ids = sink.messages.map(({ headers }) => headers['message-id']);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Ids of messages whose log says: unknown, and after that sent again. */
async function shownAsUnknown(database: TestDatabase): Promise<Set<unknown>> {
  const rows = await database.sql(
    `select distinct delivery.message_id from reminder_delivery as delivery
     join reminder_attempt as first on first.delivery_id = delivery.id and first.outcome = 'unknown'
     join reminder_attempt as again on again.delivery_id = delivery.id and again.attempt > first.attempt and again.purpose = 'resend'`,
  );
  return new Set(rows.map((row) => row['message_id']));
}

async function unfinished(database: TestDatabase): Promise<number> {
  return (await database.sql(`select from outbox where state in ('pending', 'leased', 'running')`)).length;
}

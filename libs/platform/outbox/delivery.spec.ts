import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { platform } from '#libs/platform/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Probe, probed, probePart } from '../../../test/support/probe.js';
import { startTestWorker } from '../../../test/support/worker.js';
import { TransactionRunner } from '../database/transaction.js';
import { Events } from '../events/events.js';
import { Doorbell } from '../queue/doorbell.js';
import { runInContext } from '../telemetry/context.js';
import { eventually } from '../testing/eventually.js';
import { OutboxRepository } from './db/outbox.repository.js';
import { OutboxSurvey } from './db/outbox-survey.js';
import { DeadLetterController } from './http/dead-letter.controller.js';
import { JobsController } from './http/jobs.controller.js';
import { Outbox } from './outbox.js';

describe('an event after its commit', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let probe: Probe;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestWorker(database, [...platform, probePart()], { OUTBOX_MAX_ATTEMPTS: '3' });
    probe = app.get(Probe, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  afterEach(() => {
    probe.behave = () => Promise.resolve();
  });

  const publish = (id: string) =>
    app.get(TransactionRunner).run((tx) => app.get(Events, { strict: false }).afterCommit(tx, probed({ id })));
  const letter = async (id: string) => {
    const [found] = await database.sql('select * from outbox where key = $1', [`probe.on-probed:${id}`]);
    if (!found) throw new Error('there is no such letter');
    return found;
  };
  const ended = (id: string, state: string) => eventually(async () => (await letter(id))['state'] === state);

  it('runs its job once, under the correlation id of the work that caused it and in the name of the job', async () => {
    const actor = { kind: 'account', id: '7', name: '王科长' } as const;
    await runInContext({ correlationId: 'from-a-request', actor }, () => publish('once'));
    await ended('once', 'done');
    expect(probe.callsFor('once')).toHaveLength(1);
    const [call] = probe.callsFor('once');
    expect(call?.run.attempt).toBe(1);
    expect(call?.context).toMatchObject({ correlationId: 'from-a-request', actor: { kind: 'job', id: 'probe.on-probed' } });
    expect(await letter('once')).toMatchObject({ attempts: 1, actor, event_type: 'probe.probed', payload: { id: 'once' } });
  });

  it('is not heard when the transaction rolls back', async () => {
    const broken = app.get(TransactionRunner).run(async (tx) => {
      await app.get(Events, { strict: false }).afterCommit(tx, probed({ id: 'never' }));
      throw new Error('the change fails');
    });
    await expect(broken).rejects.toThrow('the change fails');
    await publish('after-never');
    await ended('after-never', 'done');
    expect(probe.callsFor('never')).toEqual([]);
  });

  it('is heard once however often the same thing happens', async () => {
    await Promise.all([publish('same'), publish('same'), publish('same')]);
    await ended('same', 'done');
    await publish('same');
    await eventually(async () => (await app.get(OutboxSurvey, { strict: false }).unfinishedCount()) === 0);
    expect(probe.callsFor('same')).toHaveLength(1);
  });

  it('is tried again after a failure, and the job is told that it is a repetition', async () => {
    probe.behave = async ({ run }) => {
      if (run.attempt < 3) throw new Error('not yet');
    };
    await publish('third-time');
    await ended('third-time', 'done');
    expect(probe.callsFor('third-time').map((call) => call.run.attempt)).toEqual([1, 2, 3]);
  });

  it('becomes a dead letter after the last attempt, which an administrator sees, retries, and is on record for', async () => {
    probe.behave = async () => {
      throw new Error('the carrier is away');
    };
    await publish('dead');
    await ended('dead', 'dead');
    expect(probe.callsFor('dead')).toHaveLength(3);

    const controller = app.get(DeadLetterController, { strict: false });
    const { items, total } = await controller.list({ page: 1, size: 20, sort: { field: 'diedAt', descending: true } });
    expect(total).toBe(1);
    const [dead] = items;
    if (!dead) throw new Error('the dead letter is not listed');
    expect(dead).toMatchObject({ job: 'probe.on-probed', attempts: 3, error: expect.stringContaining('the carrier is away') });
    expect(await controller.read(dead.id)).toMatchObject({ payload: { id: 'dead' } });

    probe.behave = () => Promise.resolve();
    const actor = { kind: 'account', id: '1', name: '系统管理员' } as const;
    await runInContext({ correlationId: 'retry', actor }, () => controller.retry(dead.id));
    await ended('dead', 'done');
    expect(await database.sql(`select actor_id, action, subject_id from audit_entry where correlation_id = 'retry'`)).toEqual([
      { actor_id: '1', action: 'outbox.retry-dead-letter', subject_id: dead.id },
    ]);
    await expect(controller.retry(dead.id)).rejects.toMatchObject({ code: 'outbox.dead-letter-unknown', kind: 'not-found' });
    await expect(controller.read(dead.id)).rejects.toMatchObject({ code: 'outbox.dead-letter-unknown' });
  });

  it('keeps its lease while the job runs longer than the lease', async () => {
    probe.behave = ({ run }) => eventually(() => !run.signal.aborted && aSecondLeaseHasBegun(), 10_000).then(() => undefined);
    const aSecondLeaseHasBegun = async () => Number((await letter('long'))['due_at']) > started + 2 * 2000;
    const started = Date.now();
    await publish('long');
    await ended('long', 'done');
    expect(probe.callsFor('long')).toHaveLength(1);
  });

  it('stops a job whose lease another worker has taken, and lets only the other one finish', async () => {
    probe.behave = async ({ run }) => {
      if (run.attempt > 1) return;
      await database.sql(`update outbox set due_at = 'epoch', token = token + 1 where key = 'probe.on-probed:lost'`);
      await eventually(() => run.signal.aborted);
      throw run.signal.reason as Error;
    };
    await publish('lost');
    await ended('lost', 'done');
    expect(probe.callsFor('lost').map((call) => call.run.attempt)).toEqual([1, 2]);
    expect(await letter('lost')).toMatchObject({ last_error: null });
  });

  it('is given up when no worker survives it', async () => {
    await app.get(TransactionRunner).run(async (tx) => {
      const lost = { key: 'poison', job: 'probe.on-probed', eventType: 'probe.probed', payload: { id: 'poison' } };
      await app
        .get(OutboxRepository, { strict: false })
        .append(tx, { ...lost, correlationId: 'c', actor: null, createdAt: new Date(Date.now() + 3_600_000) });
    });
    await database.sql(`update outbox set state = 'running', attempts = 3, due_at = 'epoch' where key = 'poison'`);
    await eventually(async () => (await database.sql(`select from outbox where key = 'poison' and state = 'dead'`)).length === 1);
    expect(probe.callsFor('poison')).toEqual([]);
  });

  it('of a job that this program does not know is tried, and visible, until it is dead', async () => {
    await app
      .get(TransactionRunner)
      .run((tx) =>
        app.get(Outbox, { strict: false }).append(tx, { key: 'old', job: 'stage.long-gone', eventType: 'stage.past', payload: {} }),
      );
    await eventually(async () => (await database.sql(`select from outbox where key = 'old' and state = 'dead'`)).length === 1);
    const { jobs } = await app.get(JobsController, { strict: false }).list();
    expect(jobs.find(({ name }) => name === 'stage.long-gone')).toMatchObject({ kind: 'unknown', dead: 1 });
    expect(jobs.find(({ name }) => name === 'probe.on-probed')).toMatchObject({ kind: 'job', wakes: 'probe.probed', pending: 0 });
    expect(jobs.find(({ name }) => name === 'outbox.forget-old-letters')).toMatchObject({ kind: 'tick', wakes: '20 3 * * *' });
  });

  it('is refused, and nothing is written, when its data cannot be stored', async () => {
    await expect(publish('a\0b')).rejects.toMatchObject({ code: 'outbox.text-unstorable', field: 'id' });
  });

  it('is not lost, and its request does not fail, while nobody can be rung', async () => {
    const doorbell = app.get(Doorbell, { strict: false });
    const ring = doorbell.ring.bind(doorbell);
    doorbell.ring = () => Promise.reject(new Error('the queue is away'));
    await publish('unheard');
    await eventually(async () => (await letter('unheard'))['token'] !== '0');
    doorbell.ring = ring;
    await ended('unheard', 'done');
    expect(probe.callsFor('unheard')).toHaveLength(1);
  });

  it('is not lost when every queue is emptied', async () => {
    const doorbell = app.get(Doorbell, { strict: false });
    const ring = doorbell.ring.bind(doorbell);
    doorbell.ring = () => Promise.resolve();
    await publish('flushed');
    await ended('flushed', 'leased');
    doorbell.ring = ring;
    await ended('flushed', 'done');
    expect(probe.callsFor('flushed')).toHaveLength(1);
  });
});

describe('a worker that is told to stop', () => {
  it('tells its jobs to leave, waits for them, and hands their letters back without counting the attempt', async () => {
    const database = await createTestDatabase();
    const app = await startTestWorker(database, [...platform, probePart()]);
    const probe = app.get(Probe, { strict: false });
    probe.behave = async ({ run }) => {
      await eventually(() => run.signal.aborted);
      throw run.signal.reason as Error;
    };
    await app.get(TransactionRunner).run((tx) => app.get(Events, { strict: false }).afterCommit(tx, probed({ id: 'halfway' })));
    await eventually(() => probe.calls.length === 1);
    await app.close();
    expect(await database.sql('select state, attempts, last_error from outbox')).toEqual([
      { state: 'pending', attempts: 0, last_error: null },
    ]);
    await database.drop();
  });
});

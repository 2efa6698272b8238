import 'reflect-metadata';
import { LedgerRuns } from '#libs/battle-map/ledger/ledger-runs';
import { DoLedgerRun } from '#libs/battle-map/ledger/use-cases/do-ledger-run';
import { ForgetOldReports } from '#libs/battle-map/ledger/use-cases/forget-old-reports';
import { DeliverLetter } from '#libs/platform/outbox/use-cases/deliver-letter';
import type { Bell } from '#libs/platform/queue/doorbell';
import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice, type Uploaded } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';

/** Whoever waits for the history of imports. */
const BLOCKED = `select pid from pg_locks where not granted and relation = 'ledger_import'::regclass
  and database = (select oid from pg_database where datname = current_database())`;
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('a ledger that waits for a worker', () => {
  let office: LedgerOffice;
  let uploaded: Uploaded;
  beforeAll(async () => {
    office = await openLedgerOffice({ working: false });
    uploaded = await office.upload(golden('ledger.xlsx'), golden('people.json'));
  }, 60_000);
  afterAll(() => office.close());

  const ask = async () => (await office.ask('imports', uploaded)).body.id;
  const cancel = (id: string) =>
    office.by['supervision-desk'].call<{ state: string; code: string }>('POST', `/api/ledger/runs/${id}/cancellation`);
  /** What a worker does that takes the letter. */
  const work = (id: string) => office.worker.get(DoLedgerRun, { strict: false }).execute(id, { signal: new AbortController().signal });
  /** The letter of a run is delivered once more, after so many attempts. */
  const deliver = async (id: string, attempts: number) => {
    const [bell] = await office.database.sql(
      `update outbox set state = 'leased', attempts = $2 where key = $1 returning id as "outboxId", token`,
      [`ledger.on-run-asked:${id}`, attempts],
    );
    await office.worker.get(DeliverLetter, { strict: false }).execute(bell as unknown as Bell, new AbortController().signal);
  };
  const letterOf = async (id: string) =>
    (await office.database.sql('select state from outbox where key = $1', [`ledger.on-run-asked:${id}`]))[0]!['state'];

  it('is a run with its letter in the outbox, and nothing else yet', async () => {
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { status, body } = await office.ask('dry-runs', uploaded);
    expect([status, body]).toEqual([202, { id: expect.any(String) }]);
    expect(await office.run(body.id)).toMatchObject({
      ...{ kind: 'dry-run', state: 'waiting', phase: null, done: 0, total: null, report: null, cancelAsked: false },
      ...{ ledgerFileId: uploaded.ledgerFileId, peopleFileId: uploaded.peopleFileId, fileName: '台账.xlsx' },
      ...{ askedBy: 'a.supervision-desk', own: true, startedAt: null, finishedAt: null },
    });
    const letters = await office.database.sql(`select payload from outbox where job = 'ledger.on-run-asked'`);
    expect(letters).toEqual([{ payload: { runId: body.id } }]);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('is asked for once under one idempotency key', async () => {
    const key = { 'idempotency-key': 'the-same-ledger' };
    const answers = [await office.ask('imports', uploaded, key), await office.ask('imports', uploaded, key)];
    expect(answers[1]).toMatchObject({ status: 202, body: answers[0]!.body });
    const other = await office.ask('imports', { ledgerFileId: uploaded.ledgerFileId }, key);
    expect(other.status).toBe(422);
    await cancel(answers[0]!.body.id);
  });

  it('is refused at once for files that are not there', async () => {
    const nowhere = await office.ask('imports', { ledgerFileId: NOBODY });
    expect(nowhere).toMatchObject({ status: 404, body: { errors: [{ field: 'ledgerFileId' }] } });
    const noPeople = await office.ask('imports', { ...uploaded, peopleFileId: NOBODY });
    expect(noPeople).toMatchObject({ status: 404, body: { errors: [{ field: 'peopleFileId' }] } });
  });

  it('is over at once when it is called off, and a worker that comes later does nothing', async () => {
    const id = await ask();
    const before = await rowFingerprints(office.database, { ...BESIDES_RUNS, audit_entry: 'false', audit_unsealed: 'false' });
    expect(await cancel(id)).toMatchObject({
      status: 200,
      body: { state: 'cancelled', cancelAsked: true, finishedAt: expect.any(String) },
    });
    await work(id);
    expect((await office.run(id)).state).toBe('cancelled');
    expect(await cancel(id)).toMatchObject({ status: 409, body: { code: 'ledger.run.over' } });
    expect(await rowFingerprints(office.database, { ...BESIDES_RUNS, audit_entry: 'false', audit_unsealed: 'false' })).toEqual(before);
    expect(await office.database.sql(`select actor_name from audit_entry where subject_id = $1`, [id])).toEqual([
      { actor_name: 'a.supervision-desk' },
    ]);
  });

  it('is never saved once somebody has called it off, however far it is', async () => {
    const id = await ask();
    // Everything is written by the time it comes to the history, which somebody holds.
    const holder = new pg.Client({ connectionString: office.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table ledger_import in exclusive mode');
      const working = work(id);
      await eventually(async () => (await office.database.sql(BLOCKED)).length > 0, 60_000);
      expect(await office.database.sql('select from project')).toEqual([]);
      expect(await cancel(id)).toMatchObject({ status: 200, body: { cancelAsked: true, finishedAt: null } });
      await holder.query('rollback');
      await working;
    } finally {
      await holder.end();
    }
    expect(await office.run(id)).toMatchObject({ state: 'cancelled', report: null });
    expect(await office.database.sql('select from project union all select from ledger_import')).toEqual([]);
  }, 90_000);

  it('says that it failed when it was tried in vain as often as is allowed, and can be tried again by an administrator', async () => {
    const id = await ask();
    await office.database.sql('alter table task_link rename to task_link_away');
    await deliver(id, 13);
    expect([await letterOf(id), (await office.run(id)).finishedAt]).toEqual(['pending', null]);
    await deliver(id, 14);
    expect(await letterOf(id)).toBe('dead');
    expect(await office.run(id)).toMatchObject({ state: 'failed', failure: 'error', report: null, finishedAt: expect.any(String) });
    await office.database.sql('alter table task_link_away rename to task_link');
    await work(id);
    expect(await office.run(id)).toMatchObject({ state: 'done', failure: null, report: { counts: { task: { created: 143 } } } });
  });

  it('says that it failed when no worker has survived it, and the same files can be asked for again', async () => {
    const id = await ask();
    await office.worker.get(LedgerRuns, { strict: false }).begin(id);
    await deliver(id, 15);
    expect([await letterOf(id), await office.run(id)]).toEqual([
      'dead',
      expect.objectContaining({ state: 'failed', failure: 'worker-ended', report: null, finishedAt: expect.any(String) }),
    ]);
    const again = await ask();
    await work(again);
    expect(await office.run(again)).toMatchObject({ state: 'done', report: { counts: { task: { created: 0, unchanged: 143 } } } });
  });

  it('is called off, not failed, when somebody said so before its last worker ended', async () => {
    const id = await ask();
    await office.worker.get(LedgerRuns, { strict: false }).begin(id);
    await cancel(id);
    await deliver(id, 15);
    expect(await office.run(id)).toMatchObject({ state: 'cancelled', failure: null });
  });

  it('is taken over once, however often its letter is delivered', async () => {
    const [{ id }] = (await office.database.sql(`select id from ledger_run where state = 'done' order by asked_at limit 1`)) as [
      { id: string },
    ];
    const before = await rowFingerprints(office.database);
    await work(id);
    expect(await rowFingerprints(office.database)).toEqual(before);
  });

  it('stands in the list, the newest first', async () => {
    const { body } = await office.by['supervision-desk'].call<{ total: number; items: object[] }>('GET', '/api/ledger/runs?size=2');
    expect([body.total, body.items.length]).toEqual([8, 2]);
    expect(body.items[0]).not.toHaveProperty('report');
    expect((await office.by['supervision-desk'].call('GET', `/api/ledger/runs/${NOBODY}`)).status).toBe(404);
    expect((await cancel(NOBODY)).status).toBe(404);
  });

  it('keeps what it found for half a year after it was over, and for ever that it was', async () => {
    const reports = () =>
      office.database.sql(`select state, report is not null as kept, report_forgotten from ledger_run where state = 'done'`);
    const before = await reports();
    const forget = (slot: string) => office.worker.get(ForgetOldReports, { strict: false }).execute(new Date(slot));
    await forget('2018-12-31T03:50:00+08:00');
    expect(await reports()).toEqual(before);
    await forget('2019-01-02T03:50:00+08:00');
    expect(await reports()).toEqual(before.map(() => ({ state: 'done', kept: false, report_forgotten: true })));
    const { body } = await office.by['supervision-desk'].call<{ items: { id: string; state: string }[] }>(
      'GET',
      '/api/ledger/runs?size=50',
    );
    const done = body.items.find(({ state }) => state === 'done')!;
    expect(await office.run(done.id)).toMatchObject({ state: 'done', report: null, reportForgotten: true });
    expect(await office.database.sql('select run_id is not null as of from ledger_import')).toEqual([{ of: true }]);
  });
});

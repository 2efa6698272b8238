import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, SYSTEM, signIn } from '../../../../test/support/sign-in.js';
import type { Page } from '../../http/paging.js';
import { AuditSealer } from '../audit-check.js';
import { VerifyAuditTrailNightly } from '../use-cases/verify-audit-trail-nightly.js';
import type { AuditEntryView, AuditVerificationView } from './audit.schema.js';

describe('the audit administrator', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let auditor: Browser;
  let system: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { LOG_LEVEL: 'fatal' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    system = await signIn(call, SYSTEM);
    auditor = await newcomer(call, security, { name: 'shen.ji', roles: ['audit-administrator'] });
    // Two entries at either side of midnight in Shanghai, and one with a name to search for.
    await database.sql(`insert into audit_entry (at, correlation_id, actor_kind, actor_id, actor_name, action, subject_kind, subject_id, result, details) values
      ('2020-03-01T15:59:59Z', 'w-1', 'account', 'a-1', '王_敏', 'test.first', 'task', 't-1', 'done', '{"step": 1}'),
      ('2020-03-01T16:00:00Z', 'w-2', 'account', 'a-2', '王x敏', 'test.second', 'task', 't:2', 'refused', '{}'),
      ('2020-03-02T15:59:59Z', 'w-2', null, null, null, 'test.third', null, null, 'done', '{}')`);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const read = async (query: Record<string, string>) => {
    const answer = await auditor.call<Page<AuditEntryView>>('GET', `/api/audit?${new URLSearchParams(query).toString()}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const actions = async (query: Record<string, string>) => (await read(query)).items.map((entry) => entry.action);
  const status = async (query: Record<string, string>) =>
    (await auditor.call('GET', `/api/audit?${new URLSearchParams(query).toString()}`)).status;

  it('reads the trail, newest first, in pages', async () => {
    const first = await read({ size: '2' });
    expect(first.items.map((entry) => entry.action)).toEqual(['test.third', 'test.second']);
    expect(first).toMatchObject({ page: 1, size: 2 });
    expect(first.total).toBeGreaterThan(3);
    const second = await read({ size: '2', page: '2' });
    expect(second.items[0]?.action).toBe('test.first');
    expect((await read({ size: '1', sort: 'at' })).items[0]?.id).toBe('1');
  });

  it('sees who did what, to what, with what result', async () => {
    expect((await read({ action: 'test.first' })).items).toEqual([
      {
        id: expect.any(String),
        at: '2020-03-01T15:59:59.000Z',
        correlationId: 'w-1',
        actor: { kind: 'account', id: 'a-1', name: '王_敏' },
        address: null,
        action: 'test.first',
        subject: { kind: 'task', id: 't-1' },
        result: 'done',
        details: { step: 1 },
      },
    ]);
  });

  it('finds entries by actor, subject, result and work', async () => {
    expect(await actions({ actor: 'a-2' })).toEqual(['test.second']);
    expect(await actions({ actor: '王_' })).toEqual(['test.first']);
    expect(await actions({ actor: '%' })).toEqual([]);
    expect(await actions({ subject: 'task' })).toEqual(['test.second', 'test.first']);
    expect(await actions({ subject: 'task:t:2' })).toEqual(['test.second']);
    expect(await actions({ subject: 'task', result: 'refused' })).toEqual(['test.second']);
    expect(await actions({ correlationId: 'w-2' })).toEqual(['test.third', 'test.second']);
  });

  it("finds entries by the office's days, the last one included, or by instants", async () => {
    expect(await actions({ from: '2020-03-01', to: '2020-03-01' })).toEqual(['test.first']);
    expect(await actions({ from: '2020-03-02', to: '2020-03-02' })).toEqual(['test.third', 'test.second']);
    expect(await actions({ from: '2020-03-01T16:00:00Z', to: '2020-03-02T23:59:59+08:00' })).toEqual(['test.second']);
  });

  it.each([
    { from: '2020-02-30' },
    { from: '0000-01-01' },
    { to: '9999-12-31' },
    { from: 'yesterday' },
    { result: 'maybe' },
    { page: '0' },
    { sort: 'id; drop table audit_entry' },
  ])('is told what is wrong with %j', async (query) => {
    const bad = await status(query);
    expect(bad).toBeGreaterThanOrEqual(400);
    expect(bad).toBeLessThan(500);
  });

  it('gets the actions that occur, for the filter', async () => {
    const { body } = await auditor.call<{ actions: string[] }>('GET', '/api/audit/actions');
    expect(body.actions).toEqual([...body.actions].sort());
    expect(body.actions).toEqual(expect.arrayContaining(['test.first', 'test.second', 'test.third']));
  });

  it('sees what is sealed and what the last verification found', async () => {
    const verification = async () => (await auditor.call<AuditVerificationView>('GET', '/api/audit/verification')).body;
    expect(await verification()).toMatchObject({ head: null, last: null });
    const head = await app.get(AuditSealer).execute();
    const nightly = app.get(VerifyAuditTrailNightly, { strict: false });
    const { signal } = new AbortController();
    await nightly.execute(signal);
    expect(await verification()).toMatchObject({ head, last: { intact: true, findingCount: 0, findings: [], head } });

    await database.sql(`update audit_entry set result = 'done' where action = 'test.second'`);
    await nightly.execute(signal);
    expect(await verification()).toMatchObject({ last: { intact: false, findingCount: 1, findings: [{ kind: 'entry-edited' }] } });
  });

  it('notices at night that the end of the trail was cut off since the night before', async () => {
    await app.get(AuditSealer).execute();
    const nightly = app.get(VerifyAuditTrailNightly, { strict: false });
    await nightly.execute(new AbortController().signal);
    await database.sql('delete from audit_entry where id = (select entry_id from audit_seal order by seq desc limit 1)');
    await database.sql('delete from audit_seal where seq = (select max(seq) from audit_seal)');
    await nightly.execute(new AbortController().signal);
    const { body } = await auditor.call<AuditVerificationView>('GET', '/api/audit/verification');
    expect(body.last?.findings.map((finding) => finding.kind)).toContain('head-differs');
  });

  it('is the only one who may read it', async () => {
    for (const path of ['/api/audit', '/api/audit/actions', '/api/audit/verification']) {
      expect((await inProcess(app)('GET', path)).status).toBe(401);
      expect((await system.call('GET', path)).status).toBe(403);
    }
  });
});

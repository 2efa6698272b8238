import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

interface Term {
  readonly rule: string;
  readonly from: string;
  readonly counted: string;
  readonly due: string;
}
const expected = JSON.parse(readFileSync('test/scenarios/item-ledger/expected.json', 'utf8')) as {
  terms: Term[];
  notYet: { rule: string; from: string; inForceFrom: string };
};

describe('time limits set by law', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let staff: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { LOG_LEVEL: 'fatal' });
    const call = inProcess(app);
    await completeFirstRun(call);
    staff = await newcomer(call, await signIn(call, SECURITY), { name: 'staff', roles: ['staff'] });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const ask = (rule: string, from: string) =>
    staff.call<{ counted: string; due: string; provisional: boolean; code: string; reason: string; errors: { field: string }[] }>(
      'GET',
      `/api/statutory-deadline?rule=${rule}&from=${from}`,
    );

  it('are listed with name, event, unit, dates and source', async () => {
    const { status, body } = await staff.call<{ items: Record<string, unknown>[] }>('GET', '/api/statutory-rules');
    expect(status).toBe(200);
    expect(body.items.filter(({ matter }) => matter === 'petition.finish')).toEqual([
      expect.objectContaining({ days: 60, unit: 'cd', inForceFrom: '2005-05-01', inForceTo: '2022-04-30', source: '信访条例（2005）33' }),
      expect.objectContaining({ name: '信访：办结', event: '受理', inForceFrom: '2022-05-01', inForceTo: null, source: '信访工作条例 34' }),
    ]);
  });

  it('end on the days that were counted by hand, on the published holidays, whatever the office itself decided', async () => {
    await database.sql(`insert into office_day (date, kind, name) values ('2018-10-08', 'holiday', '停电')`);
    for (const { rule, from, counted, due } of expected.terms) {
      expect((await ask(rule, from)).body).toMatchObject({ counted, due, provisional: false });
    }
  });

  it('say so when the holidays are not published yet', async () => {
    expect((await ask('hotline.finish', '2199-12-30')).body).toMatchObject({ provisional: true });
  });

  it('say from when they are in force when they are asked of an older date', async () => {
    const { rule, from, inForceFrom } = expected.notYet;
    const { status, body } = await ask(rule, from);
    expect([status, body.code, body.errors[0]?.field]).toEqual([422, 'office.statutory.not-in-force', 'from']);
    expect(body.reason).toContain(`自 ${inForceFrom} 起施行`);
  });

  it.each([
    ['hotline.never', '2018-09-20'],
    ['hotline.finish', '2018-02-30'],
  ])('refuse %s from %s with the field', async (rule, from) => {
    expect((await ask(rule, from)).status).toBe(400);
  });
});

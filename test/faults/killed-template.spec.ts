import 'reflect-metadata';
import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { NINE_VILLAGES, openTemplateOffice, type TemplateOffice, VILLAGE_CLEANING } from '../support/template-office.js';

describe('a template on nine villages that is cut off in the middle', () => {
  let office: TemplateOffice;
  beforeAll(async () => {
    office = await openTemplateOffice('2018-07-02');
  }, 60_000);
  afterAll(() => office.close());

  it('leaves no village behind, and the same request makes all nine, once', async () => {
    await office.by['supervision-desk'].call('POST', '/api/templates', VILLAGE_CLEANING);
    const before = await rowFingerprints(office.database);
    const key = { 'idempotency-key': 'cut-off' };
    // All nine projects and the tasks of the first are written by the time it comes to the links, which somebody holds.
    const holder = new pg.Client({ connectionString: office.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table task_link in exclusive mode');
      const answer = office.send('applications', 'CZ', NINE_VILLAGES, key);
      const waiting = await eventually(async () => {
        const [found] = await office.database.sql(
          `select pid from pg_locks where not granted and relation = 'task_link'::regclass and pid <> pg_backend_pid()`,
        );
        return found;
      });
      await office.database.sql('select pg_terminate_backend($1)', [waiting!['pid']]);
      expect((await answer).status).toBe(503);
    } finally {
      await holder.end();
    }
    expect(await rowFingerprints(office.database)).toEqual(before);
    for (let sent = 0; sent < 2; sent++) expect((await office.send('applications', 'CZ', NINE_VILLAGES, key)).status).toBe(201);
    const [made] = await office.database.sql(
      `select count(*)::int, count(distinct application_id)::int as applications from template_application`,
    );
    expect(made).toEqual({ count: 9, applications: 1 });
  });
});

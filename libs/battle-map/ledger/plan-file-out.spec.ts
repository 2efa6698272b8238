import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { inclusiveFinishDay, startDay } from '#libs/kernel/calendar/working-days';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createTestWorker } from '../../../test/support/worker.js';
import type { ProjectId } from '../action-plan/contract.js';
import { ReverseSchedules } from '../reverse-schedule/contract.js';
import { LedgerImports } from './contract.js';
import { PLAN_FILE_LIMITS } from './limits.js';
import { PlanFileOut } from './plan-file-out.js';
import { readPlanFile } from './read-plan-file.js';

const golden = (name: string) => ({ name, content: readFileSync(join(import.meta.dirname, '../sample/data', name)) });

describe('the plans of 洸河街道, written for Microsoft Project', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    await app
      .get(LedgerImports, { strict: false })
      .takeOver({ ledger: golden('ledger.xlsx'), people: golden('people.json') }, { name: '督导办专员一', accountId: null });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const written = async (id: ProjectId) => text((await app.get(PlanFileOut, { strict: false }).write(id)).content);

  /** Days as the file gives them, when it is scheduled here once more, by the codes of the tasks. */
  const readBack = async (xml: string) => {
    const { network, statusDate, rows } = await readPlanFile(pieces(xml), PLAN_FILE_LIMITS);
    const dates = schedule({ ...network, ...(statusDate === null ? {} : { statusDate }) }).allDates();
    return Object.fromEntries(
      dates.map(({ id, earlyStart, earlyFinish, lateStart, lateFinish, totalSlack }) => {
        const days = (start: typeof earlyStart, finish: typeof earlyStart) =>
          start === finish ? [inclusiveFinishDay(finish), inclusiveFinishDay(finish)] : [startDay(start), inclusiveFinishDay(finish)];
        return [rows.get(id)!.wbs, [...days(earlyStart, earlyFinish), ...days(lateStart, lateFinish), totalSlack]];
      }),
    );
  };
  async function* pieces(xml: string) {
    yield xml;
  }

  /** As the office sees them. */
  const stored = async (id: string) =>
    Object.fromEntries(
      (
        await database.sql(
          `select task.code, earliest_start::text a, earliest_finish::text b, latest_start::text c, latest_finish::text d, total_slack_minutes e
           from reverse_schedule__task scheduled join task on task.id = scheduled.task_id where scheduled.project_id = $1`,
          [id],
        )
      ).map((row) => [row['code'], ['a', 'b', 'c', 'd', 'e'].map((column) => row[column])]),
    );

  it('have the same dates when they are read back, before an approval and after it', async () => {
    const projects = (await database.sql('select id, code from project order by code')) as { id: ProjectId; code: string }[];
    expect(projects).toHaveLength(20);
    for (const { id, code } of projects) expect([code, await readBack(await written(id))]).toEqual([code, await stored(id)]);
    const { id } = projects[0]!;
    await app.get(TransactionRunner).run((tx) => app.get(ReverseSchedules, { strict: false }).approve(tx, id, '街道办主任'));
    const xml = await written(id);
    expect(await readBack(xml)).toEqual(await stored(id));
    expect(xml.match(/<Deadline>/g)?.length).toBe(xml.match(/<Summary>0<\/Summary>/g)?.length);
    expect(xml).toContain('<Baseline><Number>0</Number>');
  });

  it('are refused for a project that has no tasks, and for one that is not there', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000' as ProjectId;
    await expect(written(nowhere)).rejects.toMatchObject({ code: 'action-plan.project.unknown' });
    const [row] = await database.sql(
      `insert into project select (jsonb_populate_record(null::project, to_jsonb(project)
         || '{"id":"00000000-0000-4000-8000-000000000001","code":"XM99"}')).* from project limit 1 returning id`,
    );
    await expect(written(row!['id'] as ProjectId)).rejects.toMatchObject({ code: 'ledger.export.no-tasks' });
  });
});

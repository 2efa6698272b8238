import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { addDays } from '#libs/platform/clock/office-days';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { day, registerPeople } from '../../support/office.js';
import { ReminderRoom } from '../../support/reminders.js';
import { createTestWorker } from '../../support/worker.js';

interface Network {
  readonly projects: readonly {
    readonly code: string;
    readonly title: string;
    readonly tasks: readonly {
      readonly code: string;
      readonly parent: string | null;
      readonly unit: string;
      readonly quantity: { readonly target: number; readonly done: number } | null;
    }[];
  }[];
}
interface Script {
  readonly leave: readonly { readonly post: string; readonly from: string; readonly to: string; readonly substitute: string }[];
  readonly actions: readonly { at: string; do: string; task?: string; percent?: number; quantity?: number }[];
}
interface Message {
  readonly on: string;
  readonly task: string;
  readonly to: string;
  readonly stage: string;
  readonly insteadOf?: string;
}
interface Expected {
  readonly due: Readonly<Record<string, Readonly<Record<string, LocalDate>>>>;
  readonly messages: readonly Message[];
  readonly afterTheQuarter: { readonly messages: readonly Message[] };
}

const read = <Content>(file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Content;
const script = read<Script>('../../../libs/battle-map/sample/data/first-quarter.json');
const expected = read<Expected>('expected.json');
const { projects } = read<Network>('../../golden/guanghe-2018/networks.json');
const tasks = projects.flatMap((project) => project.tasks);
const due = Object.assign({}, ...Object.values(expected.due)) as Record<string, LocalDate>;
/** The first of the communities answers for all of them. */
const ownerOf = (unit: string) => `${unit === '各社区' ? '冠亚星城社区' : unit}负责人`;
const byTask = (a: Message, b: Message) => (a.on + a.task < b.on + b.task ? -1 : 1);

/** The mornings of the quarter on the tables of the sample office; reports and returns of the script stand there as facts. */
describe('July to October 2018 of the sample office', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let room: ReminderRoom;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product, { SAMPLE: 'true' });
    await app.init();
    room = await ReminderRoom.open(app, database);
    const units = [...new Set([...tasks.map(({ unit }) => ownerOf(unit)), ...script.leave.map(({ substitute }) => substitute)])];
    await registerPeople(app, {
      units: units.map((title) => ({ name: title.slice(0, -3), kind: title === '派出所负责人' ? 'stationed' : 'internal' })),
      groupUnits: [],
      posts: units.map((title) => ({ title, unit: title.slice(0, -3) })),
      leave: [],
    });
    for (const { post, from, to, substitute } of script.leave) await room.leave(post, from, to, substitute);
    await room.leave('建设办负责人', '2018-08-06', '2018-08-10', '财政所负责人');
    await room.leave('环保办负责人', '2018-09-17', '2018-09-21', '安监办负责人');
    for (const { code, title, tasks: own } of projects) {
      if (code !== 'XM04') await room.project(code, title);
      const ids = new Map<string, string>();
      for (const task of own) {
        const parentId = task.parent === null ? undefined : ids.get(task.parent);
        const complete = task.quantity !== null && task.quantity.done === task.quantity.target;
        const committed = due[task.code];
        const row = {
          ...(committed ? { due: committed } : { due: '2018-12-20' }),
          owner: ownerOf(task.unit),
          project: code,
          ...(parentId ? { parentId } : {}),
          ...(complete ? { completedOn: '2018-07-02' } : {}),
        };
        ids.set(task.code, await room.task(task.code, row));
      }
    }
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const isComplete = ({ task, percent, quantity }: Script['actions'][number]) =>
    percent === 100 || (quantity !== undefined && quantity === tasks.find(({ code }) => code === task)?.quantity?.target);

  /** What people do on a day after the office has opened; nobody acts earlier. */
  const act = async (today: string) => {
    for (const action of script.actions.filter(({ at }) => at.startsWith(today))) {
      const completedOn = action.do === 'report' && isComplete(action) ? today : null;
      if (completedOn || action.do === 'return')
        await database.sql('update task set completed_on = $2 where code = $1', [action.task, completedOn]);
    }
  };

  it('owes the messages that were worked out by hand, each on its day and to its reader, and no other', async () => {
    for (let today = day('2018-07-03'); today <= day('2018-11-01'); today = addDays(today, 1)) {
      await room.morning(today);
      await act(today);
    }
    const sent = (await room.intents()).map(({ on, code, to, stage, insteadOf, state }) => {
      expect(state).toBe('planned');
      return { on, task: code, to, stage, ...(insteadOf ? { insteadOf } : {}) } as Message;
    });
    expect(sent.sort(byTask)).toEqual([...expected.messages, ...expected.afterTheQuarter.messages].sort(byTask));
    expect(sent).toHaveLength(51);
  }, 120_000);
});

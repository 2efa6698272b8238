import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { ActionPlanStates, type Project } from '#libs/battle-map/action-plan/contract';
import { OfficeDirectory, type PostId } from '#libs/battle-map/office/contract';
import { type Commitment, TaskCommitments, type TaskId } from '#libs/battle-map/task/contract';
import { type TaskEntry, type TaskLinkEntry, TaskRegistry } from '#libs/battle-map/task/contract/registry';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { TestDatabase } from './database.js';
import { day } from './office.js';

/** From now on it is nine in the morning of this day, for everything that asks the office's clock. */
export function itIs(app: INestApplicationContext, date: string): void {
  const clock = app.get(BusinessClock, { strict: false });
  jest.spyOn(clock, 'today').mockReturnValue(day(date));
  jest.spyOn(clock, 'now').mockReturnValue(new Date(`${date}T09:00:00+08:00`));
}

/** Tasks of XM01: of one owner, counted, of a group of units, of nobody, of the head, of another force's head, and a summary. */
export async function sampleTasks(app: INestApplicationContext): Promise<{ tasks: TaskEntry[]; links: TaskLinkEntry[] }> {
  const directory = app.get(OfficeDirectory, { strict: false });
  const post = async (title: string): Promise<PostId> => (await directory.postsByTitle([title])).get(title)!.id;
  const [first, ...others] = (await directory.contactPosts('各社区'))!.map(({ id }) => id);
  return {
    tasks: [
      { code: 'XM01-01', name: '抗震设计审查', owner: await post('建设办负责人'), durationDays: 15, standard: '取得审查合格书' },
      {
        code: 'XM01-02',
        name: '整改清单',
        owner: await post('财政所负责人'),
        durationDays: 3,
        quantity: { target: 65, unit: '家', done: 0 },
      },
      { code: 'XM01-03', name: '入户宣传', owner: first!, coOwners: others, durationDays: 40 },
      { code: 'XM01-04', name: '规划许可', durationDays: 30 },
      { code: 'XM01-05', name: '协调推进', owner: await post('分管建设副主任'), durationDays: 5 },
      { code: 'XM01-06', name: '治安保障', owner: await post('派出所负责人'), durationDays: 5 },
      { code: 'XM01-07', name: '场地', durationDays: 0 },
      { code: 'XM01-07.1', name: '围墙', parent: 'XM01-07', owner: await post('建设办负责人'), durationDays: 0.5 },
    ],
    links: [
      { from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 0 },
      { from: 'XM01-01', to: 'XM01-04', type: 'SS', lagDays: 5 },
    ],
  };
}

export const inTransaction = <Answer>(app: INestApplicationContext, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> =>
  app.get(TransactionRunner, { strict: false }).run(work);

export function registerTasks(
  app: INestApplicationContext,
  project: Project,
  tasks: readonly TaskEntry[],
  links: readonly TaskLinkEntry[],
) {
  return inTransaction(app, (tx) => app.get(TaskRegistry, { strict: false }).register(tx, project.id, tasks, links));
}

/** Approves the plan of a project and makes one day the due date of all its tasks, as the schedule will task by task. */
export async function approveDue(app: INestApplicationContext, database: TestDatabase, project: Project, due: string): Promise<void> {
  const rows = await database.sql('select id from task__task where project_id = $1 and not is_summary', [project.id]);
  const commitments = rows.map((row): Commitment => ({ taskId: row['id'] as TaskId, due: day(due), beganTooLate: false }));
  await inTransaction(app, async (tx) => {
    await app.get(ActionPlanStates, { strict: false }).approve(tx, project.id, 'dudao', day('2018-07-02'));
    await app.get(TaskCommitments, { strict: false }).commit(tx, project.id, commitments);
  });
}

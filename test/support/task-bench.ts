import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Project } from '#libs/battle-map/action-plan/contract';
import { product } from '#libs/battle-map/product';
import type { TaskId } from '#libs/battle-map/task/contract';
import { AcceptTask } from '#libs/battle-map/task/use-cases/accept-task';
import { BlockTask } from '#libs/battle-map/task/use-cases/block-task';
import { CancelTask } from '#libs/battle-map/task/use-cases/cancel-task';
import { RecogniseWait } from '#libs/battle-map/task/use-cases/recognise-wait';
import { ResumeTask } from '#libs/battle-map/task/use-cases/resume-task';
import { SuspendTask } from '#libs/battle-map/task/use-cases/suspend-task';
import { UnblockTask } from '#libs/battle-map/task/use-cases/unblock-task';
import { WithdrawRecognition } from '#libs/battle-map/task/use-cases/withdraw-recognition';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type ProgressReport, ReportProgress } from '#libs/battle-map/task/use-cases/report-progress';
import { ReturnTask } from '#libs/battle-map/task/use-cases/return-task';
import { SignForTask } from '#libs/battle-map/task/use-cases/sign-for-task';
import type { Actor } from '#libs/platform/access/actor';
import type { DomainEvent } from '#libs/platform/events/event-type';
import { Events } from '#libs/platform/events/events';
import { createTestDatabase, type TestDatabase } from './database.js';
import { holderOf, registerProjects } from './office.js';
import { approveDue, itIs, registerTasks, sampleTasks } from './tasks.js';
import { createTestWorker } from './worker.js';

const PEOPLE = {
  owner: { post: '建设办负责人', roles: ['staff'] },
  counting: { post: '财政所负责人', roles: ['staff'] },
  first: { post: '冠亚星城社区负责人', roles: ['staff'] },
  coOwner: { post: '阳光盛景园社区负责人', roles: ['staff'] },
  head: { post: '分管建设副主任', roles: ['force-head'] },
  leader: { post: '党工委书记', roles: ['leader'] },
  otherHead: { post: '派出所负责人', roles: ['force-head'] },
  desk: { post: '督导办专员一', roles: ['supervision-desk'] },
} as const;
export type Person = keyof typeof PEOPLE;

interface TaskRow extends Record<string, unknown> {
  readonly id: TaskId;
  readonly state: string;
  readonly percent: number;
  readonly version: number;
}

/** XM01 of the small office, approved on 2 July 2018 and due on the 13th, with somebody on every post that has a say in it. */
export class TaskBench {
  readonly by = {} as Record<Person, Actor>;
  project!: Project;

  private constructor(
    readonly database: TestDatabase,
    readonly app: INestApplicationContext,
  ) {}

  static async open(): Promise<TaskBench> {
    const database = await createTestDatabase();
    return new TaskBench(database, await createTestWorker(database, product));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Everything as it was at the beginning. */
  async layOut(): Promise<void> {
    const { app, database } = this;
    await database.sql('truncate task, project, task_force, account, unit, group_unit cascade');
    this.project = (await registerProjects(app)).get('XM01')!;
    for (const [name, person] of Object.entries(PEOPLE)) this.by[name as Person] = await holderOf(app, database, { name, ...person });
    this.itIs('2018-07-02');
    const { tasks, links } = await sampleTasks(app);
    await registerTasks(app, this.project, tasks, links);
    await approveDue(app, database, this.project, '2018-07-13');
  }

  itIs(date: string): void {
    itIs(this.app, date);
  }

  async task(code: string): Promise<TaskRow> {
    const [row] = await this.database.sql(
      `select *, due::text, signed_on::text, started_on::text, completed_on::text, accepted_on::text from task__task where code = $1`,
      [code],
    );
    return row as TaskRow;
  }

  async sign(who: Person, code: string): Promise<void> {
    const { id, version } = await this.task(code);
    await this.app.get(SignForTask, { strict: false }).execute(this.by[who], id, version);
  }

  async report(who: Person, code: string, wish: Partial<ProgressReport>, seen?: number): Promise<void> {
    const { id, version } = await this.task(code);
    const whole = { correction: false, remark: '', fileIds: [], ...wish };
    await this.app.get(ReportProgress, { strict: false }).execute(this.by[who], id, whole, seen ?? version);
  }

  /** Signed for and reported complete by its owner. */
  async complete(who: Person, code: string, wish: Partial<ProgressReport> = { percent: 100 }): Promise<void> {
    await this.sign(who, code);
    await this.report(who, code, wish);
  }

  async accept(who: Person, code: string): Promise<void> {
    const { id, version } = await this.task(code);
    await this.app.get(AcceptTask, { strict: false }).execute(this.by[who], id, version);
  }

  async giveBack(who: Person, code: string, reason = '三处问题仍未整改'): Promise<void> {
    const { id, version } = await this.task(code);
    await this.app.get(ReturnTask, { strict: false }).execute(this.by[who], id, reason, version);
  }

  async stand(who: Person, verb: 'suspend' | 'resume' | 'cancel', code: string): Promise<void> {
    const { id, version } = await this.task(code);
    const verbs = { suspend: SuspendTask, resume: ResumeTask, cancel: CancelTask };
    await this.app.get<SuspendTask>(verbs[verb], { strict: false }).execute(this.by[who], id, '资金调整', version);
  }

  async block(who: Person, code: string, expectedUntil: string | null = null): Promise<void> {
    const { id, version } = await this.task(code);
    const wish = { kind: 'outside-approval', awaits: '市规划局批复', expectedUntil: expectedUntil as LocalDate | null } as const;
    await this.app.get(BlockTask, { strict: false }).execute(this.by[who], id, wish, version);
  }

  async unblock(who: Person, code: string): Promise<void> {
    const { id, version } = await this.task(code);
    await this.app.get(UnblockTask, { strict: false }).execute(this.by[who], id, version);
  }

  /** The newest wait of a task. */
  async recognise(who: Person, code: string, reason = '市规划局受理回执'): Promise<void> {
    await this.judgeWait(RecogniseWait, who, code, reason);
  }

  /** That of the newest wait of a task. */
  async withdrawRecognition(who: Person, code: string, reason = '回执是另一项目的'): Promise<void> {
    await this.judgeWait(WithdrawRecognition, who, code, reason);
  }

  private async judgeWait(
    verb: typeof RecogniseWait | typeof WithdrawRecognition,
    who: Person,
    code: string,
    reason: string,
  ): Promise<void> {
    const { id, version } = await this.task(code);
    const [block] = await this.database.sql('select id from task_block where task_id = $1 order by blocked_at desc, since desc limit 1', [
      id,
    ]);
    await this.app.get<RecogniseWait>(verb, { strict: false }).execute(this.by[who], id, (block?.['id'] ?? id) as string, reason, version);
  }

  /** From here on listens; the answer tells what was said, in commit first. */
  listen(): () => DomainEvent[] {
    const events = this.app.get(Events, { strict: false });
    const [inCommit, afterCommit] = [jest.spyOn(events, 'inCommit'), jest.spyOn(events, 'afterCommit')];
    return () => [...inCommit.mock.calls, ...afterCommit.mock.calls].map(([, event]) => event);
  }
}

/** The code of the refusal with which the work ends, or `done`. */
export function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
}

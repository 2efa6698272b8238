import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { ApprovePlan } from '#libs/battle-map/reverse-schedule/use-cases/approve-plan';
import { AskDraft } from '#libs/battle-map/score/use-cases/ask-draft';
import { ConfirmMonth, type Confirmation } from '#libs/battle-map/score/use-cases/confirm-month';
import { DraftMonth } from '#libs/battle-map/score/use-cases/draft-month';
import { LockMonth } from '#libs/battle-map/score/use-cases/lock-month';
import type { TaskId } from '#libs/battle-map/task/contract';
import { AcceptTask } from '#libs/battle-map/task/use-cases/accept-task';
import { ReportProgress } from '#libs/battle-map/task/use-cases/report-progress';
import { ReturnTask } from '#libs/battle-map/task/use-cases/return-task';
import { SignForTask } from '#libs/battle-map/task/use-cases/sign-for-task';
import { monthOf } from '#libs/kernel/scoring/month';
import type { Actor } from '#libs/platform/access/actor';
import { createTestDatabase, type TestDatabase } from './database.js';
import { registerGuanghe } from './guanghe-office.js';
import { holderOf } from './office.js';
import { itIs } from './tasks.js';
import { createTestWorker } from './worker.js';

export interface ScriptAction {
  readonly at: string;
  readonly by: string;
  readonly do: string;
  readonly task?: string;
  readonly tasks?: readonly string[];
  readonly percent?: number;
  readonly quantity?: number;
  readonly reason?: string;
  readonly month?: string;
}

const LIVE = new AbortController().signal;
const SECRETARY = '积分评定委员会秘书';

export function scriptOfTheQuarter(): readonly ScriptAction[] {
  const file = new URL('../../libs/battle-map/sample/data/first-quarter.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { actions: ScriptAction[] }).actions;
}

/** The sample office of 2018 with its plans approved on 2 July; what people do is played through the use cases. */
export class ScoreBench {
  private readonly actors = new Map<string, Actor>();

  private constructor(
    readonly database: TestDatabase,
    readonly app: INestApplicationContext,
  ) {}

  /** @param given of a product that runs already; left out, a new one, which `close` drops. */
  static async open(overrides: Readonly<Record<string, string>> = {}, given?: TestDatabase): Promise<ScoreBench> {
    const database = given ?? (await createTestDatabase());
    const app = await createTestWorker(database, product, overrides);
    await app.init();
    const bench = new ScoreBench(database, app);
    itIs(app, '2018-07-02');
    const projects = await registerGuanghe(app);
    const desk = await bench.actor('督导办专员一');
    for (const project of projects.values()) await app.get(ApprovePlan, { strict: false }).execute(desk, project.id, project.version);
    return bench;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Whoever holds a post. */
  async actor(post: string): Promise<Actor> {
    const known = this.actors.get(post);
    if (known) return known;
    const actor = await holderOf(this.app, this.database, { name: post, post, roles: [] });
    this.actors.set(post, actor);
    return actor;
  }

  itIs(date: string): void {
    itIs(this.app, date);
  }

  /** What people do to tasks in the script, in the order of time; drafts and locks are the test's own. */
  async play(actions: readonly ScriptAction[]): Promise<void> {
    for (const action of actions) {
      this.itIs(action.at.slice(0, 10));
      for (const code of action.tasks ?? (action.task ? [action.task] : [])) await this.act(action, code);
    }
  }

  private async act({ by, do: verb, percent, quantity, reason = '' }: ScriptAction, code: string): Promise<void> {
    const actor = await this.actor(by);
    const [row] = await this.database.sql('select id, version from task where code = $1', [code]);
    const [id, version] = [row!['id'] as TaskId, Number(row!['version'])];
    const measure = percent === undefined ? { quantity } : { percent };
    const verbs: Readonly<Record<string, () => Promise<void>>> = {
      sign: () => this.app.get(SignForTask, { strict: false }).execute(actor, id, version),
      report: () =>
        this.app
          .get(ReportProgress, { strict: false })
          .execute(actor, id, { ...measure, correction: false, remark: '', fileIds: [] }, version),
      accept: () => this.app.get(AcceptTask, { strict: false }).execute(actor, id, version),
      return: () => this.app.get(ReturnTask, { strict: false }).execute(actor, id, reason, version),
    };
    await verbs[verb]!();
  }

  /** Asks for the draft of a month and makes it, as a worker does. */
  async draft(month: string): Promise<void> {
    await this.ask(month);
    await this.app.get(DraftMonth, { strict: false }).execute(monthOf(month), await this.round(month), LIVE);
  }

  /** Asks, and leaves the draft to a worker. */
  async ask(month: string): Promise<void> {
    await this.app.get(AskDraft, { strict: false }).execute(await this.actor(SECRETARY), monthOf(month));
  }

  async confirm(month: string, leaveOut: Confirmation['leaveOut'] = []): Promise<void> {
    const round = await this.round(month);
    await this.app.get(ConfirmMonth, { strict: false }).execute(await this.actor(SECRETARY), monthOf(month), { round, leaveOut });
  }

  async lock(month: string): Promise<void> {
    await this.app.get(LockMonth, { strict: false }).execute(await this.actor(SECRETARY), monthOf(month));
  }

  async round(month: string): Promise<number> {
    const [row] = await this.database.sql('select round from score_run where month = $1', [month]);
    return Number(row?.['round'] ?? 0);
  }

  /** As expected.json writes entries; in the order of months and tasks. */
  async entries(table: 'score_entry' | 'score_proposal', month?: string) {
    const rows = await this.database.sql(
      `select entry.month, entry.subject as task, post.title as account, entry.rule_id as rule, (inputs ->> 'daysLate')::integer as "daysLate",
         to_char(points / 100.0, 'FM990.00') as points
       from ${table} as entry join post on post.id = entry.post_id
       where $1::text is null or entry.month = $1 order by entry.month, entry.subject collate "C"`,
      [month ?? null],
    );
    return rows;
  }

  /** Everything in a table, to the byte. */
  async bytes(table: string): Promise<string> {
    return JSON.stringify(await this.database.sql(`select to_jsonb(kept)::text as row from ${table} as kept order by 1`));
  }
}

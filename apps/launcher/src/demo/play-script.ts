import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectView } from '#libs/battle-map/action-plan/http/project.schema';
import type { BattleMapView } from '#libs/battle-map/map/http/map.schema';
import type { TaskView } from '#libs/battle-map/task/http/task.schema';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { OfficeTime } from './office-time.js';
import type { Action, Script } from './script.js';
import { answerOf, type Call, type Visitors } from './visitor.js';

const LOOK_AGAIN_MS = 20;

export interface Performance {
  readonly visitors: Visitors;
  readonly time: OfficeTime;
  /** Takes the ledger over when the script says so; left out where that has been done. */
  readonly importLedger?: (desk: Call) => Promise<void>;
  /** The last day that is played. */
  readonly until: LocalDate;
  readonly signal: AbortSignal;
}

/** Lets people do what the script says, each at his time and through the API. Yields every action when it is done. */
export async function* playScript({ actions }: Script, performance: Performance): AsyncGenerator<Action> {
  const { visitors, time, until, signal } = performance;
  const play = new Play(performance);
  for (const action of actions) {
    if (action.at.slice(0, 10) > until) return;
    await time.goTo(action.at, signal);
    await play.act(action, await visitors.as(action.by));
    yield action;
  }
}

class Play {
  private readonly ids = new Map<string, string>();

  constructor(private readonly performance: Performance) {}

  async act(action: Action, call: Call): Promise<void> {
    switch (action.do) {
      case 'import-ledger':
        return this.performance.importLedger?.(call);
      case 'approve-plans':
        return this.approve(call, action.projects);
      case 'sign':
        for (const task of action.tasks) await this.onTask(call, task, 'sign-for', {});
        return;
      case 'report': {
        const { percent, quantity } = action;
        return this.onTask(call, action.task, 'reports', percent === undefined ? { quantity } : { percent });
      }
      case 'accept':
        return this.onTask(call, action.task, 'acceptance', {});
      case 'return':
        return this.onTask(call, action.task, 'return', { reason: action.reason });
      case 'draft-scores':
        return this.draft(call, action.month);
      case 'lock-scores':
        await answerOf(call, 'POST', `/api/scores/months/${action.month}/confirmation`, {});
        await answerOf(call, 'POST', `/api/scores/months/${action.month}/lock`);
    }
  }

  private async approve(call: Call, codes: readonly string[]): Promise<void> {
    const { items } = await answerOf<{ items: ProjectView[] }>(call, 'GET', '/api/projects');
    for (const { id, version, state } of items.filter(({ code }) => codes.includes(code))) {
      if (state === 'draft') await answerOf(call, 'POST', `/api/projects/${id}/approval`, { seenVersion: version });
    }
  }

  private async onTask(call: Call, code: string, verb: string, body: object): Promise<void> {
    const id = await this.idOf(call, code);
    const { version } = await answerOf<TaskView>(call, 'GET', `/api/tasks/${id}`);
    await answerOf(call, 'POST', `/api/tasks/${id}/${verb}`, { ...body, version });
  }

  private async idOf(call: Call, code: string): Promise<string> {
    if (!this.ids.has(code)) {
      const { projects } = await answerOf<BattleMapView>(call, 'GET', '/api/map');
      for (const task of projects.flatMap(({ tasks }) => tasks)) this.ids.set(task.code, task.id);
    }
    const id = this.ids.get(code);
    if (!id) throw new Error(`There is no task ${code} on the map.`);
    return id;
  }

  private async draft(call: Call, month: string): Promise<void> {
    await answerOf(call, 'POST', `/api/scores/months/${month}/draft`);
    while ((await answerOf<{ step: string }>(call, 'GET', `/api/scores/months/${month}`)).step !== 'ready') {
      this.performance.signal.throwIfAborted();
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

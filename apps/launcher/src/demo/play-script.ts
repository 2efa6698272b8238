import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { OfficeTime } from './office-time.js';
import type { Action, Script } from './script.js';
import { answerOf, type Call, type Visitors } from './visitor.js';

const LOOK_AGAIN_MS = 20;

interface Project {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
}
interface Month {
  readonly step: string | null;
  readonly round: number;
}
interface MapOfTasks {
  readonly projects: readonly { readonly tasks: readonly { readonly id: string; readonly code: string }[] }[];
}

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
        return this.lock(call, action.month);
    }
  }

  private async approve(call: Call, codes: readonly string[]): Promise<void> {
    const { items } = await answerOf<{ items: Project[] }>(call, 'GET', '/api/projects');
    for (const { id, version, state } of items.filter(({ code }) => codes.includes(code))) {
      if (state === 'draft') await answerOf(call, 'POST', `/api/projects/${id}/approval`, { seenVersion: version });
    }
  }

  private async onTask(call: Call, code: string, verb: string, body: object): Promise<void> {
    const id = await this.idOf(call, code);
    const { version } = await answerOf<{ version: number }>(call, 'GET', `/api/tasks/${id}`);
    await answerOf(call, 'POST', `/api/tasks/${id}/${verb}`, { ...body, version });
  }

  private async idOf(call: Call, code: string): Promise<string> {
    if (!this.ids.has(code)) {
      const { projects } = await answerOf<MapOfTasks>(call, 'GET', '/api/map');
      for (const task of projects.flatMap(({ tasks }) => tasks)) this.ids.set(task.code, task.id);
    }
    const id = this.ids.get(code);
    if (!id) throw new Error(`There is no task ${code} on the map.`);
    return id;
  }

  private async draft(call: Call, month: string): Promise<void> {
    const path = `/api/scores/months/${month}`;
    let { step, round } = await answerOf<Month>(call, 'POST', `${path}/draft`);
    const asked = round;
    while (step !== 'ready' || round < asked) {
      this.performance.signal.throwIfAborted();
      await sleep(LOOK_AGAIN_MS);
      ({ step, round } = await answerOf<Month>(call, 'GET', path));
    }
  }

  private async lock(call: Call, month: string): Promise<void> {
    const path = `/api/scores/months/${month}`;
    const { round } = await answerOf<Month>(call, 'GET', path);
    await answerOf(call, 'POST', `${path}/confirmation`, { round });
    await answerOf(call, 'POST', `${path}/lock`);
  }
}

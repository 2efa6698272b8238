import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { Permission } from '#libs/platform/access/permissions';
import type { TaskId } from './contract.js';
import { TaskRepository } from './db/task.repository.js';
import { allowedVerbs, allows, type OfferedVerb } from './domain/allowed.js';
import {
  ASK_EXTENSIONS,
  CANCEL_TASKS,
  SUSPEND_TASKS,
  EXTEND_LATE,
  REPORT_ON_TASKS,
  REVIEW_TASKS,
  SIGN_FOR_TASKS,
} from './http/permissions.js';
import { deciderOf } from './extension-decider.js';
import { recognising, type Wait, withdrawingRecognition } from './domain/standing.js';
import { TaskActors } from './task-actors.js';

const PERMISSIONS: Readonly<Record<OfferedVerb, Permission>> = {
  sign: SIGN_FOR_TASKS,
  report: REPORT_ON_TASKS,
  accept: REVIEW_TASKS,
  return: REVIEW_TASKS,
  extend: ASK_EXTENSIONS,
  'extend-late': EXTEND_LATE,
  tick: REPORT_ON_TASKS,
  block: REPORT_ON_TASKS,
  unblock: REPORT_ON_TASKS,
  suspend: SUSPEND_TASKS,
  resume: SUSPEND_TASKS,
  cancel: CANCEL_TASKS,
};

/** What the reader may do with the recognition of a wait. */
export interface OfferedOnWait {
  readonly mayRecognise: boolean;
  readonly mayWithdraw: boolean;
}

/** What a page may offer to its reader: what his roles permit and the rules of the task allow. */
@Injectable()
export class OfferedVerbs {
  constructor(
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
  ) {}

  /** Waits of a task, with whether the reader may recognise each, or take its recognition back. */
  async onWaits<Named extends Wait>(actor: Actor, id: TaskId, waits: readonly Named[]): Promise<(Named & OfferedOnWait)[]> {
    const task = waits.length > 0 && actor.permissions.has(SUSPEND_TASKS) ? await this.tasks.inHand(id) : undefined;
    if (!task) return waits.map((wait) => ({ ...wait, mayRecognise: false, mayWithdraw: false }));
    const by = deciderOf(actor, (await this.actors.today(actor)).acting);
    return waits.map((wait) => ({
      ...wait,
      mayRecognise: allows(() => recognising(task, by, wait)),
      mayWithdraw: allows(() => withdrawingRecognition(task, by, wait)),
    }));
  }

  async of(actor: Actor, id: TaskId): Promise<OfferedVerb[]> {
    const task = await this.tasks.inHand(id);
    if (!task) return [];
    const { acting, today } = await this.actors.today(actor);
    const wroteAsOwner = await this.tasks.lastReportIsBy(actor.accountId, task);
    return allowedVerbs(task, { ...deciderOf(actor, acting), wroteAsOwner }, today).filter((verb) =>
      actor.permissions.has(PERMISSIONS[verb]),
    );
  }
}

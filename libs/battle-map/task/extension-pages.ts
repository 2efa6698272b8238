import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from './contract.js';
import { type ExtensionInWords, ExtensionRepository, type ListedExtension } from './db/extension.repository.js';
import { type TaskInHand, TaskRepository } from './db/task.repository.js';
import { allows } from './domain/allowed.js';
import { deciding, withdrawing } from './domain/extension.js';
import type { ActingPosts } from './domain/task.js';
import { deciderOf } from './extension-decider.js';
import { ASK_EXTENSIONS, DECIDE_EXTENSIONS, SUPERVISE_EXTENSIONS } from './http/permissions.js';
import { TaskActors } from './task-actors.js';

/** What somebody may do with an open request. */
type ExtensionVerb = 'decide' | 'withdraw';

export type Offered<Extension> = Extension & { readonly may: ExtensionVerb[] };

/** Requests as people read them, with what their reader may do about each. */
@Injectable()
export class ExtensionPages {
  constructor(
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly extensions: ExtensionRepository,
  ) {}

  async ofTask(actor: Actor, taskId: TaskId): Promise<Offered<ExtensionInWords>[]> {
    return this.offered(actor, await this.extensions.ofTask(taskId));
  }

  /** What waits for the reader's decision; for the desk, everything that waits. */
  async open(actor: Actor): Promise<Offered<ListedExtension>[]> {
    const { acting } = await this.actors.today(actor);
    const leaders = actor.permissions.has(SUPERVISE_EXTENSIONS) ? ('all' as const) : acting;
    return this.offered(actor, await this.extensions.open(leaders));
  }

  private async offered<Extension extends ExtensionInWords>(actor: Actor, extensions: readonly Extension[]): Promise<Offered<Extension>[]> {
    const open = extensions.filter(({ state }) => state === 'open').map(({ taskId }) => taskId);
    if (open.length === 0) return extensions.map((extension) => ({ ...extension, may: [] }));
    const { acting } = await this.actors.today(actor);
    const tasks = await this.tasks.allInHand(open);
    return extensions.map((extension) => {
      const task = extension.state === 'open' ? tasks.get(extension.taskId) : undefined;
      return { ...extension, may: task ? verbsOf(actor, acting, task, extension) : [] };
    });
  }
}

function verbsOf(actor: Actor, acting: ActingPosts, task: TaskInHand, extension: ExtensionInWords): ExtensionVerb[] {
  const may: ExtensionVerb[] = [];
  if (actor.permissions.has(DECIDE_EXTENSIONS) && allows(() => deciding(task, extension, deciderOf(actor, acting)))) may.push('decide');
  if (actor.permissions.has(ASK_EXTENSIONS) && allows(() => withdrawing(task, extension, acting, actor.accountId))) may.push('withdraw');
  return may;
}

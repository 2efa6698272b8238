import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { type TaskEntry, type TaskLinkEntry, TaskRegistry, type TasksRegistered } from './contract/registry.js';
import { TaskLists } from './contract/task-lists.js';

@Injectable()
export class StoredTaskRegistry extends TaskRegistry {
  constructor(private readonly lists: TaskLists) {
    super();
  }

  async register(
    tx: Transaction,
    projectId: ProjectId,
    tasks: readonly TaskEntry[],
    links: readonly TaskLinkEntry[],
  ): Promise<TasksRegistered> {
    const decided = (await this.lists.open(tx, [projectId])).decide({ projectId, tasks, links, gone: [] });
    await decided.write(tx);
    return { tasks: decided.tasks, links: decided.links };
  }
}

import { Injectable } from '@nestjs/common';
import type { TaskId } from './contract.js';
import { ChecklistRepository } from './db/checklist.repository.js';
import { StandingRepository } from './db/standing.repository.js';

/** What stands beside a task: what it waited for, what was decided about it, and what must be there before it is done. */
@Injectable()
export class TaskBeside {
  constructor(
    private readonly standing: StandingRepository,
    private readonly checklists: ChecklistRepository,
  ) {}

  async of(id: TaskId) {
    return {
      blocks: await this.standing.blocks(id),
      decisions: await this.standing.decisions(id),
      checklist: await this.checklists.inWords(id),
    };
  }
}

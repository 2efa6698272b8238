import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { grouped } from '#libs/kernel/shared/grouped';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import { ActionPlans, type ProjectId } from '../action-plan/contract.js';
import { type TASK_PLAN_VERBS, TaskEvents } from './contract/events.js';
import { type DecidedList, type OpenLists, type TaskList, TaskLists } from './contract/task-lists.js';
import type { TaskReportEntity } from './db/task-report.entity.js';
import { type RegisteredTask, TaskRegisterRepository } from './db/task-register.repository.js';
import { decideList, type ListDecision, type StandingTasks } from './decide-list.js';
import { ListedOwners } from './listed-owners.js';

type Because = (typeof TASK_PLAN_VERBS)[number];

@Injectable()
export class StoredTaskLists extends TaskLists {
  constructor(
    private readonly plans: ActionPlans,
    private readonly rows: TaskRegisterRepository,
    private readonly owners: ListedOwners,
    private readonly clock: BusinessClock,
    private readonly events: Events,
  ) {
    super();
  }

  async open(tx: Transaction, projectIds: readonly ProjectId[]): Promise<OpenLists> {
    const standing = await this.standing(tx, projectIds);
    const ownersNow = await this.owners.now(tx, projectIds);
    return {
      decide: (list) => this.decide(standing(list.projectId), { ...list, tasks: ownersNow(list.projectId, list.tasks) }, 'task.register'),
    };
  }

  /** All of it at once: the schedule sees the plan as it was or as it is wanted, and nothing between. @throws DomainError as `register`. */
  async change(tx: Transaction, list: TaskList, because: Because): Promise<DecidedList> {
    const standing = await this.standing(tx, [list.projectId]);
    const decided = this.decide(standing(list.projectId), list, because);
    await decided.write(tx);
    return decided;
  }

  private async standing(tx: Transaction, projectIds: readonly ProjectId[]): Promise<(projectId: ProjectId) => StandingTasks> {
    await this.rows.lockProjects(tx, projectIds);
    const projects = await this.plans.held(tx, projectIds);
    const tasks = grouped(await this.rows.lockAll(tx, projectIds), ({ projectId }) => projectId);
    const links = grouped(await this.rows.links(tx, projectIds), ({ projectId }) => projectId);
    return (id) => ({ project: projects.get(id), tasks: tasks.get(id) ?? [], links: links.get(id) ?? [] });
  }

  private decide(standing: StandingTasks, list: TaskList, because: Because): DecidedList {
    const by = currentContext()?.actor?.name ?? 'import';
    const decision = decideList(standing, list, { today: this.clock.today(), by });
    const { tasks, links, removed, same, plan } = decision;
    return { tasks, links, removed, same, plan, write: (tx) => this.write(tx, list.projectId, decision, because) };
  }

  private async write(tx: Transaction, projectId: ProjectId, decision: ListDecision, because: Because): Promise<void> {
    if (decision.same) return;
    await this.rows.removeLinks(tx, decision.removedLinks);
    await this.rows.saveAll(tx, decision.written);
    await this.owners.note(tx, projectId, decision.written);
    await this.rows.addReports(
      tx,
      decision.begun.map((task) => this.reportOfList(task)),
    );
    await this.rows.saveLinks(tx, decision.writtenLinks);
    await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId, because }));
  }

  /** What the list says is done is the task's first report, so that its history is whole. */
  private reportOfList(task: RegisteredTask): TaskReportEntity {
    return {
      id: randomUUID(),
      taskId: task.id,
      taskVersion: task.version,
      reportedAt: this.clock.now(),
      reportedOn: this.clock.today(),
      postId: null,
      accountId: null,
      reportedBy: task.changedBy,
      percent: task.percent,
      quantityDone: task.quantityDone,
      remark: '',
      correction: false,
      counted: false,
      fileIds: [],
    };
  }
}

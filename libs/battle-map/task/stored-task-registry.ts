import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import { ActionPlans, type ProjectId } from '../action-plan/contract.js';
import {
  type TASK_PLAN_VERBS,
  type TaskEntry,
  TaskEvents,
  type TaskId,
  type TaskLinkEntry,
  TaskRegistry,
  type TasksRegistered,
} from './contract.js';
import type { TaskLinkEntity } from './db/task-link.entity.js';
import type { TaskReportEntity } from './db/task-report.entity.js';
import { type RegisteredTask, TaskRegisterRepository } from './db/task-register.repository.js';
import { progressOf, refuseBadList, refuseBelowFloor } from './domain/task-list.js';

type Known = Map<string, RegisteredTask>;
type LinkName = Omit<TaskLinkEntry, 'lagDays'>;

/** What a list changes, written when all of it has been judged. */
interface Writes {
  readonly tasks: RegisteredTask[];
  readonly reports: TaskReportEntity[];
}

export interface ListedChange {
  readonly entries: readonly TaskEntry[];
  readonly links: readonly TaskLinkEntry[];
  /** Links that the plan no longer has; one that is not there is gone already. */
  readonly gone: readonly LinkName[];
}

@Injectable()
export class StoredTaskRegistry extends TaskRegistry {
  constructor(
    private readonly plans: ActionPlans,
    private readonly rows: TaskRegisterRepository,
    private readonly clock: BusinessClock,
    private readonly events: Events,
  ) {
    super();
  }

  register(
    tx: Transaction,
    projectId: ProjectId,
    entries: readonly TaskEntry[],
    links: readonly TaskLinkEntry[],
  ): Promise<TasksRegistered> {
    return this.change(tx, projectId, { entries, links, gone: [] }, 'task.register');
  }

  async removeLinks(tx: Transaction, projectId: ProjectId, gone: readonly LinkName[]): Promise<string[]> {
    const { removed } = await this.change(tx, projectId, { entries: [], links: [], gone }, 'task.register');
    return removed;
  }

  /** All of it at once: the schedule sees the plan as it was or as it is wanted, and nothing between. @throws DomainError as `register`. */
  async change(
    tx: Transaction,
    projectId: ProjectId,
    { entries, links, gone }: ListedChange,
    because: (typeof TASK_PLAN_VERBS)[number],
  ): Promise<TasksRegistered & { readonly removed: string[] }> {
    await this.rows.lockProject(tx, projectId);
    await this.refuseClosed(tx, projectId);
    const stored = await this.rows.lockAll(tx, projectId);
    const known: Known = new Map(stored.map((task) => [task.code, task]));
    refuseBadList(entries, links, new Set(known.keys()));
    const removed = await this.takeLinksAway(tx, projectId, gone, known);
    const outcome = {
      tasks: await this.registerTasks(tx, projectId, entries, known),
      links: await this.registerLinks(tx, projectId, links, known),
      removed,
    };
    const different = [outcome.tasks, outcome.links].some(({ created, changed }) => created.length + changed.length > 0);
    if (different || removed.length > 0) await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId, because }));
    return outcome;
  }

  private async takeLinksAway(tx: Transaction, projectId: ProjectId, links: readonly LinkName[], known: Known): Promise<string[]> {
    if (links.length === 0) return [];
    const stored = new Map((await this.rows.links(tx, projectId)).map((link) => [nameOf(link), link]));
    const removed: string[] = [];
    for (const { from, type, to } of links) {
      const link = stored.get(nameOf({ fromId: known.get(from)?.id, type, toId: known.get(to)?.id }));
      if (!link) continue;
      await this.rows.removeLink(tx, link);
      removed.push(`${from} ${type} ${to}`);
    }
    return removed;
  }

  private async refuseClosed(tx: Transaction, projectId: ProjectId): Promise<void> {
    const project = await this.plans.project(projectId, tx);
    if (!project) throw new DomainError('task.project-unknown', {}, { kind: 'not-found' });
    if (project.state === 'closed') {
      throw new DomainError('task.plan-not-running', { task: project.code, plan: project.state }, { kind: 'conflict' });
    }
  }

  /** Parents before their children, whatever the order of the list. */
  private async registerTasks(tx: Transaction, projectId: ProjectId, entries: readonly TaskEntry[], known: Known): Promise<Registered> {
    const byCode = new Map(entries.map((entry, position) => [entry.code, { entry, position }]));
    const outcomes = new Map<string, keyof Registered>();
    const writes: Writes = { tasks: [], reports: [] };
    const enter = (code: string): void => {
      const listed = byCode.get(code);
      if (!listed || outcomes.has(code)) return;
      const { parent } = listed.entry;
      if (parent !== undefined) enter(parent);
      outcomes.set(code, this.registerTask(projectId, listed.entry, listed.position, known, writes));
    };
    const tally = new RegisterTally();
    for (const { code } of entries) {
      enter(code);
      tally.note(code, outcomes.get(code)!);
    }
    await this.rows.save(tx, writes.tasks);
    await this.rows.addReports(tx, writes.reports);
    return tally;
  }

  private registerTask(projectId: ProjectId, entry: TaskEntry, position: number, known: Known, writes: Writes): keyof Registered {
    const stands = known.get(entry.code);
    const today = this.clock.today();
    const wanted = fieldsOf(entry, position, known, stands);
    const untouched = !stands || (stands.state === 'assigned' && stands.lastReportOn === null);
    const progress = progressOf(entry);
    if (untouched && progress.percent === 0) refuseBelowFloor(entry.code, wanted);
    // A quantity that is counted from now on, or no more, is a measure of another kind.
    const quantityDone = wanted.quantityTarget === null ? null : untouched ? progress.quantityDone : (stands.quantityDone ?? 0);
    const fields = { ...wanted, quantityDone, percent: untouched ? progress.percent : stands.percent };
    const outcome = outcomeOf<RegisteredTask>(stands, fields);
    if (outcome === 'unchanged') return outcome;
    // A list tells what remains; until the plan is approved so does every one that follows.
    const estimated = !stands || stands.due === null || stands.durationDays !== wanted.durationDays;
    const begun = untouched && progress.percent > 0;
    // Whoever becomes the owner of a task that another has signed for signs for it himself.
    const unsigned = stands?.state === 'signed' && stands.ownerPostId !== wanted.ownerPostId;
    const task: RegisteredTask = {
      ...(stands ?? { ...NEW_TASK, id: randomUUID() as TaskId, projectId, code: entry.code }),
      ...fields,
      ...(estimated ? { estimatedPercent: fields.percent } : {}),
      ...(begun ? { state: progress.state, startedOn: today, lastReportOn: today } : {}),
      ...(begun && progress.percent === 100 ? { completedOn: today } : {}),
      ...(unsigned ? { state: 'assigned', signedOn: null } : {}),
      changedBy: currentContext()?.actor?.name ?? 'import',
      version: (stands?.version ?? 0) + 1,
    };
    writes.tasks.push(task);
    known.set(task.code, task);
    if (begun) writes.reports.push(this.reportOfList(task));
    return outcome;
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
      fileIds: [],
    };
  }

  private async registerLinks(tx: Transaction, projectId: ProjectId, entries: readonly TaskLinkEntry[], known: Known): Promise<Registered> {
    const stored = new Map((await this.rows.links(tx, projectId)).map((link) => [nameOf(link), link]));
    const tally = new RegisterTally();
    const written = new Map<string, TaskLinkEntity>();
    for (const { from, to, type, lagDays } of entries) {
      const fields = { fromId: known.get(from)!.id, toId: known.get(to)!.id, type, lagDays };
      const stands = stored.get(nameOf(fields));
      const outcome = outcomeOf<TaskLinkEntity>(stands, fields);
      const link: TaskLinkEntity = { id: stands?.id ?? randomUUID(), projectId, ...fields };
      if (outcome !== 'unchanged') written.set(nameOf(fields), link);
      stored.set(nameOf(fields), link);
      tally.note(`${from} ${type} ${to}`, outcome);
    }
    await this.rows.saveLinks(tx, [...written.values()]);
    return tally;
  }
}

const NEW_TASK = {
  state: 'assigned',
  due: null,
  dueVersion: 0,
  committedOn: null,
  beganTooLate: false,
  wasRed: false,
  signedOn: null,
  startedOn: null,
  completedOn: null,
  acceptedOn: null,
  formerState: null,
  suspendedOn: null,
  cancelledOn: null,
  acceptedLate: false,
  returns: 0,
  lastReportOn: null,
  percent: 0,
  estimatedPercent: 0,
  quantityDone: null,
} as const;

/** Two links of a project never have the same. */
function nameOf({
  fromId,
  type,
  toId,
}: {
  readonly fromId?: string | undefined;
  readonly type: string;
  readonly toId?: string | undefined;
}): string {
  return `${fromId} ${type} ${toId}`;
}

function fieldsOf(entry: TaskEntry, position: number, known: Known, stands: RegisteredTask | undefined) {
  const { name, parent, owner = null, coOwners = [], durationDays, quantity, standard = null } = entry;
  return {
    name,
    parentId: parent === undefined ? null : known.get(parent)!.id,
    position,
    standard,
    ownerPostId: owner,
    coOwners: [...new Set(coOwners)].filter((post) => post !== owner),
    durationDays,
    durationUnit: entry.durationUnit ?? stands?.durationUnit ?? 'wd',
    floorDays: entry.floor?.days ?? stands?.floorDays ?? null,
    floorSource: entry.floor?.source ?? stands?.floorSource ?? null,
    floorBasis: entry.floor?.basis ?? stands?.floorBasis ?? null,
    quantityTarget: quantity?.target ?? null,
    quantityUnit: quantity?.unit ?? null,
  };
}

import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import type { Project, ProjectId } from '../action-plan/contract.js';
import type { TaskId } from './contract.js';
import type { TaskEntry } from './contract/registry.js';
import type { ListedPlan, TaskList } from './contract/task-lists.js';
import type { TaskLinkEntity } from './db/task-link.entity.js';
import type { RegisteredTask } from './db/task-register.repository.js';
import { progressOf, refuseBadList, refuseBelowFloor, refuseCrossedDates } from './domain/task-list.js';

/** A project with its tasks and links as they stand. */
export interface StandingTasks {
  readonly project: Project | undefined;
  readonly tasks: readonly RegisteredTask[];
  readonly links: readonly TaskLinkEntity[];
}

export interface Written {
  readonly stands: RegisteredTask | undefined;
  readonly task: RegisteredTask;
}

/** What a list means: every row as it is to be, and how that differs from what stands. */
export interface ListDecision {
  readonly tasks: Registered;
  readonly links: Registered;
  readonly removed: readonly string[];
  readonly same: boolean;
  readonly plan: ListedPlan;
  /** Tasks that are created or changed, parents before their children. */
  readonly written: readonly Written[];
  /** Of these, those with progress that is told for the first time. */
  readonly begun: readonly RegisteredTask[];
  readonly writtenLinks: readonly TaskLinkEntity[];
  readonly removedLinks: readonly TaskLinkEntity[];
}

export interface Deciding {
  readonly today: LocalDate;
  /** Name of whoever brings the list. */
  readonly by: string;
}

interface Listed {
  readonly entry: TaskEntry;
  readonly position: number;
}
type Known = Map<string, RegisteredTask>;

/** All rules of a list; reads and writes nothing. @throws DomainError as TaskRegistry.register. */
export function decideList(standing: StandingTasks, list: TaskList, deciding: Deciding): ListDecision {
  const { project } = standing;
  if (!project) throw new DomainError('task.project-unknown', {}, { kind: 'not-found' });
  const known: Known = new Map(standing.tasks.map((task) => [task.code, task]));
  refuseBadList(list.tasks, list.links, new Set(known.keys()));
  const gone = linksThatGo(standing, list, known);
  const tasks = decideTasks(list, known, deciding);
  const links = decideLinks(list, known, gone.left);
  const differs = [tasks.outcome, links.outcome].some(({ created, changed }) => created.length + changed.length > 0);
  const same = !differs && gone.names.length === 0;
  if (!same) refuseFixed(project);
  return {
    tasks: tasks.outcome,
    links: links.outcome,
    removed: gone.names,
    same,
    plan: {
      tasks: [...known.values()].sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1)),
      links: links.all,
    },
    written: tasks.written,
    begun: tasks.begun,
    writtenLinks: links.written,
    removedLinks: gone.links,
  };
}

function linksThatGo({ links }: StandingTasks, { gone }: TaskList, known: Known) {
  const left = new Map(links.map((link) => [nameOf(link), link]));
  const removed: { readonly name: string; readonly link: TaskLinkEntity }[] = [];
  for (const { from, type, to } of gone) {
    const name = nameOf({ fromId: known.get(from)?.id, type, toId: known.get(to)?.id });
    const link = left.get(name);
    if (!link) continue;
    left.delete(name);
    removed.push({ name: `${from} ${type} ${to}`, link });
  }
  return { left, names: removed.map(({ name }) => name), links: removed.map(({ link }) => link) };
}

/** Parents before their children, whatever the order of the list. */
function decideTasks({ projectId, tasks: entries }: TaskList, known: Known, deciding: Deciding) {
  const byCode = new Map(entries.map((entry, position) => [entry.code, { entry, position }]));
  const outcomes = new Map<string, keyof Registered>();
  const written: Written[] = [];
  const begun: RegisteredTask[] = [];
  const enter = (code: string): void => {
    const listed = byCode.get(code);
    if (!listed || outcomes.has(code)) return;
    const { parent } = listed.entry;
    if (parent !== undefined) enter(parent);
    const stands = known.get(code);
    const decided = decideTask(projectId, listed, known, deciding);
    outcomes.set(code, decided.outcome);
    if (decided.outcome === 'unchanged') return;
    written.push({ stands, task: decided.task });
    known.set(code, decided.task);
    if (decided.begun) begun.push(decided.task);
  };
  const outcome = new RegisterTally();
  for (const { code } of entries) {
    enter(code);
    outcome.note(code, outcomes.get(code)!);
  }
  return { outcome, written, begun };
}

type DecidedTask =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'created' | 'changed'; readonly task: RegisteredTask; readonly begun: boolean };

function decideTask(projectId: ProjectId, { entry, position }: Listed, known: Known, { today, by }: Deciding): DecidedTask {
  const stands = known.get(entry.code);
  const wanted = fieldsOf(entry, position, known, stands);
  // What is counted from a ledger of items is not overwritten by a list.
  const untouched = !stands || (!stands.counted && stands.state === 'assigned' && stands.lastReportOn === null);
  const progress = progressOf(entry);
  if (untouched && progress.percent === 0) refuseBelowFloor(entry.code, wanted);
  refuseCrossedDates(entry.code, wanted);
  // A quantity that is counted from now on, or no more, is a measure of another kind.
  const quantityDone = wanted.quantityTarget === null ? null : untouched ? progress.quantityDone : (stands.quantityDone ?? 0);
  const fields = { ...wanted, quantityDone, percent: untouched ? progress.percent : stands.percent };
  const outcome = outcomeOf<RegisteredTask>(stands, fields);
  if (outcome === 'unchanged') return { outcome };
  // A list tells what remains; until the plan is approved so does every one that follows.
  const estimated = !stands || stands.due === null || stands.durationDays !== wanted.durationDays;
  const begun = untouched && progress.percent > 0;
  const handedOver = stands !== undefined && stands.ownerPostId !== wanted.ownerPostId;
  // A copy that is filled in: rows put together from several parts cost a long list four times as much.
  const task: RegisteredTask = { ...(stands ?? NEW_TASK) };
  if (!stands) Object.assign(task, { id: randomUUID(), projectId, code: entry.code });
  Object.assign(task, fields);
  task.changedBy = by;
  task.version = (stands?.version ?? 0) + 1;
  if (estimated) task.estimatedPercent = fields.percent;
  if (begun) Object.assign(task, { state: progress.state, startedOn: today, lastReportOn: today });
  if (begun && progress.percent === 100) task.completedOn = today;
  if (handedOver) Object.assign(task, unsigned(stands));
  return { outcome, task, begun };
}

function decideLinks({ projectId, links: entries }: TaskList, known: Known, stored: Map<string, TaskLinkEntity>) {
  const outcome = new RegisterTally();
  const written = new Map<string, TaskLinkEntity>();
  for (const { from, to, type, lagDays } of entries) {
    const fields = { fromId: known.get(from)!.id, toId: known.get(to)!.id, type, lagDays };
    const stands = stored.get(nameOf(fields));
    const of = outcomeOf<TaskLinkEntity>(stands, fields);
    const link: TaskLinkEntity = { id: stands?.id ?? randomUUID(), projectId, ...fields };
    if (of !== 'unchanged') written.set(link.id, link);
    stored.set(nameOf(fields), link);
    outcome.note(`${from} ${type} ${to}`, of);
  }
  return { outcome, written: [...written.values()], all: [...stored.values()] };
}

/** Whatever no list says of a new task; the rest is filled in. */
const NEW_TASK: RegisteredTask = {
  id: '' as TaskId,
  projectId: '' as ProjectId,
  code: '',
  name: '',
  parentId: null,
  position: 0,
  standard: null,
  ownerPostId: null,
  coOwners: [],
  durationDays: 0,
  estimatedPercent: 0,
  durationUnit: 'wd',
  floorDays: null,
  floorSource: null,
  floorBasis: null,
  notBefore: null,
  mustFinishBy: null,
  weight: null,
  tags: [],
  evidenceRequired: false,
  quantityTarget: null,
  quantityUnit: null,
  quantityDone: null,
  percent: 0,
  counted: false,
  state: 'assigned',
  formerState: null,
  suspendedOn: null,
  cancelledOn: null,
  due: null,
  dueVersion: 0,
  committedOn: null,
  beganTooLate: false,
  wasRed: false,
  signedOn: null,
  startedOn: null,
  completedOn: null,
  acceptedOn: null,
  acceptedLate: false,
  returns: 0,
  lastReportOn: null,
  changedBy: '',
  version: 0,
};

/** A plan that waits for its approval, or is over, stands as it is; a list that says the same of it is welcome. */
function refuseFixed({ code, state }: Project): void {
  if (state !== 'submitted' && state !== 'closed') return;
  throw new DomainError('task.plan-not-running', { task: code, plan: state }, { kind: 'conflict' });
}

/** Whoever becomes the owner signs for it himself: at once when nothing is done yet, and after a rest in any case. */
function unsigned({ state, formerState }: RegisteredTask): Partial<RegisteredTask> {
  if (state === 'signed') return { state: 'assigned', signedOn: null };
  const rests = formerState !== null && formerState !== 'assigned' && formerState !== 'reported';
  return rests ? { formerState: 'assigned', signedOn: null } : {};
}

interface LinkName {
  readonly fromId?: string | undefined;
  readonly type: string;
  readonly toId?: string | undefined;
}

/** Two links of a project never have the same. */
function nameOf({ fromId, type, toId }: LinkName): string {
  return `${fromId} ${type} ${toId}`;
}

/** Whoever owned it when it was closed goes on doing so. */
function isClosed({ state }: RegisteredTask): boolean {
  return state === 'accepted' || state === 'cancelled';
}

function fieldsOf(entry: TaskEntry, position: number, known: Known, stands: RegisteredTask | undefined) {
  const { name, parent, owner = null, coOwners = [], durationDays, quantity, standard = null } = entry;
  return {
    name,
    parentId: parent === undefined ? null : known.get(parent)!.id,
    position,
    standard,
    ownerPostId: owner ?? (stands && isClosed(stands) ? stands.ownerPostId : null),
    coOwners: [...new Set(coOwners)].filter((post) => post !== owner),
    durationDays,
    durationUnit: entry.durationUnit ?? stands?.durationUnit ?? 'wd',
    floorDays: entry.floor?.days ?? stands?.floorDays ?? null,
    floorSource: entry.floor?.source ?? stands?.floorSource ?? null,
    floorBasis: entry.floor?.basis ?? stands?.floorBasis ?? null,
    notBefore: entry.notBefore === undefined ? (stands?.notBefore ?? null) : entry.notBefore,
    mustFinishBy: entry.mustFinishBy === undefined ? (stands?.mustFinishBy ?? null) : entry.mustFinishBy,
    quantityTarget: stands?.counted ? stands.quantityTarget : (quantity?.target ?? null),
    quantityUnit: stands?.counted ? stands.quantityUnit : (quantity?.unit ?? null),
  };
}

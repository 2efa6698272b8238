import { checkLink } from '#libs/kernel/scheduling/check-network';
import { expandLinks } from '#libs/kernel/scheduling/edges';
import { Hierarchy } from '#libs/kernel/scheduling/hierarchy';
import type { NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { CycleError, cycleError } from '#libs/kernel/scheduling/shortest-loop';
import { groupEdges, topologicalOrder } from '#libs/kernel/scheduling/topological-order';
import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import { grouped } from '#libs/kernel/shared/grouped';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LedgerLink } from '../contract/ledger-file.js';
import type { ProjectDraft, TaskDraft } from './ledger-draft.js';
import { predecessorOf } from './ledger-predecessors.js';
import { codeKey } from './ledger-values.js';

/** Loops are written out one after the other; who has so many puts some right and reads again. */
const MOST_LOOPS = 20;

/** Of very many that a name may mean, people see the first. */
const NAMED = 10;

/** What the links of one project are read against. */
interface InProject {
  readonly project: ProjectDraft;
  /** By `codeKey` of the name. */
  readonly names: ReadonlyMap<string, readonly TaskDraft[]>;
  readonly tasks: readonly NetworkTask[];
  readonly hierarchy: Hierarchy;
}

/** The summary above a task: the longest code of which its own is a continuation behind `.` or `-`. By code, as written. */
export function parentsOf(tasks: readonly TaskDraft[]): ReadonlyMap<string, string> {
  const codes = new Map(tasks.map(({ code }) => [codeKey(code), code]));
  const parents = new Map<string, string>();
  for (const { code } of tasks) {
    const key = codeKey(code);
    for (let end = key.length - 1; end > 0; end--) {
      const parent = key[end] === '.' || key[end] === '-' ? codes.get(key.slice(0, end)) : undefined;
      if (parent === undefined) continue;
      parents.set(code, parent);
      break;
    }
  }
  return parents;
}

/**
 * Reads the predecessors of all tasks and checks them with the scheduling kernel. One text may stand in every row, so that a small
 * file has millions of links; those are counted. @throws DomainError `ledger.workbook.too-many-links`.
 */
export class LedgerLinks {
  private readonly home = new Map<string, { readonly project: ProjectDraft; readonly task: TaskDraft }>();
  private loops = 0;
  private items = 0;

  constructor(
    projects: readonly ProjectDraft[],
    private readonly most: number,
  ) {
    for (const project of projects) for (const task of project.tasks) this.home.set(codeKey(task.code), { project, task });
  }

  /** The links of one project; those that are faulty are reported and left out. */
  of(project: ProjectDraft, parents: ReadonlyMap<string, string>): LedgerLink[] {
    const tasks = project.tasks.map(({ code }): NetworkTask => {
      const parent = parents.get(code);
      return { id: code, name: code, duration: 0, ...(parent !== undefined && { parent }) };
    });
    const hierarchy = new Hierarchy(tasks);
    const names = grouped(project.tasks, ({ name }) => codeKey(name));
    const links = project.tasks.flatMap((task) => this.linksTo(task, { project, names, tasks, hierarchy }));
    this.reportLoops(tasks, hierarchy, links);
    return links;
  }

  private linksTo(task: TaskDraft, { project, names, tasks, hierarchy }: InProject): LedgerLink[] {
    const links = new Map<string, LedgerLink>();
    for (const item of task.table.list(task.row, 'predecessors')) {
      this.items += 1;
      if (this.items > this.most) throw new DomainError('ledger.workbook.too-many-links', { most: this.most }, { kind: 'too-large' });
      const predecessor = predecessorOf(item, (key) => this.home.has(key) || names.has(key));
      if (!predecessor) {
        task.table.fault(task.row, 'predecessors', 'bad-predecessor', { value: item });
        continue;
      }
      const [only, ...more] = this.home.has(predecessor.code) ? [] : (names.get(predecessor.code) ?? []);
      if (only && more.length > 0) {
        const codes = [only, ...more].slice(0, NAMED).map(({ code }) => code);
        task.table.fault(task.row, 'predecessors', 'ambiguous-predecessor', { predecessor: only.name, codes: codes.join('、') });
        continue;
      }
      const from = only ? { project, task: only } : this.home.get(predecessor.code);
      const name = `${codeKey(from?.task.code ?? '')} ${predecessor.type}`;
      const named = { task: task.code, predecessor: from?.task.code ?? predecessor.code };
      if (!from && project.open.has(predecessor.code)) continue;
      if (!from) task.table.fault(task.row, 'predecessors', 'unknown-predecessor', named);
      else if (from.project !== project) {
        task.table.fault(task.row, 'predecessors', 'foreign-predecessor', { ...named, project: from.project.code });
      } else if (links.has(name)) {
        task.table.fault(task.row, 'predecessors', 'doubled-predecessor', named);
      } else {
        const link = { from: from.task.code, to: task.code, type: predecessor.type, lagDays: predecessor.lagDays };
        if (this.isPossible(link, task, tasks, hierarchy)) links.set(name, link);
      }
    }
    return [...links.values()];
  }

  private isPossible(link: LedgerLink, task: TaskDraft, tasks: readonly NetworkTask[], hierarchy: Hierarchy): boolean {
    try {
      checkLink(link, tasks, hierarchy, new Set());
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      task.table.refusal(task.row, 'predecessors', error.code, error.params);
      return false;
    }
  }

  /** Each loop is opened at one link, so that the next one shows. */
  private reportLoops(tasks: readonly NetworkTask[], hierarchy: Hierarchy, all: readonly LedgerLink[]): void {
    let links = all;
    while (this.loops < MOST_LOOPS) {
      const cycle = cycleOf({ ...FRAME, tasks, links }, hierarchy);
      if (!cycle) return;
      this.loops += 1;
      const step = cycle.loop.find(({ over }) => over === 'link');
      const closing = links.find((link) => step?.over === 'link' && step.link === link);
      const task = this.home.get(codeKey(closing?.to ?? ''))?.task;
      if (!closing || !task) throw new Error('A loop without a link of the ledger cannot be.');
      task.table.refusal(task.row, 'predecessors', cycle.code, cycle.params);
      links = links.filter((link) => link !== closing);
    }
  }
}

/** Order does not depend on time, so the network needs none. */
const FRAME = { calendars: [], calendar: '', direction: 'from-start', start: 0 as WallMinute } as const;

function cycleOf(network: ProjectNetwork, hierarchy: Hierarchy): CycleError | undefined {
  const edges = expandLinks(network, hierarchy, { indexOf: () => 0, roundTheClock: 0 });
  const nodes = network.tasks.length + edges.summaryEnds.length;
  const outgoing = groupEdges(nodes, edges.count, edges.from);
  const order = topologicalOrder(nodes, edges, outgoing);
  return order.length < nodes ? cycleError(network, hierarchy, edges, outgoing, order) : undefined;
}

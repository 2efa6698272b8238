import { DomainError } from '../shared/domain-error.js';
import type { Edit, LinkName, TaskEdit } from './edit.js';
import type { Link, NetworkTask, ProjectNetwork } from './network.js';

type TaskField = 'duration' | 'constraint' | 'deadline' | 'progress' | 'mode' | 'calendar';

/** A network that takes edits. Links keep their rows: one that is taken away leaves its row, and may come back to it. */
export class NetworkDraft {
  readonly tasks: NetworkTask[];
  readonly links: Link[];
  /** What is neither task nor link; its own tasks and links are the draft's. */
  network: ProjectNetwork;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly added: number[] = [];
  private readonly removed = new Set<number>();

  /** @param rowsInto the rows, ascending, of the links that lead to a task; of those that were added later, the draft knows itself. */
  constructor(
    network: ProjectNetwork,
    private readonly rowsInto: (task: string) => readonly number[],
  ) {
    this.tasks = [...network.tasks];
    this.links = [...network.links];
    this.network = { ...network, tasks: this.tasks, links: this.links };
    this.rows = new Map(network.tasks.map(({ id }, row) => [id, row]));
  }

  /** The network as it stands, without the links that were taken away. */
  current(): ProjectNetwork {
    return { ...this.network, tasks: [...this.tasks], links: this.links.filter((_, row) => !this.removed.has(row)) };
  }

  /** @throws DomainError `schedule.task-unknown`. */
  rowOf(task: string): number {
    const row = this.rows.get(task);
    if (row === undefined) throw new DomainError('schedule.task-unknown', { task });
    return row;
  }

  /** @throws DomainError `schedule.link-unknown`. */
  linkRow(name: LinkName): number {
    const row = this.standing(name);
    if (row === undefined) throw new DomainError('schedule.link-unknown', { from: name.from, to: name.to, type: name.type });
    return row;
  }

  private standing({ from, to, type }: LinkName): number | undefined {
    const named = (row: number) => {
      const link = this.links[row] as Link;
      return link.from === from && link.to === to && link.type === type && !this.removed.has(row);
    };
    return this.rowsInto(to).find(named) ?? this.added.find(named);
  }

  /** @returns the edit that undoes this one. @throws DomainError when it names what the network does not have; nothing has changed then. */
  alter(edit: Edit): Edit {
    if ('task' in edit) {
      const row = this.rowOf(edit.task);
      const task = this.tasks[row] as NetworkTask;
      this.tasks[row] = editedTask(task, edit);
      return undoOfTask(task, edit);
    }
    switch (edit.change) {
      case 'add-link':
        this.add(edit.link);
        return { change: 'remove-link', link: edit.link };
      case 'remove-link': {
        const row = this.linkRow(edit.link);
        this.removed.add(row);
        return { change: 'add-link', link: this.links[row] as Link };
      }
      case 'lag': {
        const row = this.linkRow(edit.link);
        const { lag, ...rest } = this.links[row] as Link;
        this.links[row] = { ...rest, ...(edit.lag ? { lag: edit.lag } : {}) };
        return { change: 'lag', link: edit.link, ...(lag ? { lag } : {}) };
      }
      case 'status-date':
      case 'target': {
        const field = edit.change === 'target' ? 'target' : 'statusDate';
        const { [field]: at, ...rest } = this.network;
        this.network = { ...rest, ...(edit.at === undefined ? {} : { [field]: edit.at }) };
        return { change: edit.change, ...(at === undefined ? {} : { at }) };
      }
      case 'calendars': {
        const { calendars } = this.network;
        this.network = { ...this.network, calendars: edit.calendars };
        return { change: 'calendars', calendars };
      }
    }
  }

  private add(link: Link): void {
    const { from, to, type } = link;
    if (this.standing(link) !== undefined) throw new DomainError('schedule.link-twice', { from, to, type });
    for (const row of this.removed) {
      if (this.links[row] !== link) continue;
      this.removed.delete(row);
      return;
    }
    this.added.push(this.links.push(link) - 1);
  }
}

function editedTask(task: NetworkTask, edit: TaskEdit): NetworkTask {
  const field = fieldOf(edit);
  const { [field]: _old, ...rest } = task;
  const value = (edit as Partial<Record<TaskField, unknown>>)[field];
  return { ...rest, ...(value === undefined ? {} : { [field]: value }) } as NetworkTask;
}

function undoOfTask(task: NetworkTask, { change, task: id }: TaskEdit): Edit {
  const field = change === 'task-calendar' ? 'calendar' : change;
  return { change, task: id, ...(task[field] === undefined ? {} : { [field]: task[field] }) } as Edit;
}

function fieldOf({ change }: TaskEdit): TaskField {
  return change === 'task-calendar' ? 'calendar' : change;
}

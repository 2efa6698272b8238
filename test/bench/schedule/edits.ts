import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { Edit } from '#libs/kernel/scheduling/edit';
import { LiveSchedule } from '#libs/kernel/scheduling/live-schedule';
import type { Link, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { type Figure, figureOf, type Time, timed } from './measure.js';
import { Random } from './random.js';

const DAY = 1440;

interface EditKind {
  readonly name: string;
  /** Another one each time, of a network that each undo restores. */
  readonly make: () => Edit;
  /** It changes the order of the nodes, so that all is laid out again. */
  readonly relaid?: true;
}

/** One edit of each kind on random tasks and links, each undone before the next; milliseconds of an edit, until its dates can be read. */
export function measureEdits(network: ProjectNetwork, times: number): { name: string; figure: Figure }[] {
  const live = new LiveSchedule(network);
  return kindsOf(network, live).map(({ name, make, relaid }) => {
    const measured: Time[] = [];
    for (let run = -3; run < (relaid ? times / 10 : times); run++) {
      const edit = make();
      let undo: Edit | undefined;
      const time = timed(() => {
        undo = live.apply(edit);
        return live.schedule.earlyFinish;
      });
      if (run >= 0) measured.push(time);
      if (undo) live.apply(undo);
    }
    return { name, figure: figureOf(measured) };
  });
}

function kindsOf({ tasks, links }: ProjectNetwork, live: LiveSchedule): EditKind[] {
  const random = new Random(tasks.length);
  const anyTask = () => tasks[random.below(tasks.length)] as NetworkTask;
  const anyLink = () => links[random.below(links.length)] as Link;
  const rows = new Map(tasks.map(({ id }, row) => [id, row]));
  const rankOf = (id: string) => live.schedule.solved.net.nodeOf[rows.get(id) as number] as number;
  const taken = new Set(links.map(({ from, to }) => `${from} ${to}`));
  const newLink = () => {
    for (;;) {
      const [a, b] = [anyTask().id, anyTask().id];
      const [from, to] = rankOf(a) < rankOf(b) ? [a, b] : [b, a];
      if (from !== to && !taken.has(`${from} ${to}`)) return { from, to, type: 'FS' } as const;
    }
  };
  // Two tasks that nothing precedes may follow one another either way, and one way is against the order of the nodes.
  const heads = new Set(links.map(({ to }) => to));
  const first = tasks.filter(({ id }) => !heads.has(id));
  const upstream = () => {
    const one = random.below(first.length);
    const [a, b] = [first[one] as NetworkTask, first[(one + 1) % first.length] as NetworkTask];
    const [from, to] = rankOf(a.id) > rankOf(b.id) ? [a.id, b.id] : [b.id, a.id];
    return { from, to, type: 'FS' } as const;
  };
  const latest = () => {
    const task = anyTask();
    return { task: task.id, deadline: (live.schedule.datesOf(task.id).lateFinish - DAY * (1 + random.below(5))) as WallMinute };
  };
  return [
    {
      name: 'duration',
      make: () => {
        const { id, duration } = anyTask();
        return { change: 'duration', task: id, duration: duration + 240 };
      },
    },
    { name: 'deadline', make: () => ({ change: 'deadline', ...latest() }) },
    {
      name: 'lag',
      make: () => {
        const { from, to, type } = anyLink();
        return { change: 'lag', link: { from, to, type }, lag: { unit: 'working', minutes: 480 } };
      },
    },
    { name: 'remove a link', make: () => ({ change: 'remove-link', link: anyLink() }) },
    { name: 'add a link, in order', make: () => ({ change: 'add-link', link: newLink() }) },
    { name: 'add a link, against the order', make: () => ({ change: 'add-link', link: upstream() }), relaid: true },
  ];
}

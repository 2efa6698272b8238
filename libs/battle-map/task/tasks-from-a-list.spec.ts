import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import { day } from '../../../test/support/office.js';
import { inTransaction, registerTasks, sampleTasks } from '../../../test/support/tasks.js';
import { outcome, TaskBench } from '../../../test/support/task-bench.js';
import { type Commitment, TaskCommitments, type TaskId } from './contract.js';
import { type TaskEntry, TaskRegistry } from './contract/registry.js';
import { TaskLists } from './contract/task-lists.js';

describe('tasks registered from a list', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const register = (tasks: readonly TaskEntry[], links: Parameters<typeof registerTasks>[3] = []) =>
    registerTasks(bench.app, bench.project, tasks, links);
  const again = async () => {
    const { tasks, links } = await sampleTasks(bench.app);
    return { tasks, links, entry: (code: string) => tasks.find((task) => task.code === code)! };
  };
  const postId = (title: string) => bench.database.sql('select id from office__post where title = $1', [title]).then(([row]) => row!['id']);

  it('are unchanged the second time, and the schedule hears nothing', async () => {
    const { tasks, links } = await again();
    const said = bench.listen();
    const registered = await register(tasks, links);
    expect(registered.tasks).toMatchObject({ created: [], changed: [], unchanged: tasks.map(({ code }) => code) });
    expect(registered.links).toMatchObject({ created: [], changed: [], unchanged: ['XM01-01 FS XM01-02', 'XM01-01 SS XM01-04'] });
    expect(said()).toEqual([]);
  });

  it('are brought up to date in what the list says of them, and the schedule hears of it in the same commit', async () => {
    const { tasks, links, entry } = await again();
    const said = bench.listen();
    const longer = { ...entry('XM01-01'), durationDays: 20 };
    const registered = await register(
      tasks.map((task) => (task.code === 'XM01-01' ? longer : task)),
      [
        { ...links[0]!, lagDays: -2 },
        { from: 'XM01-02', to: 'XM01-04', type: 'FF', lagDays: 10 },
      ],
    );
    expect(registered.tasks.changed).toEqual(['XM01-01']);
    expect(registered.links).toMatchObject({ changed: ['XM01-01 FS XM01-02'], created: ['XM01-02 FF XM01-04'] });
    expect(said()).toEqual([{ type: 'task.plan-input-changed', payload: { projectId: bench.project.id, because: 'task.register' } }]);
    const stored = await bench.database.sql(
      `select a.code as before, link.type, link.lag_days, b.code as after from task__link as link
       join task__task as a on a.id = link.from_id join task__task as b on b.id = link.to_id order by a.code, b.code`,
    );
    expect(stored).toEqual([
      { before: 'XM01-01', type: 'FS', lag_days: -2, after: 'XM01-02' },
      { before: 'XM01-01', type: 'SS', lag_days: 5, after: 'XM01-04' },
      { before: 'XM01-02', type: 'FF', lag_days: 10, after: 'XM01-04' },
    ]);
  });

  it('lose a link when it is taken away, once, and the schedule hears of it in the same commit', async () => {
    await again();
    const said = bench.listen();
    const links = [
      { from: 'XM01-01', type: 'SS', to: 'XM01-04' },
      { from: 'XM01-01', type: 'FF', to: 'XM01-99' },
    ] as const;
    const remove = () =>
      inTransaction(bench.app, async (tx) => {
        const { id } = bench.project;
        const lists = await bench.app.get(TaskLists, { strict: false }).open(tx, [id]);
        const decided = lists.decide({ projectId: id, tasks: [], links: [], gone: links });
        await decided.write(tx);
        return decided.removed;
      });
    expect(await remove()).toEqual(['XM01-01 SS XM01-04']);
    expect(said()).toEqual([{ type: 'task.plan-input-changed', payload: { projectId: bench.project.id, because: 'task.register' } }]);
    expect(await bench.database.sql('select type from task__link')).toEqual([{ type: 'FS' }]);
    expect(await remove()).toEqual([]);
  });

  it('keep what was reported since, whatever an older list says', async () => {
    await bench.sign('owner', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 60 });
    const { tasks, links, entry } = await again();
    await register(
      tasks.map((task) => (task.code === 'XM01-01' ? { ...entry('XM01-01'), percent: 10, name: '抗震审查' } : task)),
      links,
    );
    expect(await bench.task('XM01-01')).toMatchObject({ name: '抗震审查', percent: 60, state: 'in-progress', due: '2018-07-13' });
  });

  it('with progress are under way, at 100 % they wait to be accepted; the list is their first report', async () => {
    const quantity = { target: 53, unit: '户', done: 53 };
    await register([
      { code: 'XM01-08', name: '已开始', durationDays: 5, percent: 30 },
      { code: 'XM01-09', name: '已完成', durationDays: 0, quantity },
    ]);
    expect(await bench.task('XM01-08')).toMatchObject({ state: 'in-progress', percent: 30, started_on: '2018-07-02', completed_on: null });
    expect(await bench.task('XM01-09')).toMatchObject({ state: 'reported', percent: 100, quantity_done: 53, completed_on: '2018-07-02' });
    const reports = await bench.database.sql('select percent, quantity_done, post_id, reported_by from task__report order by percent');
    expect(reports).toEqual([
      { percent: 30, quantity_done: null, post_id: null, reported_by: 'import' },
      { percent: 100, quantity_done: 53, post_id: null, reported_by: 'import' },
    ]);
    expect(await outcome(bench.accept('leader', 'XM01-09'))).toBe('done');
  });

  it('are to be signed for anew by another owner', async () => {
    await bench.sign('owner', 'XM01-01');
    const { tasks, links, entry } = await again();
    const owner = (await bench.task('XM01-02'))['owner_post_id'] as TaskEntry['owner'];
    await register(
      tasks.map((task) => (task.code === 'XM01-01' ? { ...entry('XM01-01'), owner: owner! } : task)),
      links,
    );
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'assigned', signed_on: null });
    expect(await outcome(bench.sign('counting', 'XM01-01'))).toBe('done');
  });

  it('stand in a tree, the first owner before the others; a summary may stand behind what is below it', async () => {
    await register([
      { code: 'B.1', name: '下级', parent: 'B', durationDays: 1 },
      { code: 'B', name: '上级', durationDays: 0 },
    ]);
    const [below, above] = [await bench.task('B.1'), await bench.task('B')];
    expect([below['parent_id'], below['is_summary'], above['is_summary']]).toEqual([above.id, false, true]);
    const coOwners = await bench.database.sql(
      `select co.position, co.post_id from task__co_owner as co join task__task as task on task.id = co.task_id
       where task.code = 'XM01-03' order by co.position`,
    );
    expect(coOwners).toEqual([
      { position: 0, post_id: await postId('阳光盛景园社区负责人') },
      { position: 1, post_id: await postId('洸河新苑社区负责人') },
    ]);
  });

  it.each([
    [
      'task.code-twice',
      [
        { code: 'A', name: '甲', durationDays: 1 },
        { code: 'A', name: '乙', durationDays: 1 },
      ],
      [],
    ],
    ['task.parent-unknown', [{ code: 'A', name: '甲', durationDays: 1, parent: 'X' }], []],
    [
      'task.parent-loop',
      [
        { code: 'A', name: '甲', durationDays: 1, parent: 'B' },
        { code: 'B', name: '乙', durationDays: 1, parent: 'A' },
      ],
      [],
    ],
    ['task.parent-loop', [{ code: 'A', name: '甲', durationDays: 1, parent: 'A' }], []],
    ['task.duration-invalid', [{ code: 'A', name: '甲', durationDays: -1 }], []],
    ['task.duration-invalid', [{ code: 'A', name: '甲', durationDays: 0.3 }], []],
    ['task.quantity-invalid', [{ code: 'A', name: '甲', durationDays: 1, quantity: { target: 0, unit: '家', done: 0 } }], []],
    ['task.quantity-invalid', [{ code: 'A', name: '甲', durationDays: 1, percent: 101 }], []],
    ['task.link-unknown-task', [{ code: 'A', name: '甲', durationDays: 1 }], [{ from: 'A', to: 'X', type: 'FS', lagDays: 0 } as const]],
  ] as const)('are refused as a whole: %s', async (code, tasks, links) => {
    expect(await outcome(register([{ code: 'NEW', name: '新任务', durationDays: 1 }, ...tasks], links))).toBe(code);
    expect(await bench.task('NEW')).toBeUndefined();
  });

  it('are refused for none, and for a closed project or one that waits for its approval when they say something else', async () => {
    const nowhere = inTransaction(bench.app, (tx) =>
      bench.app.get(TaskRegistry, { strict: false }).register(tx, '00000000-0000-4000-8000-000000000000' as ProjectId, [], []),
    );
    expect(await outcome(nowhere)).toBe('task.project-unknown');
    const another = [{ code: 'N1', name: '新任务', durationDays: 1 }];
    await bench.database.sql(`update project set state = 'closed' where code = 'XM01'`);
    expect(await outcome(register([]))).toBe('done');
    expect(await outcome(register(another))).toBe('task.plan-not-running');
    expect(await bench.task('N1')).toBeUndefined();
    await bench.database.sql(`update project set state = 'submitted', approved_on = null where code = 'XM01'`);
    expect(await outcome(register(another))).toBe('task.plan-not-running');
  });

  it('stay one list when two come at the same moment', async () => {
    const list = [{ code: 'N1', name: '新任务', durationDays: 1 }];
    const both = await Promise.all([register(list), register(list)]);
    expect(both.map(({ tasks }) => tasks.created.length).sort()).toEqual([0, 1]);
  });

  describe('and committed to a due date', () => {
    const commit = (commitments: readonly Commitment[]) =>
      inTransaction(bench.app, (tx) => bench.app.get(TaskCommitments, { strict: false }).commit(tx, bench.project.id, commitments));

    it('raise the due-version when the date is another, and say so once; the day of the first stays', async () => {
      const { id: taskId } = await bench.task('XM01-01');
      expect(await bench.task('XM01-01')).toMatchObject({ due: '2018-07-13', due_version: 1, began_too_late: false });
      bench.itIs('2018-07-10');
      const said = bench.listen();
      await commit([{ taskId, due: day('2018-07-13'), beganTooLate: false }]);
      expect(said()).toEqual([]);
      await commit([{ taskId, due: day('2018-07-20'), beganTooLate: true }]);
      expect(said()).toMatchObject([
        { type: 'task.committed', payload: { projectId: bench.project.id, tasks: [{ taskId, due: '2018-07-20', dueVersion: 2 }] } },
      ]);
      expect(await bench.task('XM01-01')).toMatchObject({ due: '2018-07-20', due_version: 2, began_too_late: true });
      const [row] = await bench.database.sql('select committed_on::text from task__task where id = $1', [taskId]);
      expect(row).toEqual({ committed_on: '2018-07-02' });
    });

    it('no longer count as begun too late once the plan is revised, though the date stays', async () => {
      const { id: taskId } = await bench.task('XM01-01');
      await commit([{ taskId, due: day('2018-07-13'), beganTooLate: true }]);
      expect(await bench.task('XM01-01')).toMatchObject({ began_too_late: true, due_version: 1 });
      await commit([{ taskId, due: day('2018-07-13'), beganTooLate: false }]);
      expect(await bench.task('XM01-01')).toMatchObject({ began_too_late: false, due_version: 1 });
    });

    it('are those of the project, all or none', async () => {
      const { id: taskId } = await bench.task('XM01-01');
      const foreign = { taskId: '00000000-0000-4000-8000-000000000000' as TaskId, due: day('2018-08-01'), beganTooLate: false };
      expect(await outcome(commit([{ taskId, due: day('2018-08-01'), beganTooLate: false }, foreign]))).toBe('task.unknown');
      expect(await bench.task('XM01-01')).toMatchObject({ due: '2018-07-13' });
    });
  });
});

import 'reflect-metadata';
import { type Person, TaskBench } from '../../../test/support/task-bench.js';
import { TaskController } from './http/task.controller.js';

describe('a task shown to', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());

  const shown = async (who: Person, code = 'XM01-01') =>
    bench.app.get(TaskController, { strict: false }).read((await bench.task(code)).id, bench.by[who]);
  const may = async (who: Person, code?: string) => (await shown(who, code)).may;

  it('its owner, its head and anybody else offers what the rules would let him do, and nothing else', async () => {
    expect(await may('owner')).toEqual(['sign', 'extend', 'block']);
    expect(await may('head')).toEqual(['block']);
    await bench.sign('owner', 'XM01-01');
    expect(await may('owner')).toEqual(['report', 'extend', 'block']);
    expect(await may('head')).toEqual(['report', 'block']);
    expect(await may('otherHead')).toEqual([]);
    await bench.report('owner', 'XM01-01', { percent: 100 });
    expect(await may('owner')).toEqual(['report']);
    expect(await may('head')).toEqual(['report', 'accept', 'return']);
    expect(await may('desk')).toEqual(['suspend']);
    await bench.accept('head', 'XM01-01');
    expect(await may('head')).toEqual([]);
  });

  it('the head who owns it: no acceptance, which is the leader’s', async () => {
    await bench.complete('head', 'XM01-05');
    expect(await may('head', 'XM01-05')).toEqual(['report']);
    expect(await may('leader', 'XM01-05')).toEqual(['accept', 'return', 'suspend', 'cancel']);
  });

  it('anybody tells the working days left, over the make-up workdays and holidays of the office, and what was counted back from', async () => {
    bench.itIs('2018-07-02');
    expect(await shown('owner')).toMatchObject({
      due: '2018-07-13',
      workingDaysLeft: 9,
      endDate: '2018-12-28',
      endDateSource: '2018年12月28日前',
    });
    bench.itIs('2018-07-16');
    expect(await shown('owner')).toMatchObject({ workingDaysLeft: -1 });
    const { overdue, toSign } = await bench.app.get(TaskController, { strict: false }).mine({}, bench.by.owner);
    expect(overdue.map((task) => task.workingDaysLeft)).toContain(-1);
    expect(toSign.every((task) => task.workingDaysLeft! >= 0)).toBe(true);
  });
});

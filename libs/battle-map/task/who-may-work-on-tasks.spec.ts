import 'reflect-metadata';
import { jest } from '@jest/globals';
import { outcome, TaskBench } from '../../../test/support/task-bench.js';

describe('people and tasks', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  describe('may', () => {
    const OWN = 'task.review.own-report';
    const NOT_HEAD = 'task.review.not-head';
    const NOT_OWNER = 'task.report.not-owner';

    it.each([
      ['owner', 'done'],
      ['coOwner', 'task.sign.not-owner'],
      ['head', 'task.sign.not-owner'],
      ['leader', 'task.sign.not-owner'],
      ['otherHead', 'task.sign.not-owner'],
      ['desk', 'task.sign.not-owner'],
    ] as const)('sign for the task of another than himself: %s, %s', async (who, expected) => {
      expect(await outcome(bench.sign(who, 'XM01-01'))).toBe(expected);
    });

    it.each([
      ['first', 'done'],
      ['coOwner', 'done'],
      ['head', 'done'],
      ['owner', NOT_OWNER],
      ['leader', NOT_OWNER],
      ['otherHead', NOT_OWNER],
      ['desk', NOT_OWNER],
    ] as const)('report on a task of several owners: %s, %s', async (who, expected) => {
      await bench.sign('first', 'XM01-03');
      expect(await outcome(bench.report(who, 'XM01-03', { percent: 10 }))).toBe(expected);
    });

    it.each([
      ['head', 'done'],
      ['owner', NOT_HEAD],
      ['coOwner', NOT_HEAD],
      ['leader', NOT_HEAD],
      ['otherHead', NOT_HEAD],
      ['desk', NOT_HEAD],
    ] as const)('accept or return what an owner reported: %s, %s', async (who, expected) => {
      await bench.complete('owner', 'XM01-01');
      expect(await outcome(bench.giveBack(who, 'XM01-01'))).toBe(expected);
      if (expected === 'done') await bench.report('owner', 'XM01-01', { percent: 100 });
      expect(await outcome(bench.accept(who, 'XM01-01'))).toBe(expected);
    });

    it('accept what the head owns himself: the leader in charge, never the head', async () => {
      await bench.complete('head', 'XM01-05');
      expect(await outcome(bench.accept('head', 'XM01-05'))).toBe(OWN);
      expect(await outcome(bench.giveBack('head', 'XM01-05'))).toBe(OWN);
      expect(await outcome(bench.accept('otherHead', 'XM01-05'))).toBe(NOT_HEAD);
      expect(await outcome(bench.accept('leader', 'XM01-05'))).toBe('done');
    });

    it('work on a task without an owner: the head, and the leader in charge accepts it', async () => {
      expect(await outcome(bench.sign('owner', 'XM01-04'))).toBe('task.sign.not-owner');
      await bench.complete('head', 'XM01-04');
      expect(await outcome(bench.accept('head', 'XM01-04'))).toBe(OWN);
      expect(await outcome(bench.accept('leader', 'XM01-04'))).toBe('done');
    });

    it('accept a task of another force: not its head, though he works on it as an owner', async () => {
      await bench.complete('otherHead', 'XM01-06');
      expect(await outcome(bench.accept('otherHead', 'XM01-06'))).toBe(NOT_HEAD);
      expect(await outcome(bench.accept('head', 'XM01-06'))).toBe('done');
    });

    it('stand in for an owner on leave, on the days of the leave; and then not accept it as the head', async () => {
      bench.itIs('2018-08-03');
      expect(await outcome(bench.sign('counting', 'XM01-01'))).toBe('task.sign.not-owner');
      bench.itIs('2018-08-06');
      expect(await outcome(bench.complete('counting', 'XM01-01'))).toBe('done');
      const [row] = await bench.database.sql(
        `select post.title, report.reported_by from task__report as report join post on post.id = report.post_id`,
      );
      expect(row).toEqual({ title: '建设办负责人', reported_by: 'counting' });
      bench.itIs('2018-08-20');
      await bench.database.sql(`update post set account_id = $1 where title = '分管建设副主任'`, [bench.by.counting.accountId]);
      expect(await outcome(bench.accept('counting', 'XM01-01'))).toBe(OWN);
    });
  });

  it('names the owner and the head to whoever is refused', async () => {
    await bench.sign('owner', 'XM01-01');
    await expect(bench.report('counting', 'XM01-01', { percent: 10 })).rejects.toMatchObject({
      code: 'task.report.not-owner',
      kind: 'forbidden',
      params: { task: 'XM01-01', owner: '建设办负责人', head: '分管建设副主任' },
    });
    await expect(bench.sign('owner', 'XM01-04')).rejects.toMatchObject({ params: { owner: 'none', head: '分管建设副主任' } });
  });
});

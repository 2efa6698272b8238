import 'reflect-metadata';
import type { FileId } from '#libs/platform/files/stored-file';
import { outcome, type Person, TaskBench } from '../../../test/support/task-bench.js';
import { ChangePlan } from './use-cases/change-plan.js';
import { SetParticulars } from './use-cases/set-particulars.js';
import { TickItem } from './use-cases/tick-item.js';

describe('what must be there before a task is done', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());

  const NOTHING = { weight: null, tags: [], evidenceRequired: false, checklist: [] };
  const set = async (code: string, wanted: Partial<Parameters<SetParticulars['execute']>[2]>) => {
    const { id, version } = await bench.task(code);
    await bench.app.get(SetParticulars, { strict: false }).execute(bench.by.desk, id, { ...NOTHING, ...wanted }, version);
  };
  const items = () => bench.database.sql('select id, words, ticked_by, ticked_on::text from task__check_item order by position');
  const idOf = async (words: string) => String((await items()).find((item) => item['words'] === words)?.['id']);
  const tick = async (who: Person, code: string, words: string, done = true) => {
    const { id, version } = await bench.task(code);
    await bench.app.get(TickItem, { strict: false }).execute(bench.by[who], id, await idOf(words), done, version);
  };
  const LIST = [{ words: '图纸盖章' }, { words: '回执归档' }];

  it('is ticked off by its owners, with name and day, and a complete report waits for all of it', async () => {
    await set('XM01-01', { checklist: LIST });
    expect(await outcome(tick('owner', 'XM01-01', '图纸盖章'))).toBe('task.state');
    await bench.sign('owner', 'XM01-01');
    for (const who of ['head', 'desk', 'counting'] as const) {
      expect(await outcome(tick(who, 'XM01-01', '图纸盖章'))).toBe('task.checklist.not-owner');
    }
    await bench.report('owner', 'XM01-01', { percent: 99 });
    await expect(bench.report('owner', 'XM01-01', { percent: 100 })).rejects.toMatchObject({
      code: 'task.report.items-open',
      kind: 'conflict',
      params: { task: 'XM01-01', count: 2, first: '图纸盖章' },
    });
    bench.itIs('2018-07-05');
    await tick('owner', 'XM01-01', '图纸盖章');
    await tick('owner', 'XM01-01', '回执归档');
    await tick('owner', 'XM01-01', '回执归档', false);
    expect((await items()).map(({ ticked_by, ticked_on }) => [ticked_by, ticked_on])).toEqual([
      ['owner', '2018-07-05'],
      [null, null],
    ]);
    expect(await outcome(bench.report('head', 'XM01-01', { percent: 100 }))).toBe('task.report.items-open');
    await tick('owner', 'XM01-01', '回执归档');
    await bench.report('owner', 'XM01-01', { percent: 100 });
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'reported' });
    expect(await outcome(tick('owner', 'XM01-01', '图纸盖章', false))).toBe('task.state');
    const lines = await bench.database.sql(`select details from audit_entry where action = 'task.tick-item' order by id`);
    expect(lines.map((line) => (line['details'] as { done: boolean }).done)).toEqual([true, true, false, true]);
  });

  it('keeps its ticks when the desk writes the list anew, and takes away what is not named', async () => {
    await set('XM01-01', { checklist: LIST });
    await bench.sign('owner', 'XM01-01');
    await tick('owner', 'XM01-01', '图纸盖章');
    await set('XM01-01', { checklist: [{ words: '新增一项' }, { id: await idOf('图纸盖章'), words: '图纸盖章齐全' }] });
    expect((await items()).map(({ words, ticked_by }) => [words, ticked_by])).toEqual([
      ['新增一项', null],
      ['图纸盖章齐全', 'owner'],
    ]);
    const stranger = '00000000-0000-4000-8000-000000000000';
    await expect(set('XM01-01', { checklist: [{ id: stranger, words: '别处的' }] })).rejects.toMatchObject({
      code: 'task.checklist.unknown',
      field: 'checklist.0.id',
    });
  });

  it('may be evidence: a complete report without a file is refused, one with a file is taken', async () => {
    await set('XM01-01', { evidenceRequired: true });
    await bench.sign('owner', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 60 });
    await expect(bench.report('owner', 'XM01-01', { percent: 100 })).rejects.toMatchObject({
      code: 'task.report.evidence-missing',
      field: 'fileIds',
    });
    const [file] = await bench.database.sql(
      `insert into stored_file values (gen_random_uuid(), 'aa', 3, 'jpg', '现场.jpg', $1, '2018-07-02') returning id`,
      [bench.by.owner.accountId],
    );
    await bench.report('owner', 'XM01-01', { percent: 100, fileIds: [file!['id'] as FileId] });
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'reported' });
  });

  it('is not asked of a summary, and nothing is said of what is over or stands still; a weight may be given to any', async () => {
    expect(await outcome(set('XM01-07', { checklist: LIST }))).toBe('task.summary');
    await set('XM01-07', { weight: 0, tags: ['民生', '重点'] });
    expect(await bench.database.sql(`select weight, tags from task__particulars where weight is not null`)).toEqual([
      { weight: 0, tags: ['民生', '重点'] },
    ]);
    await bench.stand('leader', 'cancel', 'XM01-04');
    expect(await outcome(set('XM01-04', { weight: 5 }))).toBe('task.plan.cancelled');
    await bench.complete('owner', 'XM01-01');
    await bench.accept('head', 'XM01-01');
    expect(await outcome(set('XM01-01', { weight: 5 }))).toBe('task.plan.done');
    await bench.database.sql(`update project set state = 'closed' where code = 'XM01'`);
    expect(await outcome(set('XM01-02', { weight: 5 }))).toBe('task.plan-not-running');
  });

  it('is signed for anew by the owner who gets a task while it rests', async () => {
    const change = async (code: string, owner: string) => {
      const [post] = await bench.database.sql('select id from office__post where title = $1', [owner]);
      const { version } = await bench.task(code);
      await bench.app.get(ChangePlan, { strict: false }).execute(bench.project.id, {
        tasks: [{ code, owner: post!['id'] as never, version }],
        links: [],
        removedLinks: [],
        reason: '分工调整',
      });
    };
    await bench.sign('owner', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 40 });
    await bench.stand('leader', 'suspend', 'XM01-01');
    await change('XM01-01', '财政所负责人');
    await bench.stand('leader', 'resume', 'XM01-01');
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'assigned', percent: 40, signed_on: null });
    expect(await outcome(bench.report('counting', 'XM01-01', { percent: 50 }))).toBe('task.state');
    await bench.sign('counting', 'XM01-01');
    await bench.report('counting', 'XM01-01', { percent: 50 });
    await bench.stand('leader', 'cancel', 'XM01-04');
    expect(await outcome(change('XM01-04', '财政所负责人'))).toBe('task.plan.cancelled');
  });
});

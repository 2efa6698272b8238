import 'reflect-metadata';
import { jest } from '@jest/globals';
import { AskDraft } from '#libs/battle-map/score/use-cases/ask-draft';
import { DraftMonth } from '#libs/battle-map/score/use-cases/draft-month';
import { monthOf } from '#libs/kernel/scoring/month';
import type { Actor } from '#libs/platform/access/actor';
import { TaskForceRegistry } from '#libs/battle-map/task-force/contract';
import { FORCES, holderOf } from '../../support/office.js';
import { inTransaction } from '../../support/tasks.js';
import { HandOverBench } from '../../support/hand-over-bench.js';
import type { TaskBench } from '../../support/task-bench.js';

const LIVE = new AbortController().signal;

/** XM01 of the small office: every task is due on Friday 13 July 2018. */
describe('a task that is handed over', () => {
  let handOvers: HandOverBench;
  let bench: TaskBench;

  beforeAll(async () => {
    handOvers = await HandOverBench.open();
    bench = handOvers.bench;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await bench.close();
  });
  beforeEach(() => handOvers.layOut());

  const use: HandOverBench['use'] = (verb) => handOvers.use(verb);
  const plan = (...wish: Parameters<HandOverBench['plan']>) => handOvers.plan(...wish);
  const night = (date: string) => handOvers.night(date);

  it('costs each his own days: the draft of a month knows who had a task until when', async () => {
    const secretary: Actor = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
    // Due on the 13th: 16 to 20 July are days 1 to 5; from Monday the 23rd days 6 to 12.
    await plan('建设办负责人', '财政所负责人', '2018-07-23');
    await night('2018-07-23');
    bench.itIs('2018-08-01');
    await use(AskDraft).execute(secretary, monthOf('2018-07'));
    await use(DraftMonth).execute(monthOf('2018-07'), 1, LIVE);
    const rows = await bench.database.sql(
      `select post.title as account, points, step, (inputs -> 'own' ->> 'days')::integer as days from score_proposal
       join post on post.id = post_id where subject = 'XM01-01' order by 1`,
    );
    expect(rows).toEqual([
      { account: '建设办负责人', points: -100, step: 'R3', days: 5 },
      { account: '财政所负责人', points: -200, step: 'R4', days: 7 },
    ]);
  });

  it('after the end of a month changes nothing in that month', async () => {
    const secretary: Actor = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
    bench.itIs('2018-08-01');
    await plan('建设办负责人', '财政所负责人', '2018-08-01');
    await use(AskDraft).execute(secretary, monthOf('2018-07'));
    await use(DraftMonth).execute(monthOf('2018-07'), 1, LIVE);
    const rows = await bench.database.sql(
      `select post.title as account from score_proposal join post on post.id = post_id where subject = 'XM01-01'`,
    );
    expect(rows).toEqual([{ account: '建设办负责人' }]);
  });

  it('by a list that names another head costs each his own days too, and what is done stays with the old one', async () => {
    const secretary: Actor = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
    await bench.database.sql(`update task set owner_post_id = null where code = 'XM01-06'`);
    await bench.complete('head', 'XM01-06');
    await bench.accept('leader', 'XM01-06');
    await bench.sign('head', 'XM01-04');
    // As above: the old head has days 1 to 5, the new one days 6 to 12.
    bench.itIs('2018-07-23');
    const [school, ...others] = FORCES;
    const list = [{ ...school!, head: '财政所负责人' }, ...others];
    const register = () => inTransaction(bench.app, (tx) => use(TaskForceRegistry).register(tx, list));
    expect((await register()).changed).toEqual(['ZB01']);
    const before = await bench.database.sql('select count(*)::int as changes from task_owner_change');
    expect((await register()).unchanged).toContain('ZB01');
    expect(await bench.database.sql('select count(*)::int as changes from task_owner_change')).toEqual(before);
    const tasks = await bench.database.sql(
      `select code, state, post.title as owner from task left join post on post.id = owner_post_id where code in ('XM01-04', 'XM01-06') order by 1`,
    );
    expect(tasks).toEqual([
      { code: 'XM01-04', state: 'assigned', owner: null },
      { code: 'XM01-06', state: 'accepted', owner: '分管建设副主任' },
    ]);
    bench.itIs('2018-08-01');
    await use(AskDraft).execute(secretary, monthOf('2018-07'));
    await use(DraftMonth).execute(monthOf('2018-07'), 1, LIVE);
    const rows = await bench.database.sql(
      `select post.title as account, points, step, (inputs -> 'own' ->> 'days')::integer as days from score_proposal
       join post on post.id = post_id where subject = 'XM01-04' order by 1`,
    );
    expect(rows).toEqual([
      { account: '分管建设副主任', points: -100, step: 'R3', days: 5 },
      { account: '财政所负责人', points: -200, step: 'R4', days: 7 },
    ]);
  });
});

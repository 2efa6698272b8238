import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Evaluations } from '#libs/battle-map/evaluation/evaluations';
import { monthOf } from '#libs/kernel/scoring/month';
import { ScoreBench, scriptOfTheQuarter } from '../../support/score-bench.js';

interface Entry {
  readonly month: string;
  readonly task: string;
}
interface Expected {
  readonly entries: readonly Entry[];
  readonly balances: readonly Readonly<Record<string, string>>[];
  readonly noAccount: readonly string[];
  readonly runs: readonly { readonly month: string; readonly locked: string; readonly entries: number; readonly points: string }[];
  readonly afterTheQuarter: { readonly entries: readonly Entry[] };
}

const expected = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Expected;
const script = scriptOfTheQuarter();
const inOrder = (entries: readonly Entry[]) => [...entries].sort((a, b) => (a.month + a.task < b.month + b.task ? -1 : 1));
const LOCKED = ['score_entry', 'score__locked_balance'];

/** The quarter's months on what people really did: reports, returns and acceptances are played, each on its day. */
describe('the points of July to September 2018 of the sample office', () => {
  let bench: ScoreBench;

  beforeAll(async () => {
    bench = await ScoreBench.open();
    for (const action of script) {
      if (action.do === 'draft-scores') {
        bench.itIs(action.at.slice(0, 10));
        await bench.draft(action.month!);
      } else if (action.do === 'lock-scores') {
        bench.itIs(action.at.slice(0, 10));
        // Between the draft and the lock people have gone on: nothing of it may be seen.
        const [drafted, facts] = [await bench.bytes('score_proposal'), await bench.bytes('(select facts from score_run)')];
        await bench.draft(action.month!);
        expect([await bench.bytes('score_proposal'), await bench.bytes('(select facts from score_run)')]).toEqual([drafted, facts]);
        await bench.confirm(action.month!);
        await bench.lock(action.month!);
      } else await bench.play([action]);
    }
  }, 180_000);
  afterAll(() => bench.close());

  it('are the 35 entries that were worked out by hand', async () => {
    expect(await bench.entries('score_entry')).toEqual(inOrder(expected.entries));
    expect(expected.entries).toHaveLength(35);
  });

  it('come to the balances that were worked out by hand, month by month', async () => {
    const rows = await bench.database.sql(
      `select post.title as account, balance.month, to_char(balance.points / 100.0, 'FM990.00') as points
       from score__locked_balance as balance join post on post.id = balance.post_id`,
    );
    const found = new Map(rows.map((row) => [`${String(row['account'])} ${String(row['month'])}`, row['points']]));
    for (const { account, ...months } of expected.balances) {
      for (const [month, points] of Object.entries(months))
        expect([account, month, found.get(`${account} ${month}`)]).toEqual([account, month, points]);
    }
    const accounts = new Set(rows.map((row) => row['account']));
    expect(expected.noAccount.filter((post) => accounts.has(post))).toEqual([]);
    const sum = await bench.database.sql('select sum(points - base)::integer as points from score__locked_balance where month = $1', [
      '2018-09',
    ]);
    expect(sum).toEqual([{ points: -63_00 }]);
  });

  it('propose for October the entries that were worked out by hand, and nothing for the police', async () => {
    expect(await bench.entries('score_proposal', '2018-10')).toEqual(inOrder(expected.afterTheQuarter.entries));
  });

  it('put two posts on the blue level after September, and bar nobody from awards', async () => {
    const { month, lockedMonths, rows } = await bench.app.get(Evaluations, { strict: false }).of(undefined);
    expect([month, lockedMonths]).toEqual(['2018-09', ['2018-09', '2018-08', '2018-07']]);
    expect(rows.filter(({ level }) => level !== 'normal').map(({ post, points, level }) => [post, points, level])).toEqual([
      ['安监办负责人', 88_00, 'blue'],
      ['建设办负责人', 83_00, 'blue'],
    ]);
    expect(rows.every(({ eligible, coefficientPercent }) => eligible && coefficientPercent === 100)).toBe(true);
    const posts = new Set(rows.map(({ post }) => post));
    expect(expected.noAccount.filter((post) => posts.has(post))).toEqual([]);
    const july = await bench.app.get(Evaluations, { strict: false }).of(monthOf('2018-07'));
    expect(july.rows.find(({ post }) => post === '建设办负责人')).toMatchObject({ points: 98_00, level: 'normal' });
    await expect(bench.app.get(Evaluations, { strict: false }).of(monthOf('2018-10'))).rejects.toMatchObject({
      code: 'evaluation.month-open',
    });
  });

  it('were locked on their days', async () => {
    const runs = await bench.database.sql(
      `select run.month, run.as_of::text as "asOf", run.locked_on::text as locked, count(entry.*)::integer as entries,
         to_char(sum(entry.points) / 100.0, 'FM990.00') as points
       from score_run as run join score_entry as entry on entry.month = run.month group by run.month order by run.month`,
    );
    expect(runs).toEqual(expected.runs);
  });

  it('stay to the byte when the last month is drafted again', async () => {
    const before = await Promise.all([...LOCKED, 'score_proposal'].map((table) => bench.bytes(table)));
    await bench.draft('2018-10');
    expect(await Promise.all([...LOCKED, 'score_proposal'].map((table) => bench.bytes(table)))).toEqual(before);
  });
});

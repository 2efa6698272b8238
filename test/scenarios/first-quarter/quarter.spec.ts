import 'reflect-metadata';
import { QuarterPlay } from '../../support/quarter-play.js';

interface Entry {
  readonly month: string;
  readonly task: string;
}

/** From the office's ledger to the lock of September and the draft of October, through the API only. */
describe('July to September 2018 of the sample office', () => {
  let play: QuarterPlay;
  const { expected } = QuarterPlay;

  beforeAll(async () => {
    play = await QuarterPlay.perform();
  }, 900_000);
  afterAll(() => play.office.close());

  const inOrder = <Row extends Entry>(entries: readonly Row[]) =>
    [...entries].sort((a, b) => (a.month + a.task < b.month + b.task ? -1 : 1));

  it('makes every task due on the day that was worked out by hand, and GZ01 begins too late', async () => {
    const tasks = await play.tasks();
    expect(Object.fromEntries(tasks.map(({ code, due }) => [code, due]))).toEqual(Object.assign({}, ...Object.values(expected.due)));
    expect(tasks).toHaveLength(134);
    expect(tasks.filter(({ beganTooLate }) => beganTooLate).map(({ code }) => code)).toEqual(expected.beganTooLate);
  });

  it('owes the messages that were worked out by hand, each on its day, at its time and to its reader, and no other', () => {
    const byDate = (a: { on: string; task: string }, b: { on: string; task: string }) => (a.on + a.task < b.on + b.task ? -1 : 1);
    expect([...play.messages].sort(byDate)).toEqual([...expected.messages, ...expected.afterTheQuarter.messages].sort(byDate));
    expect(play.messages).toHaveLength(51);
    expect(new Set(play.messageTimes)).toEqual(new Set([expected.messageTime]));
  });

  it('tells nothing before the day after due, and nothing twice', async () => {
    const due = new Map((await play.tasks()).map((task) => [task.code, task.due!]));
    expect(play.messages.filter(({ on, task }) => on <= due.get(task)!)).toEqual([]);
    expect(new Set(play.messages.map(({ task, stage }) => `${task} ${stage}`)).size).toBe(play.messages.length);
  });

  it('proposes the entries that were worked out by hand, and posts them with the lock of their month', () => {
    expect(inOrder(play.entries.filter(({ state }) => state === 'posted').map(({ state: _, ...entry }) => entry))).toEqual(
      inOrder(expected.entries),
    );
    expect(inOrder(play.entries.filter(({ state }) => state === 'proposed').map(({ state: _, ...entry }) => entry))).toEqual(
      inOrder(expected.afterTheQuarter.entries),
    );
  });

  it('charges every task at most once a month, each late task but the free ones, and says why in a sentence', () => {
    const posted = play.entries.filter(({ state }) => state === 'posted');
    const keys = posted.map(({ month, task, account }) => `${month} ${task} ${account}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(play.explanations.every((sentence) => /工作日/.test(sentence))).toBe(true);
  });

  it('comes to balances that are the base and the sum of the entries, and those that were worked out by hand', () => {
    for (const { account, ...months } of expected.balances) {
      expect([account, play.balances.get(account!)]).toEqual([account, months['2018-09']]);
    }
    for (const account of expected.noAccount) expect([account, play.balances.has(account)]).toEqual([account, false]);
    const hundredths = (points: string) => Math.round(Number(points) * 100);
    for (const [account, points] of play.balances) {
      const own = play.entries.filter((entry) => entry.state === 'posted' && entry.account === account);
      expect([account, hundredths(points)]).toEqual([account, own.reduce((sum, entry) => sum + hundredths(entry.points), 100_00)]);
    }
  });

  it('lights the tasks at the ends of the months as worked out by hand', () => {
    for (const { task, ...days } of expected.lights) {
      for (const [date, light] of Object.entries(days))
        expect([task, date, play.lights.get(`${date} ${task}`)]).toEqual([task, date, light]);
    }
  });

  it('bars nobody from awards, and puts two posts on the blue level', async () => {
    const levels = (await play.evaluation()).filter(({ level }) => level !== 'normal');
    expect(levels.map(({ post, level, eligible }) => [post, level, eligible])).toEqual([
      ['安监办负责人', 'blue', true],
      ['建设办负责人', 'blue', true],
    ]);
  });
});

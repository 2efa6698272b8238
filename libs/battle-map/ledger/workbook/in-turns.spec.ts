import { inTurns } from './in-turns.js';

describe('work in turns', () => {
  it('runs two at once, in the order in which it came, and goes on after one that failed', async () => {
    const inTurn = inTurns(2);
    const begun: number[] = [];
    const ends = new Map<number, { done(): void; fail(): void }>();
    const work = (number: number) =>
      inTurn(() => {
        begun.push(number);
        return new Promise<number>((done, failed) => {
          ends.set(number, { done: () => done(number), fail: () => failed(new Error(`${number} failed`)) });
        });
      });
    const all = [1, 2, 3, 4].map(work);
    const settled = Promise.allSettled(all);
    await Promise.resolve();
    expect(begun).toEqual([1, 2]);
    ends.get(2)!.fail();
    await expect(all[1]).rejects.toThrow('2 failed');
    expect(begun).toEqual([1, 2, 3]);
    ends.get(1)!.done();
    await all[0];
    expect(begun).toEqual([1, 2, 3, 4]);
    ends.get(3)!.done();
    ends.get(4)!.done();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });
});

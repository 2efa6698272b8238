import 'reflect-metadata';
import { QuarterPlay } from '../../support/quarter-play.js';

describe('July to September 2018, lived through twice', () => {
  it('gives the same log of messages, the same entries with the same sentences, and the same balances, whatever carries the queue', async () => {
    const logs: ReturnType<QuarterPlay['logs']>[] = [];
    for (const overrides of [{}, { REDIS_URL: '' }]) {
      const play = await QuarterPlay.perform(overrides);
      logs.push(play.logs());
      await play.office.close();
    }
    expect(logs[1]).toEqual(logs[0]);
    expect([logs[0]!.messages.length, logs[0]!.entries.length]).toEqual([51, 50]);
  }, 900_000);
});

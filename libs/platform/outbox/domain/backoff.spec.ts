import { backoffMs } from './backoff.js';

describe('the wait after a failed attempt', () => {
  it('doubles with every attempt', () => {
    expect([1, 2, 3, 4].map((attempt) => backoffMs(attempt, 2000, 1))).toEqual([2000, 4000, 8000, 16_000]);
  });

  it('is shortened by chance to no less than half', () => {
    expect([0, 0.5, 1].map((chance) => backoffMs(1, 2000, chance))).toEqual([1000, 1500, 2000]);
  });

  it('is never longer than an hour', () => {
    expect(backoffMs(50, 600_000, 1)).toBe(3_600_000);
  });
});

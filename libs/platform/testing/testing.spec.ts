import { eventually } from './eventually.js';
import { FakeBusinessClock, FakeSystemClock } from './fake-clocks.js';

describe('a fake clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FakeSystemClock('2026-11-23T09:00:00+08:00');
    expect(clock.now().toISOString()).toBe('2026-11-23T01:00:00.000Z');
    clock.advance({ days: 1, minutes: 30 });
    expect(clock.now().toISOString()).toBe('2026-11-24T01:30:00.000Z');
  });

  it("knows the office's date, not that of Greenwich", () => {
    const clock = new FakeBusinessClock('2026-11-23T23:59:59+08:00');
    expect(clock.today()).toBe('2026-11-23');
    clock.advance({ ms: 1000 });
    expect(clock.today()).toBe('2026-11-24');
  });
});

describe('eventually', () => {
  it('answers what the condition answered when it came true', async () => {
    let looks = 0;
    expect(await eventually(() => ++looks >= 3 && 'there')).toBe('there');
  });

  it('says what was wrong when it never came true', async () => {
    const never = eventually(() => {
      throw new Error('two of three');
    }, 30);
    await expect(never).rejects.toThrow('two of three');
  });
});

import fc from 'fast-check';
import { cronFault, newestSlot, nextSlot } from './slots.js';
import { runs } from '../../../test/support/runs.js';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Kathmandu'];
const RULES = ['* * * * *', '*/15 * * * *', '0 9 * * *', '30 2 * * *', '0 8 * * 1', '5 0 1 * *'];
const HOUR_MS = 3_600_000;
const anyInstant = fc.date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true });
/** The hours in which New York's clocks were put forward and back, where a way on and a way back easily part. */
const aroundSummerTime = fc
  .tuple(fc.constantFrom('2025-03-09T07:00:00Z', '2025-11-02T06:00:00Z'), fc.integer({ min: -3 * HOUR_MS, max: 3 * HOUR_MS }))
  .map(([change, offset]) => new Date(Date.parse(change) + offset));
const instant = fc.oneof(anyInstant, aroundSummerTime);

describe('the slots of a tick', () => {
  it('are read in the office’s time zone', () => {
    expect(newestSlot('0 9 * * *', new Date('2026-11-23T00:59:59.999Z'), 'Asia/Shanghai')).toEqual(new Date('2026-11-22T01:00:00Z'));
    expect(nextSlot('0 9 * * *', new Date('2026-11-23T00:59:59.999Z'), 'Asia/Shanghai')).toEqual(new Date('2026-11-23T01:00:00Z'));
  });

  it('are due in their first millisecond', () => {
    const slot = new Date('2026-11-23T01:00:00Z');
    expect(newestSlot('0 9 * * *', slot, 'Asia/Shanghai')).toEqual(slot);
    expect(nextSlot('0 9 * * *', slot, 'Asia/Shanghai')).toEqual(new Date('2026-11-24T01:00:00Z'));
  });

  it('of an hour that summer time skips come when the clocks have been put forward', () => {
    expect(newestSlot('30 2 * * *', new Date('2025-03-09T07:00:00Z'), 'America/New_York')).toEqual(new Date('2025-03-09T07:00:00Z'));
    expect(nextSlot('30 2 * * *', new Date('2025-03-09T06:59:59Z'), 'America/New_York')).toEqual(new Date('2025-03-09T07:00:00Z'));
  });

  it('leave no gap: no slot lies between the newest and the next, whatever the rule, the zone and the moment', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...RULES), fc.constantFrom(...ZONES), (now, cron, zone) => {
        const newest = newestSlot(cron, now, zone);
        const next = nextSlot(cron, now, zone);
        expect(newest.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(nextSlot(cron, newest, zone)).toEqual(next);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a cron rule', () => {
  it.each([
    ['61 * * * *', 'minute: 61'],
    ['0 0 31 2 *', 'no day of the calendar'],
    ['* * * * * *', 'five fields'],
    ['daily', 'five fields'],
  ])('"%s" is refused with the reason', (cron, reason) => {
    expect(cronFault(cron)).toContain(reason);
  });

  it('of five good fields has no fault', () => {
    expect(cronFault('*/5 8-18 * * 1-5')).toBeUndefined();
  });
});

import { type Day, nextStop } from './stops.js';

const at = (text: string) => new Date(`${text}+08:00`);
const day = (date: string, next: string): Day => ({ start: at(`${date}T00:00:00`), next: at(`${next}T00:00:00`) });

function walk(from: Date, to: Date, days: Day[]): string[] {
  const stops: string[] = [];
  let stop: Date | undefined = from;
  while (stop) {
    stops.push(new Date(stop.getTime() + 8 * 3_600_000).toISOString().slice(5, 23));
    const here: Date = stop;
    stop = nextStop(here, to, days.find((one) => here >= one.start && here < one.next)!);
  }
  return stops;
}

describe('the clock on its way to another day', () => {
  const days = [day('2026-11-23', '2026-11-24'), day('2026-11-24', '2026-11-25')];

  it("stands at every full hour, at the day's last millisecond, at midnight, and where it was to go", () => {
    expect(walk(at('2026-11-23T21:40:00'), at('2026-11-24T01:40:00'), days)).toEqual([
      '11-23T21:40:00.000',
      '11-23T22:00:00.000',
      '11-23T23:00:00.000',
      '11-23T23:59:59.999',
      '11-24T00:00:00.000',
      '11-24T01:00:00.000',
      '11-24T01:40:00.000',
    ]);
  });

  it('stands still when it is there', () => {
    expect(nextStop(at('2026-11-23T12:00:00'), at('2026-11-23T12:00:00'), days[0]!)).toBeUndefined();
    expect(nextStop(at('2026-11-23T13:00:00'), at('2026-11-23T12:00:00'), days[0]!)).toBeUndefined();
  });

  it('goes through a day of 23 hours without leaving it early', () => {
    const short: Day = { start: new Date('2026-03-08T05:00:00Z'), next: new Date('2026-03-09T04:00:00Z') };
    expect(nextStop(new Date('2026-03-09T03:00:00Z'), new Date('2026-03-10T00:00:00Z'), short)).toEqual(
      new Date('2026-03-09T03:59:59.999Z'),
    );
  });
});

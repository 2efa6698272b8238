import 'reflect-metadata';
import { answerOf } from '../../../apps/launcher/src/demo/visitor.js';
import { HalfYearPlay } from '../../support/half-year-play.js';

/** Three plans, nine villages, sixty-five firms: what happens to due dates, lights and slips until the end of the year. */
describe('July to December 2018 of an office', () => {
  let play: HalfYearPlay;
  const { expected } = HalfYearPlay;
  const codes = Object.keys(expected.tasks);

  beforeAll(async () => {
    play = await HalfYearPlay.perform();
  }, 900_000);
  afterAll(() => play.office.close());

  it('makes 31 tasks due on the days that were worked out by hand, and keeps the first promise of each', async () => {
    const due: Record<string, unknown> = {};
    for (const code of codes) {
      const task = await play.verbs.task(play.desk, code);
      due[code] = task;
    }
    expect(codes).toHaveLength(31);
    expect(due).toMatchObject(
      Object.fromEntries(
        codes.map((code) => {
          const { due: now, approvedFor = now } = expected.tasks[code]!;
          return [code, { due: now, originalDue: approvedFor }];
        }),
      ),
    );
  });

  it('lights each of them at the ends of the months as worked out by hand', () => {
    const worked = codes.flatMap((code) => Object.entries(expected.tasks[code]!.lights).map(([date, light]) => `${date} ${code} ${light}`));
    const shown = codes.flatMap((code) =>
      Object.keys(expected.tasks[code]!.lights).map((date) => `${date} ${code} ${play.lightsOn(date)[code] ?? 'none'}`),
    );
    expect(shown).toEqual(worked);
  });

  it('counts by how many working days each is behind its baseline', () => {
    const worked = codes.flatMap((code) => Object.entries(expected.tasks[code]!.slips).map(([date, slip]) => `${date} ${code} ${slip}`));
    const counted = codes.flatMap((code) =>
      Object.keys(expected.tasks[code]!.slips).map((date) => `${date} ${code} ${play.slips.get(`${date} ${code}`)}`),
    );
    expect(counted).toEqual(worked);
  });

  it('never lets a task be green or done that was red', async () => {
    const red = new Set<string>();
    const relapses: string[] = [];
    for (const { at, lights } of play.readings) {
      for (const [code, light] of Object.entries(lights)) {
        if (light === 'red') red.add(code);
        else if (red.has(code) && light !== 'yellow') relapses.push(`${at} ${code} ${light}`);
      }
    }
    expect(relapses).toEqual([]);
    expect(red.size).toBeGreaterThan(5);
    const wasRed = [];
    for (const code of codes) if ((await play.verbs.task(play.desk, code)).wasRed) wasRed.push(code);
    expect(wasRed.sort()).toEqual([...expected.wasRed].sort());
  });

  it('counts the firms as they are found, rectified and closed', () => {
    expect(play.firms).toEqual(expected.firms);
  });

  it('gives the open task of who leaves to the successor, and leaves him what he has finished', async () => {
    const { task, from, to, stays, on } = expected.handedOver;
    expect(await play.verbs.task(play.desk, task)).toMatchObject({ owner: to });
    expect(await play.verbs.task(play.desk, stays)).toMatchObject({ owner: from });
    const { items } = await answerOf<{ items: object[] }>(play.desk, 'GET', '/api/hand-overs');
    expect(items).toMatchObject([{ leavesOn: on }]);
  });

  it('makes nine plans of one template, of which two are approved', async () => {
    const { items } = await answerOf<{ items: { code: string; state: string }[] }>(play.desk, 'GET', '/api/projects');
    const villages = items.filter(({ code }) => code.startsWith('CZ-')).map(({ code, state }) => `${code} ${state}`);
    expect(villages.sort()).toEqual(
      Array.from({ length: 9 }, (_, index) => `CZ-${index + 1} ${[0, 8].includes(index) ? 'approved' : 'draft'}`),
    );
  });
});

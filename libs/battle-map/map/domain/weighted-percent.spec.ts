import { type WeighedTask, weightedPercents } from './weighted-percent.js';

const task = (id: string, percent: number, weight: number, more: Partial<WeighedTask> = {}): WeighedTask => ({
  id,
  parentId: null,
  percent,
  weight,
  cancelled: false,
  ...more,
});

describe('how far a project is', () => {
  it('is weighed: 15 days at 100 and 30 days at 40 percent are 60 of 100', () => {
    // (15 · 100 + 30 · 40) / 45 = 2700 / 45
    expect(weightedPercents([task('A', 100, 15), task('B', 40, 30)]).project).toBe(60);
  });

  it('is rounded down, so that 100 is said of the whole only', () => {
    // (999 · 100 + 1 · 0) / 1000 = 99.9
    expect(weightedPercents([task('A', 100, 999), task('B', 0, 1)]).project).toBe(99);
    expect(weightedPercents([task('A', 100, 0.5), task('B', 100, 0.5), task('C', 100, 1.5)]).project).toBe(100);
  });

  it('weighs siblings among themselves, and a summary by its own weight whatever lies below it', () => {
    // S: (1 · 100 + 3 · 20) / 4 = 40; then (6 · 40 + 4 · 90) / 10 = 60
    const tasks = [task('S', 0, 6), task('S1', 100, 1, { parentId: 'S' }), task('S2', 20, 3, { parentId: 'S' }), task('T', 90, 4)];
    const { project, summaries } = weightedPercents(tasks);
    expect([project, [...summaries]]).toEqual([60, [['S', 40]]]);
  });

  it('does not count what is cancelled, and counts all the same where nothing weighs anything', () => {
    expect(weightedPercents([task('A', 50, 10), task('B', 0, 90, { cancelled: true })]).project).toBe(50);
    // (100 + 50 + 0) / 3
    expect(weightedPercents([task('A', 100, 0), task('B', 50, 0), task('C', 0, 0)]).project).toBe(50);
  });

  it('is nothing without tasks', () => {
    expect(weightedPercents([]).project).toBe(0);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CheckoutCopy } from './checkout-copy.js';

describe('npm run new', () => {
  let copy: CheckoutCopy;
  beforeEach(() => {
    copy = new CheckoutCopy(['biome.json', 'libs/battle-map', 'tools']);
    copy.forgetStages();
  });
  afterEach(() => copy.remove());

  const make = (...args: string[]) => copy.run('tools/new.mjs', ...args);

  it('lays out the rooms of a stage and names it in the map of the method', () => {
    expect(make('stage', 'office').status).toBe(0);
    const rooms = readdirSync(join(copy.folder, 'libs/battle-map/office')).sort();
    expect(rooms).toEqual(['contract.ts', 'db', 'domain', 'http', 'jobs', 'messages.ts', 'office.module.ts', 'use-cases']);
    expect(copy.read('libs/battle-map/README.md')).toContain('| [office](office/contract.ts) |');
  });

  it('puts stages into the product in the order of the method, in whatever order they are made', () => {
    for (const stage of ['map', 'office', 'reverse-schedule']) make('stage', stage);
    expect(copy.read('libs/battle-map/product.ts')).toMatch(/\.\.\.platform,[^\]]*officePart, reverseSchedulePart, mapPart\]/);
  });

  it('provides a use case in the module of its stage', () => {
    make('stage', 'task');
    expect(make('use-case', 'report-progress', '--stage', 'task').status).toBe(0);
    expect(copy.read('libs/battle-map/task/task.module.ts')).toContain('providers: [ReportProgress]');
    expect(existsSync(join(copy.folder, 'libs/battle-map/task/use-cases/.gitkeep'))).toBe(false);
  });

  it.each([
    ['nothing', [], 'Usage:'],
    ['an unknown kind', ['room', 'hall'], 'Usage:'],
    ['an unknown option', ['stage', 'office', '--colour', 'red'], 'Usage:'],
    ['a name in capitals', ['stage', 'Office'], 'use small letters, digits and single hyphens'],
    ['a name that is a path', ['stage', '../office'], 'use small letters, digits and single hyphens'],
    ['a stage that is not in the list', ['stage', 'archive'], 'libs/battle-map/stages.json'],
    ['a use case without a stage', ['use-case', 'sign-task'], 'Say in which stage'],
    ['a use case of a stage that is not laid out', ['use-case', 'sign-task', '--stage', 'map'], 'npm run new -- stage map'],
    ['a job that does not say what wakes it', ['job', 'replan', '--stage', 'map'], 'on-replan'],
  ])('refuses %s, says why, and writes nothing', (_, args, reason) => {
    const before = copy.read('libs/battle-map/product.ts');
    const { status, output } = make(...args);
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining(reason) });
    expect(copy.read('libs/battle-map/product.ts')).toBe(before);
  });

  it('overwrites nothing', () => {
    make('stage', 'task');
    make('use-case', 'sign-task', '--stage', 'task');
    const again = [make('stage', 'task'), make('use-case', 'sign-task', '--stage', 'task')];
    expect(again.map(({ status }) => status)).toEqual([1, 1]);
    expect(again.map(({ output }) => output).join()).toContain('is there already');
  });

  it('refuses a job whose use case or event does not exist, and says how to make it', () => {
    make('stage', 'task');
    expect(make('job', 'on-signed', '--stage', 'task', '--use', 'replan').output).toContain('npm run new -- use-case replan --stage task');
    make('use-case', 'replan', '--stage', 'task');
    expect(make('job', 'on-signed', '--stage', 'task', '--use', 'replan').output).toContain('declares the event signed');
  });
});

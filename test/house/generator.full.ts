import { CheckoutCopy, EVERYTHING } from './checkout-copy.js';

const TASK_EVENTS = `import { z } from 'zod';
import { eventType } from '#libs/platform/events/event-type';

export const TaskEvents = {
  signed: eventType('task.signed', z.object({ taskId: z.string(), version: z.int() })),
};
`;

describe('what npm run new lays out', () => {
  let copy: CheckoutCopy;
  beforeAll(() => {
    copy = new CheckoutCopy(EVERYTHING);
    const made = [copy.run('tools/new.mjs', 'stage', 'task'), copy.run('tools/new.mjs', 'stage', 'reminder')];
    copy.write('libs/battle-map/task/contract.ts', TASK_EVENTS);
    made.push(copy.run('tools/new.mjs', 'use-case', 'replan-reminders', '--stage', 'reminder'));
    made.push(copy.run('tools/new.mjs', 'job', 'on-signed', '--stage', 'reminder', '--use', 'replan-reminders'));
    expect(made.map(({ status, output }) => (status === 0 ? 'made' : output))).toEqual(['made', 'made', 'made', 'made']);
  });
  afterAll(() => copy.remove());

  it.each([
    ['is formatted', 'node_modules/@biomejs/biome/bin/biome format libs/battle-map'],
    ['passes the lint', 'node_modules/eslint/bin/eslint.js libs/battle-map'],
    ['keeps the borders', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs libs/battle-map --config .dependency-cruiser.cjs'],
    ['has sound types', 'node_modules/typescript/bin/tsc --noEmit --incremental false'],
    ['passes its tests', '--experimental-vm-modules node_modules/jest/bin/jest.js libs/battle-map'],
  ])(
    '%s',
    (_, command) => {
      const { status, output } = copy.run(command);
      expect({ status, output }).toEqual({ status: 0, output: expect.anything() });
    },
    120_000,
  );
});

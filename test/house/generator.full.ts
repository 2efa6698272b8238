import { CheckoutCopy, EVERYTHING } from './checkout-copy.js';

describe('what npm run new lays out', () => {
  let copy: CheckoutCopy;
  beforeAll(() => {
    copy = new CheckoutCopy(EVERYTHING);
    // A stage that the method does not have, behind all others, so that it is never laid out already.
    const stages = JSON.parse(copy.read('libs/battle-map/stages.json')) as string[];
    copy.write('libs/battle-map/stages.json', `${JSON.stringify([...stages, 'rehearsal'], null, 2)}\n`);
    const made = [
      copy.run('tools/new.mjs', 'stage', 'rehearsal'),
      copy.run('tools/new.mjs', 'use-case', 'rehearse-reminders', '--stage', 'rehearsal'),
      copy.run('tools/new.mjs', 'job', 'on-signed', '--stage', 'rehearsal', '--use', 'rehearse-reminders'),
    ];
    expect(made.map(({ status, output }) => (status === 0 ? 'made' : output))).toEqual(['made', 'made', 'made']);
  });
  afterAll(() => copy.remove());

  it.each([
    ['is formatted', 'node_modules/@biomejs/biome/bin/biome format libs/battle-map'],
    ['passes the lint', 'node_modules/eslint/bin/eslint.js libs/battle-map'],
    ['keeps the borders', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs libs/battle-map --config .dependency-cruiser.cjs'],
    ['has sound types', 'node_modules/typescript/bin/tsc --noEmit --incremental false'],
    ['passes its tests', '--experimental-vm-modules node_modules/jest/bin/jest.js libs/battle-map/rehearsal'],
  ])(
    '%s',
    (_, command) => {
      const { status, output } = copy.run(command);
      expect({ status, output }).toEqual({ status: 0, output: expect.anything() });
    },
    120_000,
  );
});

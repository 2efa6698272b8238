import { ALLOWED, type Import, NAMED, PLANTED } from './imports.js';
import { plantTree } from './fixture-tree.js';

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string; readonly severity: string }[] };
  };
}

const source = (one: Import) => `import '${one.of}';\nexport {};\n`;

describe('the border rules', () => {
  let cruise: Cruise;
  beforeAll(() => {
    const files = { ...NAMED, ...Object.fromEntries([...PLANTED, ...ALLOWED].map((one) => [one.from, source(one)])) };
    const tree = plantTree(files);
    const args = ['apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    try {
      cruise = tree.run('dependency-cruiser/bin/dependency-cruise.mjs', ...args) as Cruise;
    } finally {
      tree.remove();
    }
  }, 60_000);

  const caught = () => cruise.summary.violations.map(({ from, rule }) => `${from} breaks ${rule.name}`);

  it.each(PLANTED)('catch $from, which imports $of, by $rule', ({ rule, from }) => {
    expect(caught().filter((line) => line.startsWith(`${from} `))).toEqual([`${from} breaks ${rule}`]);
  });

  it.each(ALLOWED)('let $from import $of', ({ from }) => {
    expect(caught().filter((line) => line.startsWith(`${from} `))).toEqual([]);
  });

  it('find nothing else in the planted tree', () => {
    expect(new Set(caught())).toEqual(new Set(PLANTED.map(({ rule, from }) => `${from} breaks ${rule}`)));
  });

  it('each have a planted violation, and each fails the build', () => {
    const rules = cruise.summary.ruleSetUsed.forbidden;
    expect(new Set(rules.map(({ name }) => name))).toEqual(new Set(PLANTED.map(({ rule }) => rule)));
    expect(rules.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});

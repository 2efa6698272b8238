import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAULTY, SOUND } from './code.js';
import { plantTree } from './fixture-tree.js';

const root = join(import.meta.dirname, '../..');

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly severity: number; readonly message: string }[];
}

/** The rules that the configuration sets itself, beyond the published set that it extends. */
function configuredRules(): Set<string> {
  const text = readFileSync(join(root, 'eslint.config.js'), 'utf8');
  return new Set([...text.matchAll(/'?([@\w/-]+)'?: (?:'error'|\[\s*'error')/g)].map(([, rule]) => rule ?? ''));
}

describe('the lint', () => {
  let reports: readonly FileReport[];
  beforeAll(() => {
    const tree = plantTree(Object.fromEntries([...FAULTY, ...SOUND].map(({ file, code }) => [file, code])));
    try {
      reports = tree.run('eslint/bin/eslint.js', 'apps', 'libs', '--format', 'json') as FileReport[];
    } finally {
      tree.remove();
    }
  }, 90_000);

  const caughtIn = (file: string) => {
    const report = reports.find(({ filePath }) => filePath.endsWith(`/${file}`));
    if (!report) throw new Error(`${file} was not linted.`);
    return report.messages.map(({ ruleId, severity, message }) => (severity === 2 && ruleId) || message);
  };

  it.each(FAULTY)('catches $file by $rule', ({ file, rule }) => {
    expect([...new Set(caughtIn(file))]).toEqual([rule]);
  });

  it.each(SOUND)('lets $file pass', ({ file }) => {
    expect(caughtIn(file)).toEqual([]);
  });

  it('has a planted fault for every rule that the configuration sets', () => {
    expect(new Set(FAULTY.map(({ rule }) => rule))).toEqual(configuredRules());
  });

  it('uses every rule of the house', async () => {
    const house = (await import(pathToFileURL(join(root, 'tools/lint/house-rules.js')).href)) as { default: { rules: object } };
    const used = [...configuredRules()].filter((rule) => rule.startsWith('house/'));
    expect(new Set(Object.keys(house.default.rules).map((rule) => `house/${rule}`))).toEqual(new Set(used));
  });

  it('cannot be silenced by a comment', () => {
    const config = readFileSync(join(root, 'eslint.config.js'), 'utf8');
    expect(config).toContain('noInlineConfig: true');
  });
});

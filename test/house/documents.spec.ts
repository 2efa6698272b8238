import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { SETTINGS_TABLE } from '#libs/platform/config/settings';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What stands under version control, or would after the next `git add`; without git, everything but what is made. */
function ownFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const listed = status === 0 ? stdout.split('\n').filter(Boolean) : walk('.');
  return listed.filter((path) => existsSync(join(root, path)));
}

function walk(folder: string): string[] {
  const made = new Set(['.git', '.cache', 'node_modules', 'dist', 'data', 'coverage']);
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const files = ownFiles();
const documents = files.filter((path) => path.endsWith('.md'));

describe('the settings table', () => {
  const defaults = Object.entries(SETTINGS_TABLE).map(([name, { schema }]) => {
    const value = schema.parse(undefined);
    return [name, value === undefined ? '–' : `\`${String(value)}\``];
  });

  it.each(['README.md', 'README.zh-CN.md'])('of %s names every setting in order, with its default and a meaning', (path) => {
    const rows = [...read(path).matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+) \|$/gm)];
    expect(rows.map(([, name, standard]) => [name, standard])).toEqual(defaults);
    expect(rows.filter(([, , , meaning = '']) => meaning.trim().length < 5)).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(documents)('%s links only to files that exist', (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), target)));
    expect(missing).toEqual([]);
  });

  it('name npm scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((path) => [...read(path).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name));
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('promise nothing without a test that exists and holds a test', () => {
    const rows = read('docs/promises.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const unproved = rows.filter((row) => !/\]\(\.\.\/[^)]+\.(spec|full)\.ts\)/.test(row));
    expect(unproved).toEqual([]);
    for (const [, path = ''] of read('docs/promises.md').matchAll(/\]\(\.\.\/([^)]+\.(?:spec|full)\.ts)\)/g)) {
      expect(read(path)).toMatch(/\b(it|test)(\.each)?\(/);
    }
  });

  it('list every decision, in order', () => {
    const records = readdirSync(join(root, 'docs/adr'))
      .filter((name) => /^\d{4}-/.test(name))
      .sort();
    const listed = [...read('docs/adr/README.md').matchAll(/\]\((\d{4}-[a-z0-9-]+\.md)\)/g)].map(([, name]) => name);
    expect(listed).toEqual(records);
    const numbers = records.map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('link a stage in the map of the method when, and only when, it is laid out', () => {
    const stages = JSON.parse(read('libs/battle-map/stages.json')) as string[];
    const rows = [...read('libs/battle-map/README.md').matchAll(/^\| (?:\[([a-z-]+)\]\([^)]+\)|([a-z-]+)) \|/gm)];
    expect(rows.map(([, linked, named]) => linked ?? named)).toEqual(stages);
    const laidOut = stages.filter((stage) => existsSync(join(root, 'libs/battle-map', stage, 'contract.ts')));
    expect(rows.flatMap(([, linked]) => linked ?? [])).toEqual(laidOut);
  });
});

describe('no file of the checkout', () => {
  const FOREIGN: readonly [string, RegExp][] = [
    ['names a folder of one machine', /(?<![\w.\-/])\/(home|Users|work|root)\/[\w.]/],
    ['names a package registry', /registry\.npm|npmmirror\.|taobao\.|artifactory|verdaccio|nexus\./i],
    ['silences the lint or the compiler', /eslint-disable|@ts-ignore|@ts-nocheck|biome-ignore/],
    ['puts off work', /\b(TODO|FIXME|XXX)\b/],
  ];
  /** They name what is forbidden. */
  const EXAMPLES = ['test/borders/code.ts', 'test/house/documents.spec.ts'];
  const texts = files.filter(
    (path) => !/\.(png|jpg|jpeg|webp|ico|woff2|pdf|xlsx|docx|zip)$/.test(path) && statSync(join(root, path)).isFile(),
  );

  it.each(FOREIGN)('%s', (_, pattern) => {
    const findings = texts
      .filter((path) => !EXAMPLES.includes(path))
      .flatMap((path) => {
        const line = read(path)
          .split('\n')
          .find((text) => pattern.test(text));
        return line === undefined ? [] : [`${path}: ${line.trim().slice(0, 120)}`];
      });
    expect(findings).toEqual([]);
  });

  it('fixes in the lock where a package is downloaded from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
    expect(read('.npmrc')).not.toContain('registry=');
  });
});

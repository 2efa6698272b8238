import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A small monorepo beside the real one: the same settings and packages, other sources. */
export interface FixtureTree {
  /** Runs a tool of the real node_modules in the tree and reads the JSON that it prints. */
  run(tool: string, ...args: string[]): unknown;
  remove(): void;
}

export function plantTree(files: Readonly<Record<string, string>>): FixtureTree {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  for (const name of [
    'package.json',
    'tsconfig.json',
    'eslint.config.js',
    '.dependency-cruiser.cjs',
    'tools/lint',
    'apps/web/tsconfig.json',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'libs/battle-map'), { recursive: true });
  cpSync(join(root, 'libs/battle-map/stages.json'), join(folder, 'libs/battle-map/stages.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    run: (tool, ...args) => {
      const { stdout, stderr } = spawnSync('node', [join(root, 'node_modules', tool), ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: { PATH: process.env.PATH },
      });
      if (!stdout.startsWith('{') && !stdout.startsWith('[')) throw new Error(`${tool} printed no JSON:\n${stdout}\n${stderr}`);
      return JSON.parse(stdout) as unknown;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

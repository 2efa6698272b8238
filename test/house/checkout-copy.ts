import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What every tool of the house looks at. */
export const EVERYTHING = [
  ...['package.json', 'tsconfig.json', 'biome.json', 'eslint.config.js', '.dependency-cruiser.cjs', '.swcrc', 'jest.config.js'],
  ...['apps', 'dist', 'libs', 'test', 'tools'],
];

/** A copy of the checkout in which a tool may write; the packages are shared. */
export class CheckoutCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'checkout-'));

  constructor(paths: readonly string[]) {
    for (const name of paths) cpSync(join(root, name), join(this.folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  run(script: string, ...args: string[]): { status: number | null; output: string } {
    const env = { PATH: process.env.PATH, TEST_TIER: 'quick', NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync('node', [...script.split(' '), ...args], { cwd: this.folder, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  }

  /** As on the first day: no stage is laid out, so that a tool can lay out any. */
  forgetStages(): void {
    const stages = JSON.parse(this.read('libs/battle-map/stages.json')) as string[];
    for (const stage of stages) rmSync(join(this.folder, 'libs/battle-map', stage), { recursive: true, force: true });
    const imports = [...this.read('libs/battle-map/product.ts').matchAll(/^import [^;]*'#libs[^;]*;\n/gm)].join('');
    this.write('libs/battle-map/product.ts', `${imports}\nexport const product: Product = [...platform];\n`);
    this.write('libs/battle-map/README.md', this.read('libs/battle-map/README.md').replace(/^\| \[([a-z-]+)\]\([^)]+\) \|/gm, '| $1 |'));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

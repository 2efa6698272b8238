import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The generator says no, with the reason; nothing has been written. */
export class Refusal extends Error {}

/** Collects what is to be written and writes it all at the end, or nothing. */
export class Workplace {
  #root;
  #files = new Map();

  constructor(root) {
    this.#root = root;
    if (!existsSync(join(root, 'libs/battle-map/stages.json'))) throw new Refusal('Run this in the root folder of the checkout.');
  }

  has(path) {
    return this.#files.has(path) || existsSync(join(this.#root, path));
  }

  /** Files that stand in a folder, by name; none where there is no such folder. */
  list(path) {
    const folder = join(this.#root, path);
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  read(path) {
    return this.#files.get(path) ?? readFileSync(join(this.#root, path), 'utf8');
  }

  /** @throws Refusal when the file is there already. */
  add(path, content) {
    if (this.has(path)) throw new Refusal(`${path} is there already.`);
    this.#files.set(path, content);
  }

  change(path, edit) {
    this.#files.set(path, edit(this.read(path)));
  }

  /** Writes and formats. @returns one line for each file. */
  finish() {
    const lines = [];
    for (const [path, content] of this.#files) {
      const target = join(this.#root, path);
      lines.push(`${existsSync(target) ? 'changed' : 'new    '} ${path}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      if (content) rmSync(join(dirname(target), '.gitkeep'), { force: true });
    }
    this.#format([...this.#files.keys()].filter((path) => /\.(ts|json)$/.test(path)));
    return lines;
  }

  #format(paths) {
    const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
    const { status, stderr } = spawnSync('node', [biome, 'format', '--write', ...paths], { cwd: this.#root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

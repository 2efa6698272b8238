interface Snippet {
  readonly file: string;
  readonly code: string;
}

interface Faulty extends Snippet {
  readonly rule: string;
}

const use = (name: string) => `libs/battle-map/task/use-cases/${name}.ts`;
const verb = (name: string, body: string) => `export class ${name} {\n  ${body}\n}\n`;
const EXECUTE = 'execute(): number {\n    return 1;\n  }';
const lines = (count: number) => `export const words = [\n${"  'word',\n".repeat(count)}];\n`;

/** Code that must be caught, each by its rule and by no other. */
export const FAULTY: readonly Faulty[] = [
  { rule: 'house/no-hidden-clock', file: 'libs/platform/files/now.ts', code: 'export const at = () => Date.now();\n' },
  { rule: 'house/no-hidden-clock', file: 'libs/kernel/calendar/now.ts', code: 'export const at = () => new Date();\n' },
  { rule: 'house/no-hidden-clock', file: 'apps/web/src/now.ts', code: 'export const at = () => Date();\n' },
  {
    rule: 'house/no-hidden-clock',
    file: 'libs/platform/files/db/old-files.ts',
    code: 'export const OLD = `select id from stored_file where kept_until < now()`;\n',
  },
  {
    rule: 'house/no-hidden-clock',
    file: 'libs/platform/files/db/timed.entity.ts',
    code: `import { CreateDateColumn, Entity } from 'typeorm';\n@Entity('timed')\nexport class TimedEntity {\n  @CreateDateColumn()\n  at!: Date;\n}\n`,
  },
  { rule: 'house/no-ambient-input', file: 'libs/kernel/calendar/chance.ts', code: 'export const chance = () => Math.random();\n' },
  { rule: 'house/no-ambient-input', file: 'libs/kernel/calendar/machine.ts', code: 'export const id = () => process.pid;\n' },
  { rule: 'house/no-ambient-input', file: 'libs/battle-map/task/domain/id.ts', code: 'export const id = () => crypto.randomUUID();\n' },
  {
    rule: 'house/no-hidden-setting',
    file: 'libs/platform/files/port.ts',
    code: 'export const port = (): string | undefined => process.env.PORT;\n',
  },
  {
    rule: 'house/no-forward-ref',
    file: 'libs/platform/files/cycle.ts',
    code: `import { forwardRef } from '@nestjs/common';\nexport const late = forwardRef(() => Map);\n`,
  },
  { rule: 'house/no-barrel', file: 'libs/platform/files/index.ts', code: 'export const one = 1;\n' },
  { rule: 'house/no-barrel', file: 'libs/platform/files/all.ts', code: `export * from './plain.js';\n` },
  { rule: 'house/no-barrel', file: 'libs/platform/files/some.ts', code: `export { plain } from './plain.js';\n` },
  {
    rule: 'house/seven-dependencies',
    file: 'libs/platform/files/busy.ts',
    code: `export class Busy {\n  constructor(\n${[...'abcdefgh'].map((name) => `    readonly ${name}: number,\n`).join('')}  ) {}\n}\n`,
  },
  {
    rule: 'house/entity-columns-only',
    file: 'libs/platform/files/db/clever.entity.ts',
    code: `import { Column, Entity } from 'typeorm';\n@Entity('clever')\nexport class CleverEntity {\n  @Column('text')\n  name!: string;\n\n  loud(): string {\n    return this.name;\n  }\n}\n`,
  },
  { rule: 'house/one-verb-one-file', file: use('report-progress'), code: verb('ProgressReporter', EXECUTE) },
  { rule: 'house/one-verb-one-file', file: use('sign-task'), code: `${verb('SignTask', EXECUTE)}export const other = 1;\n` },
  { rule: 'house/one-verb-one-file', file: use('do-both'), code: verb('DoBoth', `${EXECUTE}\n  undo(): number {\n    return 0;\n  }`) },
  {
    rule: 'house/one-verb-one-file',
    file: 'libs/platform/files/use-cases/no-verb.ts',
    code: verb('NoVerb', 'run(): number {\n    return 1;\n  }'),
  },
  { rule: 'house/job-declaration', file: 'libs/battle-map/task/jobs/replan.ts', code: 'export const replan = 1;\n' },
  { rule: 'house/job-declaration', file: 'libs/battle-map/task/jobs/on-signed.job.ts', code: 'export const whenSigned = 1;\n' },
  { rule: 'max-lines', file: 'libs/platform/files/long.ts', code: lines(300) },
  { rule: 'no-console', file: 'libs/platform/files/loud.ts', code: `console.log('done');\n` },
  { rule: 'eqeqeq', file: 'libs/platform/files/loose.ts', code: 'export const same = (a: number, b: number) => a == b;\n' },
  { rule: 'no-var', file: 'libs/platform/files/old.ts', code: 'export var old = 1;\n' },
  { rule: 'prefer-const', file: 'libs/platform/files/still.ts', code: 'let still = 1;\nexport const moved = () => still;\n' },
  { rule: '@typescript-eslint/no-explicit-any', file: 'libs/platform/files/any.ts', code: 'export type Anything = any;\n' },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: 'libs/platform/files/hush.ts',
    code: '// @ts-ignore because\nexport const hush = 1;\n',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'libs/platform/files/floating.ts',
    code: `import { rm } from 'node:fs/promises';\nexport function clear(): void {\n  rm('file');\n}\n`,
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: 'libs/platform/files/misused.ts',
    code: `import { rm } from 'node:fs/promises';\nexport const clear = (paths: string[]) => paths.forEach(async (path) => await rm(path));\n`,
  },
  {
    rule: '@typescript-eslint/return-await',
    file: 'libs/platform/files/unawaited.ts',
    code: `import { rm } from 'node:fs/promises';\nexport async function clear(): Promise<void> {\n  try {\n    return rm('file');\n  } catch {\n    return undefined;\n  }\n}\n`,
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'libs/platform/files/half.ts',
    code: `export function half(light: 'green' | 'red'): number {\n  switch (light) {\n    case 'green':\n      return 1;\n  }\n  return 0;\n}\n`,
  },
  {
    rule: '@typescript-eslint/no-import-type-side-effects',
    file: 'libs/platform/files/side-effect.ts',
    code: `import { type Stats } from 'node:fs';\nexport type Size = Stats['size'];\n`,
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'apps/web/src/conditional.tsx',
    code: `import { useId } from 'react';\nexport const useMaybe = (wanted: boolean) => (wanted ? useId() : '');\n`,
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    file: 'apps/web/src/stale.tsx',
    code: `import { useMemo } from 'react';\nexport const useDouble = (count: number) => useMemo(() => count * 2, []);\n`,
  },
  { rule: '@typescript-eslint/no-unused-vars', file: 'libs/platform/files/unused.ts', code: 'const unused = 1;\nexport {};\n' },
];

/** Code that passes, close beside what is caught. */
export const SOUND: readonly Snippet[] = [
  { file: 'libs/platform/files/plain.ts', code: 'export const plain = 1;\n' },
  { file: 'libs/platform/clock/running-clocks.ts', code: 'export const now = () => new Date();\n' },
  { file: 'libs/platform/files/poll.spec.ts', code: 'export const deadline = () => Date.now() + 1000;\n' },
  { file: 'libs/kernel/calendar/convert.ts', code: 'export const year = (text: string) => new Date(text).getUTCFullYear();\n' },
  { file: 'apps/api/src/main.ts', code: 'export const port = (): string | undefined => process.env.PORT;\n' },
  { file: 'apps/cli/src/print.ts', code: `console.log('done');\n` },
  { file: 'libs/platform/files/short.ts', code: lines(290) },
  {
    file: 'libs/platform/files/calm.ts',
    code: `export class Calm {\n  constructor(\n${[...'abcdefg'].map((name) => `    readonly ${name}: number,\n`).join('')}  ) {}\n}\n`,
  },
  {
    file: use('plan-work'),
    code: `export interface Work {\n  readonly name: string;\n}\n${verb('PlanWork', `private readonly one = 1;\n  execute(): number {\n    return this.one;\n  }`)}`,
  },
  {
    file: 'libs/platform/files/db/plain.entity.ts',
    code: `import { Column, Entity } from 'typeorm';\n@Entity('plain')\nexport class PlainEntity {\n  @Column('text')\n  name!: string;\n}\n`,
  },
  {
    file: 'libs/battle-map/task/jobs/on-moved.job.ts',
    code: "declare function job(name: string): string;\nexport const onMoved = job('task.on-moved');\n",
  },
  {
    file: 'libs/battle-map/task/jobs/move-status-date.tick.ts',
    code: "declare function tick(name: string): string;\nexport const moveStatusDate = tick('task.move');\n",
  },
];

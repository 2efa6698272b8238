import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LedgerImports } from '#libs/battle-map/ledger/contract';
import { LedgerReader } from '#libs/battle-map/ledger/contract/ledger-file';
import { type Content, ledgerWorkbook } from '../../support/ledger-workbook.js';
import { postOf } from './office.js';

const ROWS = 5000;
const IN_A_PROJECT = 100;
const TIMES = 3;

/** How long a dry run of 5,000 new rows takes, beside reading the file alone. */
export async function dryRun(app: NestFastifyApplication): Promise<string> {
  const content = await ledgerWorkbook({ rows: rows(), forces: [['Q01', '导入专班', postOf(0), '单位0', '单位1']] });
  const reader = app.get(LedgerReader, { strict: false });
  const imports = app.get(LedgerImports, { strict: false });
  const read = await best(async () => (await reader.read(content)).faults.length);
  const tried = await best(async () => (await imports.read({ ledger: { name: 'ledger.xlsx', content } })).faults.length);
  const shares = [tried.clock / read.clock, tried.processor / read.processor].map((share) => share.toFixed(1));
  return `dry run of ${ROWS} rows: ${shown(tried)}; reading the file: ${shown(read)}; ${shares.join(' and ')} ×; best of ${TIMES}`;
}

interface Took {
  /** Milliseconds. */
  readonly clock: number;
  /** Of this process, without PostgreSQL's. */
  readonly processor: number;
}

function shown({ clock, processor }: Took): string {
  return `${clock.toFixed(0)} ms, cpu ${processor.toFixed(0)} ms`;
}

async function best(work: () => Promise<number>): Promise<Took> {
  const took: Took[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const faults = await work();
    const { user, system } = process.cpuUsage(before);
    took.push({ clock: performance.now() - begun, processor: (user + system) / 1000 });
    if (faults > 0) throw new Error(`The ledger of the bench has ${faults} faults.`);
  }
  return { clock: Math.min(...took.map(({ clock }) => clock)), processor: Math.min(...took.map(({ processor }) => processor)) };
}

/** Projects of a hundred tasks, each task after the one before. */
function rows(): Content[][] {
  return Array.from({ length: ROWS }, (_, index) => {
    const [project, task] = [Math.floor(index / IN_A_PROJECT), index % IN_A_PROJECT];
    const head = task === 0 ? [project + 1, `Q${project}`, `导入项目${project}`, '2019年6月28日前', 'Q01'] : [null, null, null, null, null];
    const code = (of: number) => `Q${project}-${of + 100}`;
    return [...head, code(task), `任务${task}`, `单位${task % 20}`, 1, task === 0 ? null : code(task - 1), '批复', null, null, null, null];
  });
}

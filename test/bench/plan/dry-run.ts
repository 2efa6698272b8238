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
  const share = (tried / read).toFixed(1);
  return `dry run of ${ROWS} rows: ${tried.toFixed(0)} ms, ${share} × reading the file (${read.toFixed(0)} ms); best of ${TIMES}`;
}

async function best(work: () => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    const begun = performance.now();
    const faults = await work();
    took.push(performance.now() - begun);
    if (faults > 0) throw new Error(`The ledger of the bench has ${faults} faults.`);
  }
  return Math.min(...took);
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

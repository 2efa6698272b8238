import { eventually } from '#libs/platform/testing/eventually';
import type { TestDatabase } from '../support/database.js';
import { ScoreBench } from '../support/score-bench.js';
import { holdTable } from './holding.js';
import { type Backend, Outage } from './outage.js';

const DEADLINE_MS = 60_000;
const MONTH = '2018-07';

/** Each step of a draft, and a table that it needs and that the steps before it do not. */
const STEPS = [
  ['snapshot', 'task_commitment'],
  ['evaluate', 'score_rule_version'],
  ['propose', 'score_proposal'],
] as const;

/**
 * The draft of July 2018 is killed by `kill -9` in the middle of each of its steps and goes on with another worker: it proposes what
 * the undisturbed draft proposed, and the ledger is the same.
 */
export async function killMonthRun(bench: ScoreBench, backend: Backend): Promise<void> {
  const { database } = bench;
  bench.itIs('2018-08-01');
  await bench.draft(MONTH);
  const undisturbed = await draftOf(bench);
  expect(undisturbed.proposals.length).toBeGreaterThan(500);
  const outage = await Outage.prepare(database, backend);
  try {
    await bench.ask(MONTH);
    for (const [step, table] of STEPS) {
      const held = await holdTable(database, table);
      const worker = await outage.startWorker();
      await held.sought(DEADLINE_MS);
      expect(await stepOf(database)).toBe(step);
      await worker.kill();
      await held.release();
    }
    await backend.flush();
    const last = await outage.startWorker();
    await eventually(async () => (await stepOf(database)) === 'ready', DEADLINE_MS);
    expect(await draftOf(bench)).toEqual(undisturbed);
    await eventually(async () => (await unfinished(database)) === 0, DEADLINE_MS);
    expect(await last.stop()).toBe(0);
  } finally {
    await outage.stop();
  }
  await bench.confirm(MONTH);
  await bench.lock(MONTH);
  const posted = await database.sql('select count(*)::integer as entries from score_entry');
  expect(posted).toEqual(await database.sql('select count(*)::integer as entries from score_proposal'));
}

async function draftOf(bench: ScoreBench) {
  return { proposals: await bench.bytes('score_proposal'), facts: await bench.bytes('(select facts, proposal, rule_hash from score_run)') };
}

async function stepOf(database: TestDatabase): Promise<unknown> {
  return (await database.sql('select step from score_run where month = $1', [MONTH]))[0]?.['step'];
}

async function unfinished(database: TestDatabase): Promise<number> {
  return (await database.sql(`select from outbox where job = 'score.on-draft-asked' and state in ('pending', 'leased', 'running')`)).length;
}

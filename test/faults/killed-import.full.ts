import 'reflect-metadata';
import { eventually } from '#libs/platform/testing/eventually';
import { golden, openLedgerOffice } from '../support/ledger-office.js';
import { longLedger } from '../support/ledger-workbook.js';
import { type Caught, killImport } from './killed-import.js';

/** Wherever it is, with many tasks written and many to come. */
const amongTheTasks: Caught = async (office, id) => {
  await eventually(async () => {
    const { phase, done, total } = await office.run(id);
    return phase === 'tasks' && done >= 500 && done < total!;
  }, 120_000);
  return () => Promise.resolve();
};

it('takes a ledger of five thousand rows over once when its worker is killed, and not at all when it is called off', async () => {
  const office = await openLedgerOffice({ working: false });
  const first = await office.upload(await longLedger(5000), golden('people.json'));
  await killImport(office, first, await office.upload(await longLedger(5100), golden('people.json')), amongTheTasks);
  await office.close();
}, 600_000);

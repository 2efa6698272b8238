import 'reflect-metadata';
import { eventually } from '#libs/platform/testing/eventually';
import { golden, openLedgerOffice } from '../support/ledger-office.js';
import { longLedger } from '../support/ledger-workbook.js';
import { type Caught, heldAtTheLinks, killImport } from './killed-import.js';

/** Rows whose tasks wait for nothing. */
const UNLINKED = 2500;

/** Where the first links are to be written, with many tasks written and many to come. */
const amongTheTasks: Caught = async (office, id) => {
  const letGo = await heldAtTheLinks(office, id);
  await eventually(async () => {
    const { phase, done, total } = await office.run(id);
    return phase === 'tasks' && done >= UNLINKED && done < total!;
  }, 120_000);
  return letGo;
};

it('takes a ledger of five thousand rows over once when its worker is killed, and not at all when it is called off', async () => {
  const office = await openLedgerOffice({ working: false });
  const first = await office.upload(await longLedger(5000, UNLINKED), golden('people.json'));
  const other = await office.upload(await longLedger(5100, UNLINKED), golden('people.json'));
  await killImport(office, first, other, amongTheTasks);
  await office.close();
}, 600_000);

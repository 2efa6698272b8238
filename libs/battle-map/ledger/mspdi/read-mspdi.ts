import type { PlanFile, PlanFileLimits } from '../contract/plan-file.js';
import { toPlanFile } from '../domain/plan-file.js';
import { MSPDI } from './mspdi-grammar.js';
import { MspdiPlan } from './mspdi-plan.js';
import { XmlRecords } from './xml-records.js';
import { xmlText } from './xml-text.js';

/** Reads Microsoft Project's XML as it comes in. @throws DomainError `ledger.plan-file.*` with element and line. */
export async function readMspdi(source: AsyncIterable<Uint8Array | string>, limits: PlanFileLimits): Promise<PlanFile> {
  const plan = new MspdiPlan(limits);
  const records = new XmlRecords(MSPDI, (record) => plan.take(record));
  for await (const text of xmlText(source, limits)) records.write(text);
  return toPlanFile(plan.plan(records.close()));
}

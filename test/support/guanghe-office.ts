import type { INestApplicationContext } from '@nestjs/common';
import { ActionPlans, type Project } from '#libs/battle-map/action-plan/contract';
import { LedgerImports } from '#libs/battle-map/ledger/contract';
import { SampleFiles } from '#libs/battle-map/sample/sample-files';

/** The sample office of 2018 with its twelve forces, twenty projects and all their tasks, taken over from its own files. */
export async function registerGuanghe(app: INestApplicationContext): Promise<ReadonlyMap<string, Project>> {
  const source = await app.get(SampleFiles, { strict: false }).source();
  const { faults, items } = await app.get(LedgerImports, { strict: false }).takeOver(source, { name: '督导办', accountId: null });
  if (faults.length > 0) throw new Error(`The ledger has faults: ${JSON.stringify(faults)}`);
  const codes = items.filter(({ kind }) => kind === 'project').map(({ code }) => code);
  return app.get(ActionPlans, { strict: false }).projectsByCode(codes);
}

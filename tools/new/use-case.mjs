import { pascal, requireName, requireStage, words } from './names.mjs';
import { withImport, withListed } from './source.mjs';

/** One verb in one file, its test beside it, provided by the stage's module. */
export function newUseCase(place, verb, { stage }) {
  requireName(verb, 'a use case');
  requireStage(place, stage);
  const folder = `libs/battle-map/${stage}`;
  place.add(`${folder}/use-cases/${verb}.ts`, useCase(verb));
  place.add(`${folder}/use-cases/${verb}.spec.ts`, spec(verb));
  place.change(`${folder}/${stage}.module.ts`, (source) =>
    withListed(withImport(source, `import { ${pascal(verb)} } from './use-cases/${verb}.js';`), 'providers', pascal(verb), '@Module({'),
  );
}

const sentence = (verb) => words(verb).replace(/^\w/, (letter) => letter.toUpperCase());

const useCase = (verb) => `import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '#libs/platform/database/transaction';

/** ${sentence(verb)}: what it does, in the words of the office. */
@Injectable()
export class ${pascal(verb)} {
  constructor(private readonly transactions: TransactionRunner) {}

  execute(): Promise<void> {
    return this.transactions.run(() => Promise.resolve());
  }
}
`;

const spec = (verb) => `import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { product } from '#libs/battle-map/product';
import { APP_ROLE, createDataSource } from '#libs/platform/database/data-source';
import { Database } from '#libs/platform/database/database';
import { runInContext } from '#libs/platform/telemetry/context';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ${pascal(verb)} } from './${verb}.js';

describe('${words(verb)}', () => {
  let test: TestDatabase;
  let dataSource: DataSource;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    dataSource = await createDataSource({ url: test.appUrl, product, role: APP_ROLE }).initialize();
    database = new Database(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.drop();
  });

  it('runs in one transaction', async () => {
    let begun = 0;
    database.join(async () => {
      begun += 1;
    });
    await runInContext({ correlationId: 'test' }, () => new ${pascal(verb)}(database).execute());
    expect(begun).toBe(1);
  });
});
`;

import 'reflect-metadata';
import { createTestDatabase } from '../support/database.js';
import { killWorkersUnderLoad, postgresBackend } from './killed-workers.js';

it('loses none of 60 letters when a worker is killed and every queue is emptied', async () => {
  const database = await createTestDatabase();
  await killWorkersUnderLoad(database, postgresBackend(database), { letters: 60, kills: 1 });
  await database.drop();
}, 90_000);

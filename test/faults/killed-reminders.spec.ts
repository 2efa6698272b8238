import 'reflect-metadata';
import { createTestDatabase } from '../support/database.js';
import { killWorkersThatRemind } from './killed-reminders.js';
import { postgresBackend } from './killed-workers.js';

it('leaves none of 60 people without a reminder when a worker is killed and every queue is emptied', async () => {
  const database = await createTestDatabase();
  await killWorkersThatRemind(database, postgresBackend(database), { reminders: 60, kills: 1 });
  await database.drop();
}, 180_000);

import 'reflect-metadata';
import { createApi } from '../../../apps/api/src/create-api.js';
import { listenApi } from '../../../apps/api/src/listen-api.js';
import { createTestDatabase } from '../../../test/support/database.js';
import { testSettings } from '../../../test/support/settings.js';
import { completeFirstRun, overNetwork, signIn, SYSTEM } from '../../../test/support/sign-in.js';
import { product } from '#libs/battle-map/product';

describe('a stream of live updates', () => {
  it('ends within a heartbeat after the session has ended', async () => {
    const database = await createTestDatabase();
    const settings = testSettings(database);
    const app = await createApi(settings, product);
    const call = overNetwork(await listenApi(app, settings));
    await completeFirstRun(call);
    const reader = await signIn(call, SYSTEM);
    const stream = await fetch(`${await app.getUrl()}/api/live`, { headers: { cookie: reader.cookie } });
    expect((await reader.call('DELETE', '/api/session')).status).toBe(204);
    const everything = await stream.text(); // resolves when the server ends the stream
    expect(everything).toBe('retry: 3000\n\n');
    await app.close();
    await database.drop();
  }, 40_000);
});

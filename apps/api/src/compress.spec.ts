import { gunzipSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { compressAnswers } from './compress.js';

const LONG = { rows: Array.from({ length: 5000 }, (_, index) => `第${index}项工作`) };

describe('an answer on its way', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    compressAnswers(app);
    app.get('/long', () => LONG);
    app.get('/short', () => ({ token: 'secret' }));
    app.get('/text', (_, reply) => reply.type('text/plain').send('a'.repeat(100_000)));
    await app.ready();
  });
  afterAll(() => app.close());
  const get = (url: string, accepted?: string) =>
    app.inject({ method: 'GET', url, ...(accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } }) });

  it.each(['gzip', 'deflate, gzip;q=0.5', 'br;q=1, *', 'GZIP'])(
    'is packed for whoever takes it so (%s), and is the same',
    async (accepted) => {
      const { headers, rawPayload } = await get('/long', accepted);
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': String(rawPayload.length) });
      expect(rawPayload.length).toBeLessThan(JSON.stringify(LONG).length / 3);
      expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(LONG);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', '*;q=0'])('is left as it is for others (%s)', async (accepted) => {
    const { headers, json } = await get('/long', accepted);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toBe('accept-encoding');
    expect(json()).toEqual(LONG);
  });

  it('is left as it is when it is short, or no list', async () => {
    for (const url of ['/short', '/text']) expect((await get(url, 'gzip')).headers['content-encoding']).toBeUndefined();
  });
});

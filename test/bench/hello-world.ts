import { fastify } from 'fastify';

// The baseline: what this machine's HTTP costs when nothing is done.
const app = fastify();
app.get('/', () => ({ hello: 'world' }));
await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ ready: true, address: app.listeningOrigin });

// A launcher that will be killed: starts the embedded server on the given folder and waits.
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';

const { pid, port } = await startEmbeddedPostgres({ folder: process.argv[2], durable: false });
process.send({ pid, port });
setInterval(() => undefined, 1000);

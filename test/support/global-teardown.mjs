import { once } from 'node:events';

export default async function teardown() {
  globalThis.__REDIS_PROCESS__?.kill('SIGKILL');
  const child = globalThis.__POSTGRES_PROCESS__;
  if (!child || child.exitCode !== null) return;
  child.disconnect();
  await once(child, 'exit');
}

import type { EmbeddedServer } from '#libs/platform/embedded-postgres/server';

const LOOK_EVERY_MS = 1000;

/**
 * Starts the embedded server again, on its old port, when something outside has ended it; the pools reconnect by themselves.
 * @returns how to stop watching; what it answers is the server that runs last.
 */
export function watchPostgres(server: EmbeddedServer, restart: (port: number) => Promise<EmbeddedServer>, said: (error?: unknown) => void) {
  let running = server;
  let restarting: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (restarting || running.isRunning()) return;
    said();
    restarting = restart(running.port)
      .then((again) => {
        running = again;
      })
      .catch(said)
      .finally(() => {
        restarting = undefined;
      });
  }, LOOK_EVERY_MS);
  return async (): Promise<EmbeddedServer> => {
    clearInterval(timer);
    await restarting;
    return running;
  };
}

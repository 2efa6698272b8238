import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#libs/platform/config/settings';

/** Opens the API's port. @returns the address a browser on this machine can open. */
export async function listenApi(app: NestFastifyApplication, settings: Settings): Promise<string> {
  await app.listen(settings.PORT, settings.HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${settings.HOST === '0.0.0.0' || settings.HOST === '::' ? 'localhost' : settings.HOST}:${port}`;
}

import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What belongs to the program is never answered with a page. */
const PROGRAM = /^\/(api|health|metrics)(\/|$)/;

/** Where the build puts the web: `dist/web`, seen from the built file as from its source. */
export function builtWeb(): string {
  const above = fileURLToPath(new URL('../../..', import.meta.url));
  return basename(above) === 'dist' ? join(above, 'web') : join(above, 'dist/web');
}

/** Addresses of the phone's page, which is a page of its own. */
const PHONE = /^\/m([/?]|$)/;

/**
 * Serves the built web. An address that a browser opens and that is no file gets the start page, whose router knows it;
 * everything else that is missing stays a 404.
 */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (!isNavigation(request)) return reply.callNotFound();
    return reply.sendFile(PHONE.test(request.url) ? 'phone.html' : 'index.html');
  });
}

function isNavigation({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (path === '/') return true; // also for those who accept anything, such as a monitor
  return !PROGRAM.test(path) && extname(path) === '' && (headers.accept ?? '').includes('text/html');
}

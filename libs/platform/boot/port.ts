import { createServer } from 'node:net';
import { DomainError } from '#libs/kernel/shared/domain-error';

/**
 * Asked before anything is started, so that a taken port costs nothing.
 * @throws DomainError `boot.port.in-use` or `boot.port.refused`.
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (error) => taken(portRefusal(error, port)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

export function portRefusal(error: NodeJS.ErrnoException, port: number): Error {
  const { code } = error;
  if (code === 'EADDRINUSE') return new DomainError('boot.port.in-use', { port: String(port) }, { kind: 'conflict' });
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return new DomainError('boot.port.refused', { port: String(port), cause: code });
  return error;
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the endpoint takes to answer: long enough to be killed in the middle. */
const ANSWER_MS = 25;

export interface RecordingEndpoint {
  readonly url: string;
  /** The ids that were posted, in order, repetitions included. */
  readonly posted: string[];
  stop(): Promise<void>;
}

export async function startEndpoint(): Promise<RecordingEndpoint> {
  const posted: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      posted.push((JSON.parse(body) as { id: string }).id);
      await sleep(ANSWER_MS);
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posted,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

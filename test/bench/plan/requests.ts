import { Agent, type IncomingMessage, request } from 'node:http';

export interface Measured {
  /** Milliseconds from the request to the last byte of the answer, one request after the other. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time that the API itself takes for one; nothing where it is not the API that answers. */
  readonly processor: number | undefined;
  /** Of the answer as it is, and as it travels where the server compresses it. */
  readonly bytes: number;
  readonly travelled: number;
}

export interface Asked {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Called before each request and not measured. */
  readonly body?: () => Promise<object> | object;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** @throws Error when an answer is not a 2xx: then it is not what was to be measured. */
export async function measure(asked: Asked, times: number): Promise<Measured> {
  const warmUp = Math.max(3, Math.ceil(times / 10));
  for (let round = 0; round < warmUp; round += 1) await once(asked, 'gzip');
  const took: number[] = [];
  const before = await processorSeconds(asked.url);
  let travelled = 0;
  for (let round = 0; round < times; round += 1) {
    const answer = await once(asked, 'gzip');
    took.push(answer.milliseconds);
    travelled = answer.bytes;
  }
  const after = await processorSeconds(asked.url);
  const processor = before === undefined || after === undefined ? undefined : ((after - before) * 1000) / times;
  took.sort((a, b) => a - b);
  const percentile = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const { bytes } = await once(asked, 'identity');
  return { p50: percentile(0.5), p95: percentile(0.95), processor, bytes, travelled };
}

/** On a machine that does other work too the clock says little of the program; this says what it costs. */
async function processorSeconds(url: string): Promise<number | undefined> {
  const answer = await fetch(new URL('/metrics', url));
  const found = /^process_cpu_seconds_total (\S+)/m.exec(await answer.text())?.[1];
  return found === undefined ? undefined : Number(found);
}

async function once({ url, method = 'GET', headers, body }: Asked, encoding: string): Promise<{ milliseconds: number; bytes: number }> {
  const content = body && JSON.stringify(await body());
  const type = content === undefined ? {} : { 'content-type': 'application/json' };
  const begun = performance.now();
  const sender = request(url, { agent, method, headers: { ...headers, ...type, 'accept-encoding': encoding } });
  const answered = new Promise<IncomingMessage>((done, failed) => sender.once('response', done).once('error', failed));
  sender.end(content);
  const response = await answered;
  let bytes = 0;
  const pieces: Buffer[] = [];
  for await (const piece of response as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (response.statusCode! >= 300) pieces.push(piece);
  }
  const milliseconds = performance.now() - begun;
  if (response.statusCode! >= 300) throw new Error(`${method} ${url}: ${response.statusCode} ${Buffer.concat(pieces).toString()}`);
  return { milliseconds, bytes };
}

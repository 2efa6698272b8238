import autocannon from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds from the request to the whole answer. */
  readonly p50: number;
  readonly p95: number;
}

export interface Target {
  readonly url: string;
  readonly method?: 'GET' | 'PUT';
  /** One for each connection. */
  readonly headers?: readonly Readonly<Record<string, string>>[];
  readonly body?: string;
}

const CONNECTIONS = 10;
const SECONDS = 8;

/** A closed loop of ten connections. @throws Error when an answer is not a 2xx: then it is not what was to be measured. */
export async function load({ url, method = 'GET', headers = [], body }: Target): Promise<Load> {
  await shoot({ url, method, headers, ...(body ? { body } : {}) }, 2);
  const times: number[] = [];
  const result = await shoot({ url, method, headers, ...(body ? { body } : {}) }, SECONDS, times);
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${method} ${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { requestsPerSecond: times.length / result.duration, p50: percentile(0.5), p95: percentile(0.95) };
}

function shoot({ url, method = 'GET', headers = [], body }: Target, seconds: number, times?: number[]): Promise<autocannon.Result> {
  return new Promise((done, failed) => {
    let next = 0;
    const run = autocannon(
      {
        url,
        method,
        duration: seconds,
        connections: CONNECTIONS,
        ...(body ? { body } : {}),
        setupClient: (client) =>
          client.setHeaders({ 'content-type': 'application/json', ...headers[next++ % Math.max(1, headers.length)] }),
      },
      (error: Error | null, result) => (error ? failed(error) : done(result)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times?.push(milliseconds));
  });
}

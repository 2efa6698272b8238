import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fc from 'fast-check';
import { product } from '#libs/battle-map/product';
import { describeApiOffline } from '#libs/platform/http/open-api';
import { describeRoutes } from '#libs/platform/http/routes';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';

/** Rounds from door to door. Some routes ask for nothing, so that some requests to them are good; at least so many must be refused. */
const ROUNDS = 18;
const REFUSED = 2000;

/** Traces that a request may leave without having changed anything: who was here, and who was refused. */
const TRACES = new Set(['audit_entry', 'audit_unsealed', 'audit_seal', 'session', 'log_in_rate', 'idempotent_request', 'outbox']);

interface Operation {
  readonly method: string;
  readonly path: string;
  /** Names of the fields that the documentation knows. */
  readonly fields: readonly string[];
}

interface BadRequest {
  readonly operation: Operation;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
  readonly signedIn: number;
}

/** Values that no field takes, whatever its schema. */
const poison = fc.constantFrom<unknown>(
  'a\0b',
  '\ud800',
  '\udfff x',
  'x'.repeat(20_000),
  -1e308,
  1e308,
  9_007_199_254_740_993,
  -0.5,
  [],
  {},
  [[[[]]]],
  true,
  null,
  "'; drop table account; --",
  '{{7*7}}',
  '../../etc/passwd',
  { $ne: null },
  { toString: 1 },
  ['a', { b: '\0' }],
);
const anything = fc.oneof(poison, fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary', maxLength: 50 }));

function objectOf(fields: readonly string[]): fc.Arbitrary<unknown> {
  const known = fields.length > 0 ? fc.constantFrom(...fields) : fc.string();
  return fc.dictionary(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), anything, {
    maxKeys: 6,
  });
}

/** A body that cannot be right: an object always carries a field that no schema has. */
function bodyOf(fields: readonly string[]): fc.Arbitrary<{ payload: string | Buffer; type: string }> {
  const json = (arbitrary: fc.Arbitrary<unknown>) =>
    arbitrary.map((value) => ({ payload: JSON.stringify(value) ?? '', type: 'application/json' }));
  return fc.oneof(
    json(objectOf(fields).map((object) => ({ ...(object as object), noSuchField: 1 }))),
    json(anything.filter((value) => typeof value !== 'object' || value === null || Array.isArray(value))),
    json(fc.constant(Array.from({ length: 500 }).reduce<unknown>((inner) => ({ a: inner }), 1))),
    fc
      .constantFrom('{', '{"a":', '[1,', '"', 'nul', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}', '\uFEFF{}}', '')
      .map((payload) => ({ payload, type: 'application/json' })),
    fc
      .tuple(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(
          'text/plain',
          'application/xml',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'multipart/form-data; boundary=x',
          'application/json; charset=utf-16',
          ';;;',
          'application/octet-stream',
        ),
      )
      .map(([bytes, type]) => ({ payload: Buffer.from(bytes), type })),
    fc.constant({ payload: JSON.stringify({ a: 'x'.repeat(2 ** 20) }), type: 'application/json' }),
  );
}

const badId = fc.constantFrom(
  '%00',
  '%ff',
  '%ZZ',
  'not-an-id',
  '..%2f..%2fetc',
  '1',
  '-1',
  '9'.repeat(300),
  '00000000-0000-0000-0000-00000000000g',
  '%F0%9F%92%A9',
  "'--",
  '00000000-0000-4000-8000-000000000000',
);
const badQuery = fc.constantFrom(
  'page=0',
  'page=-1',
  'page=1e400',
  'page=x',
  'size=101',
  'size=%00',
  'sort=password',
  'sort=name;drop',
  'page=1&page=2',
  'from=%FF',
  'from=2026-13-45',
  'to=99999999-01-01',
  'search=%00',
  'search=%ED%A0%80',
  'actor=%00',
  'action=%00',
  'result=perhaps',
  'state=%00',
  'role=%00',
  '__proto__[a]=1',
  'constructor=1',
  '%',
  'a'.repeat(4000),
  'correlationId=%00',
);

function badRequest(operation: Operation): fc.Arbitrary<BadRequest> {
  const hasId = operation.path.includes(':');
  const writes = operation.method !== 'GET' && operation.method !== 'DELETE';
  return fc
    .record({
      ids: fc.array(badId, { minLength: 3, maxLength: 3 }),
      query: fc.option(badQuery, { nil: undefined, freq: hasId || writes ? 3 : 50 }),
      body: bodyOf(operation.fields),
      signedIn: fc.integer({ min: 0, max: 4 }),
      key: fc.option(fc.constantFrom('k', 'two words', 'x'.repeat(200)), { nil: undefined }),
    })
    .map(({ ids, query, body, signedIn, key }) => {
      const path = operation.path
        .split('/')
        .map((piece, index) => (piece.startsWith(':') ? ids[index % ids.length] : piece))
        .join('/');
      return {
        operation,
        url: query === undefined ? path : `${path}?${query}`,
        headers: { ...(key ? { 'idempotency-key': key } : {}), ...(writes ? { 'content-type': body.type } : {}) },
        payload: writes ? body.payload : undefined,
        signedIn,
      };
    });
}

/** One knock at every door, and more at the doors that ask for something, where there is more to get wrong. */
function badRound(operations: readonly Operation[]): fc.Arbitrary<BadRequest[]> {
  const asking = operations.filter(({ method, path, fields }) => method !== 'GET' || path.includes(':') || fields.length > 0);
  return fc.tuple(...operations.map(badRequest), ...asking.map(badRequest));
}

describe('a bad request', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;
  let browsers: readonly (Browser | undefined)[];
  let operations: readonly Operation[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-bad-'));
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '1000000', DATA_DIR: folder, LOG_LEVEL: 'fatal', SAMPLE: 'true' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    const auditor = await newcomer(call, security, { name: 'auditor', roles: ['audit-administrator'] });
    const nobody = await newcomer(call, security, { name: 'nobody', roles: [] });
    browsers = [undefined, await signIn(call, SYSTEM), security, auditor, nobody];
    operations = await documentedOperations();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`gets a 4xx and changes nothing, ${REFUSED} times over all routes`, async () => {
    const before = await checksums(database);
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(badRound(operations), async (round) => {
        for (const { operation, url, headers, payload, signedIn } of round) {
          const session = ANSWERED_AT_LENGTH.has(`${operation.method} ${operation.path}`) ? {} : (browsers[signedIn]?.headers ?? {});
          const answer = await app.inject({
            method: operation.method as 'POST',
            url,
            headers: { ...session, ...headers },
            ...(payload === undefined ? {} : { payload }),
          });
          statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
          const line = `${operation.method} ${url.slice(0, 200)} → ${answer.statusCode} ${answer.body.slice(0, 300)}`;
          if (answer.statusCode >= 500) throw new Error(line);
          if (answer.statusCode >= 400) {
            const { status, code, reason, remedy, correlationId } = answer.json();
            if (status !== answer.statusCode || !code || !reason || !remedy || !correlationId) throw new Error(`No full problem: ${line}`);
          }
        }
      }),
      { numRuns: ROUNDS, endOnFailure: true, ...(process.env['TEST_TIER'] === 'full' ? {} : { seed: 20261123 }) },
    );
    // Every door was knocked at: schema, session, permission, existence, size and type.
    expect([400, 401, 403, 404, 413, 415].filter((status) => !statuses.has(status))).toEqual([]);
    const refused = [...statuses].reduce((sum, [status, times]) => (status >= 400 ? sum + times : sum), 0);
    expect(refused).toBeGreaterThanOrEqual(REFUSED);
    expect(await checksums(database)).toEqual(before);
  }, 120_000);
});

/** With a session these would end it for the requests that follow, or never end; they are knocked at without one. */
const ANSWERED_AT_LENGTH = new Set(['DELETE /api/session', 'GET /api/live']);

/** Every route; those that the document leaves out (health, the document itself) come from the declarations. */
async function documentedOperations(): Promise<Operation[]> {
  const document = await describeApiOffline(product);
  return describeRoutes(product).map(({ method, path }) => {
    const described = document.paths[path.replace(/:([A-Za-z]+)/g, '{$1}')]?.[method.toLowerCase() as 'post'];
    return {
      method,
      path,
      fields: [...new Set(JSON.stringify(described?.requestBody ?? {}).match(/"([A-Za-z]+)":\{/g) ?? [])].map((name) => name.slice(1, -3)),
    };
  });
}

/** Row count and content of every business table. */
async function checksums(database: TestDatabase): Promise<Record<string, unknown>> {
  const tables = await database.sql(`select tablename from pg_tables where schemaname = 'public' order by tablename`);
  const sums: Record<string, unknown> = {};
  for (const { tablename } of tables as { tablename: string }[]) {
    if (TRACES.has(tablename)) continue;
    const [row] = await database.sql(
      `select count(*)::int as rows, md5(coalesce(string_agg(t::text, '\n' order by t::text), '')) as content from "${tablename}" t`,
    );
    sums[tablename] = row;
  }
  return sums;
}

import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { product } from '#libs/battle-map/product';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { readSettings } from '#libs/platform/config/settings';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { createApi } from '../../apps/api/src/create-api.js';
import { completeFirstRun, inProcess, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { dryRun } from './plan/dry-run.js';
import { LARGE, largeCode, layOut, ownCode, PERSONS, postOf, SMALL_PROJECTS, today } from './plan/office.js';
import { type Asked, type Measured, measure } from './plan/requests.js';

const children: ChildProcess[] = [];
async function start(file: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, ...environment }, execArgv: [], stdio });
  children.push(child);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with exit code ${code}`)));
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ address: string }];
  ended.catch(() => undefined);
  return message.address;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
function row(name: string, { p50, p95, processor, bytes, travelled }: Measured): string {
  const cost = processor === undefined ? '' : `cpu ${processor.toFixed(1)} ms`;
  const times = [`p50 ${p50.toFixed(1)} ms`, `p95 ${p95.toFixed(1)} ms`, cost].map((text) => text.padStart(15)).join('');
  return `${name.padEnd(58)}${times}${kilobytes(bytes).padStart(12)}${kilobytes(travelled).padStart(12)}`;
}

const folder = mkdtempSync(join(tmpdir(), 'battle-map-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbeddedPostgres({ folder });
try {
  const environment = {
    DATABASE_URL: server.appUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
    SAMPLE: 'true',
  };
  const settings = readSettings(environment);
  await prepareDatabase(settings, product);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  owner.on('error', () => undefined); // after a failure the server goes first
  await owner.connect();
  await owner.query('update business_clock set stands_at = $1', [`${today}T09:00:00+08:00`]);

  const app = await createApi(settings, product);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const call = inProcess(app);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const desk = await newcomer(call, security, { name: 'desk', roles: ['supervision-desk', 'staff'] });
  const person = await newcomer(call, security, { name: 'person', roles: ['staff'] });
  const projects = await layOut(app, Number(process.argv[2] ?? SMALL_PROJECTS));
  await owner.query(
    `insert into account select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'name', 'p' || n, 'name_key', 'p' || n))).*
     from account a, generate_series(1, $1) n where a.name = 'person'`,
    [PERSONS],
  );
  await owner.query(`update post set account_id = (select id from account where name = 'person') where title = $1`, [postOf(PERSONS - 1)]);
  // As an office does: a common tag on a fifth of all tasks, a rare one in one project.
  await owner.query(`update task set tags = array['民生'] where position % 5 = 0`);
  await owner.query(`update task set tags = array['市级督办'] where project_id = $1 and position % 10 = 1`, [projects.get(ownCode)!.id]);
  await owner.query('vacuum analyze');
  const reading = await dryRun(app);
  await app.close();

  const api = await start('../../apps/api/src/main.js', environment);
  const floor = await start('plan/rows-floor.js', environment);
  const large = projects.get(largeCode)!.id;
  const own = projects.get(ownCode)!.id;
  const tasks = async (project: string) =>
    (
      await owner.query<{ id: string; code: string; version: number; days: number }>(
        `select id, code, version, duration_days::float8 as days from task__task where project_id = $1 and not is_summary order by position`,
        [project],
      )
    ).rows;
  const [reported] = await tasks(own);
  const signed = await overNetwork(api)('POST', `/api/tasks/${reported!.id}/sign-for`, { version: reported!.version }, person.headers);
  if (signed.status >= 300) throw new Error(`Signing: ${signed.status} ${JSON.stringify(signed.body)}`);
  let percent = 0;
  const report = async () => ({ percent: (percent += 1), version: (await tasks(own))[0]!.version });
  /** One task in the middle takes a day more or less, so that what stands before and after it moves. */
  const change = (project: string) => async () => {
    const all = await tasks(project);
    const { code, version, days } = all[Math.floor(all.length / 2)]!;
    return { tasks: [{ code, version, durationDays: days === 3 ? 4 : 3 }], reason: '调整' };
  };

  const as = (headers: Readonly<Record<string, string>>, path: string, more: Partial<Asked> = {}): Asked => ({
    url: `${api}${path}`,
    headers,
    ...more,
  });
  const post = (body: NonNullable<Asked['body']>) => ({ method: 'POST' as const, body });
  const lines: readonly (readonly [string, Asked, number])[] = [
    ["Fastify's hello world", { url: `${floor}/`, headers: {} }, 300],
    [`${LARGE} rows of the map, streamed as they are`, { url: `${floor}/rows/${large}`, headers: {} }, 40],
    [`GET /api/map of one project (${LARGE} tasks)`, as(desk.headers, `/api/map?project=${large}`), 40],
    ['GET /api/map of one project (100 tasks)', as(desk.headers, `/api/map?project=${own}`), 100],
    ['GET /api/map by a rare tag (one project of 100 tasks)', as(desk.headers, `/api/map?tag=${encodeURIComponent('市级督办')}`), 100],
    ['GET /api/map/tags (a fifth of all tasks)', as(desk.headers, '/api/map/tags'), 100],
    ['GET /api/map/projects/:id/tags (1,000 of 5,000 tasks)', as(desk.headers, `/api/map/projects/${large}/tags`), 100],
    ['GET /api/tasks/mine (95 tasks)', as(person.headers, '/api/tasks/mine'), 200],
    [`GET /api/projects (${projects.size})`, as(desk.headers, '/api/projects'), 200],
    ['GET /api/tasks/:id', as(person.headers, `/api/tasks/${reported!.id}`), 200],
    [
      'POST /api/tasks/:id/reports (with re-schedule, 100 tasks)',
      as(person.headers, `/api/tasks/${reported!.id}/reports`, post(report)),
      60,
    ],
    ['POST …/plan-changes (with re-schedule, 100 tasks)', as(desk.headers, `/api/projects/${own}/plan-changes`, post(change(own))), 60],
    [
      `POST …/plan-changes (with re-schedule, ${LARGE} tasks)`,
      as(desk.headers, `/api/projects/${large}/plan-changes`, post(change(large))),
      20,
    ],
  ];
  console.log(`${cpus().length} cores for client, server and PostgreSQL together, Node.js ${process.version}; one request at a time`);
  console.log(`load when it began: ${(loadavg()[0] ?? 0).toFixed(1)}; bytes as they are, and as they travel`);
  for (const [name, asked, times] of lines) console.log(row(name, await measure(asked, times)));
  console.log(reading);
  await owner.end();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

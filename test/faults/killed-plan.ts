import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProcess } from '../support/api-process.js';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { type Answer, type Browser, completeFirstRun, inProcess, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { registerTasks } from '../support/tasks.js';
import { holdTable, rolledBack } from './holding.js';

export const DEADLINE_MS = 60_000;
export const SAMPLE = { SAMPLE: 'true', REDIS_URL: '' };

const FS = (from: string, to: string) => ({ from, to, type: 'FS', lagDays: 0 }) as const;

type Send = (call: Browser['call']) => Promise<Answer>;

/** Two projects on Monday 3 September 2018, and APIs that are killed while they change them. */
export class PlansToKill {
  private constructor(
    readonly database: TestDatabase,
    readonly app: NestFastifyApplication,
    readonly desk: Browser,
    /** Of XM01. */
    readonly project: string,
  ) {}

  static async open(): Promise<PlansToKill> {
    const database = await createTestDatabase();
    await database.sql(`update business_clock set stands_at = '2018-09-03T09:00:00+08:00'`);
    const app = await startTestApp(database, { ...SAMPLE, RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'fatal' });
    await completeFirstRun(inProcess(app));
    const security = await signIn(inProcess(app), SECURITY);
    const desk = await newcomer(inProcess(app), security, { name: 'a.desk', roles: ['supervision-desk'] });
    const projects = await registerProjects(app);
    const task = (code: string, durationDays: number) => ({ code, name: code, durationDays });
    await registerTasks(app, projects.get('XM01')!, [task('A', 5), task('B', 5), task('C', 3)], [FS('A', 'B'), FS('B', 'C')]);
    await registerTasks(app, projects.get('GZ01')!, [task('D', 10), task('E', 5)], [FS('D', 'E')]);
    return new PlansToKill(database, app, desk, `/api/projects/${projects.get('XM01')!.id}`);
  }

  async count(of: string): Promise<number> {
    return (await this.database.sql(`select count(*)::int as count from ${of}`))[0]!['count'] as number;
  }

  /**
   * The request comes to the table that its transaction needs last, waits there, and its process is killed by `kill -9`. Nothing of
   * it is there then. Sent again to another process under its key, it does its work; sent once more, it adds nothing.
   */
  async killed(needsLast: string, status: number, send: Send): Promise<void> {
    const { database } = this;
    const before = await rowFingerprints(database);
    const held = await holdTable(database, needsLast, 'exclusive');
    const from = ({ address }: ApiProcess): Browser['call'] => {
      const headers = { ...this.desk.headers, 'idempotency-key': `killed-at-${needsLast}` };
      return (method, path, body) => overNetwork(address)(method, path, body, headers);
    };
    const victim = await ApiProcess.start(database, SAMPLE);
    const broken = send(from(victim)).then(
      (answer) => `answered ${answer.status}`,
      () => 'broken off',
    );
    const pid = await held.sought(DEADLINE_MS);
    await victim.kill();
    await held.release();
    await rolledBack(database, pid);
    expect(await broken).toBe('broken off');
    expect(await rowFingerprints(database)).toEqual(before);
    const next = await ApiProcess.start(database, SAMPLE);
    expect((await send(from(next))).status).toBe(status);
    const once = await rowFingerprints(database);
    expect(once).not.toEqual(before);
    expect((await send(from(next))).status).toBe(status);
    expect(await rowFingerprints(database)).toEqual(once);
    expect(await next.stop()).toBe(0);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

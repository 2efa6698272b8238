import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from './app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { registerProjects } from './office.js';
import { type Answer, type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from './sign-in.js';
import { itIs } from './tasks.js';

export interface Laid {
  readonly applicationId: string | null;
  readonly plans: readonly {
    readonly projectId: string;
    readonly code: string;
    readonly endDate: string;
    readonly earliestFinish: string;
    readonly missingDays: number;
    readonly chain: readonly string[];
    readonly tasks: readonly {
      readonly code: string;
      readonly isSummary: boolean;
      readonly floor: { readonly days: number } | null;
      readonly latestStart: string;
      readonly latestFinish: string;
    }[];
  }[];
}

export type Refused = {
  readonly code: string;
  readonly reason: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
};

/** A small office on a day, with its forces, and one account of each role. */
export interface TemplateOffice {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly by: Readonly<Record<'supervision-desk' | 'force-head' | 'leader' | 'staff' | 'security', Browser>>;
  /** The template as it stands, by its code. */
  template(code: string): Promise<{ readonly id: string; readonly version: number }>;
  send(to: 'previews' | 'applications', template: string, body: object, headers?: Record<string, string>): Promise<Answer<Laid & Refused>>;
  close(): Promise<void>;
}

export async function openTemplateOffice(today: string): Promise<TemplateOffice> {
  const database = await createTestDatabase();
  const app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'fatal' });
  const call = inProcess(app);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const account = (role: string) => newcomer(call, security, { name: `a.${role}`, roles: [role] });
  const by = {
    'supervision-desk': await account('supervision-desk'),
    'force-head': await account('force-head'),
    leader: await account('leader'),
    staff: await account('staff'),
    security,
  };
  await registerProjects(app);
  itIs(app, today);
  const desk = by['supervision-desk'];
  const template = async (code: string) => {
    const { body } = await desk.call<{ items: { id: string; code: string; version: number }[] }>('GET', '/api/templates');
    return body.items.find((one) => one.code === code)!;
  };
  return {
    app,
    database,
    by,
    template,
    send: async (to, code, body, headers = {}) => {
      const { id, version } = await template(code);
      return desk.call('POST', `/api/templates/${id}/${to}`, { version, endDateSource: '会议议定', ...body }, headers);
    },
    close: async () => {
      jest.restoreAllMocks();
      await app.close();
      await database.drop();
    },
  };
}

/** The office's own template of the derivation: four steps for a village. */
export const VILLAGE_CLEANING = {
  code: 'CZ',
  name: '村庄环境整治',
  purpose: '从验收倒排',
  steps: [
    { code: '1', name: '摸底', days: 20, unit: 'wd' },
    { code: '2', name: '公示', days: 7, unit: 'cd', floor: { days: 7, source: 'office', basis: '公示满7日' } },
    { code: '3', name: '整治', days: 30, unit: 'cd' },
    { code: '4', name: '验收', days: 10, unit: 'wd' },
  ],
  links: [
    { from: '1', to: '2', type: 'FS', lagDays: 0 },
    { from: '2', to: '3', type: 'FS', lagDays: 0 },
    { from: '3', to: '4', type: 'FS', lagDays: 0 },
  ],
};

/** Nine villages of one force, each next one five working days later. */
export const NINE_VILLAGES = {
  projects: Array.from({ length: 9 }, (_, index) => ({
    code: `CZ-${index + 1}`,
    title: `第${index + 1}村环境整治`,
    force: 'ZB01',
    unit: '建设办',
  })),
  stagger: { firstEndDate: '2018-11-16', workingDays: 5 },
};

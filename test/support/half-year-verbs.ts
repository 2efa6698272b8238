import { answerOf, type Call } from '../../apps/launcher/src/demo/visitor.js';
import type { Firms, HalfYearAction } from './half-year-acts.js';
import type { QuarterOffice } from './quarter-office.js';
import { FIRM_HEADINGS, firms, itemWorkbook, RECTIFICATION } from './item-office.js';
import { VILLAGE_CLEANING } from './template-office.js';
import { upload } from './uploads.js';

type Of<Verb extends string, More = object> = HalfYearAction & { readonly do: Verb } & More;
interface OnTask {
  readonly task: string;
}

type Action =
  | Of<'approve-plans' | 'apply-template', { readonly projects: readonly string[] }>
  | Of<'sign', { readonly tasks: readonly string[] }>
  | Of<'report', OnTask & { readonly percent?: number; readonly quantity?: number }>
  | Of<'accept' | 'unblock', OnTask>
  | Of<'return', OnTask & { readonly reason: string }>
  | Of<'block', OnTask & { readonly awaits: string; readonly expectedUntil: string }>
  | Of<'ask-extension', OnTask & { readonly due: string; readonly refused?: string }>
  | Of<'grant-extension', OnTask & { readonly due: string }>
  | Of<'change-plan' | 'revise', { readonly project: string }>
  | Of<'take-items', OnTask & { readonly firms: number; readonly deadline: string }>
  | Of<'rectify', OnTask & { readonly count: number }>
  | Of<'re-inspect', OnTask & { readonly closed: number; readonly back: number; readonly deadline?: string }>;

interface Seen {
  readonly id: string;
  readonly version: number;
}

const VILLAGES = [...'一二三四五六七八九'];

/** What the people of the half-year do, each through the API. */
export class HalfYearVerbs {
  private readonly ids = new Map<string, string>();
  private readonly extensions = new Map<string, string>();

  constructor(private readonly office: QuarterOffice) {}

  async act(given: HalfYearAction): Promise<void> {
    const action = given as Action;
    const { call } = this.office.browser(action.by);
    switch (action.do) {
      case 'approve-plans':
        for (const code of action.projects) await this.approve(call, code);
        return;
      case 'apply-template':
        return this.applyTemplate(call, action.projects);
      case 'sign':
        for (const task of action.tasks) await this.onTask(call, task, 'sign-for', {});
        return;
      case 'report': {
        const { percent, quantity } = action;
        return this.onTask(call, action.task, 'reports', percent === undefined ? { quantity } : { percent });
      }
      case 'accept':
        return this.onTask(call, action.task, 'acceptance', {});
      case 'return':
        return this.onTask(call, action.task, 'return', { reason: action.reason });
      case 'block': {
        const { awaits, expectedUntil } = action;
        return this.onTask(call, action.task, 'block', { kind: 'outside-approval', awaits, expectedUntil });
      }
      case 'unblock':
        return this.onTask(call, action.task, 'unblock', {});
      case 'ask-extension':
        return this.askExtension(call, action);
      case 'grant-extension':
        await answerOf(call, 'POST', `/api/extensions/${this.extensions.get(action.task)!}/grant`, { due: action.due });
        return;
      case 'change-plan':
        return this.changePlan(call, action.project);
      case 'revise':
        return this.revise(call, action.project);
      case 'take-items':
        return this.takeItems(action);
      case 'rectify':
        return this.changeItems(call, action.task, 'found', action.count, { verb: 'rectify' });
      case 're-inspect': {
        const { task, closed, back, deadline } = action;
        await this.changeItems(call, task, 'rectified', closed, { verb: 'close' });
        if (back > 0) await this.changeItems(call, task, 'rectified', back, { verb: 'fail', reason: '消防通道仍被占用', deadline });
        return;
      }
    }
  }

  async task(
    call: Call,
    code: string,
  ): Promise<Seen & { readonly owner: string | null; readonly percent: number; readonly wasRed: boolean }> {
    return answerOf(call, 'GET', `/api/tasks/${await this.idOf(call, code)}`);
  }

  /** How far the firms under a task are. */
  async firms(call: Call, code: string): Promise<Omit<Firms, 'on'>> {
    type Ledger = { counts: { states: { found: number; rectified: number; closed: number } } };
    const { counts } = await answerOf<Ledger>(call, 'GET', `/api/tasks/${await this.idOf(call, code)}/item-ledger`);
    const { found, rectified, closed } = counts.states;
    const { percent } = await this.task(call, code);
    return { found, rectified, closed, percent };
  }

  private async onTask(call: Call, code: string, verb: string, body: object): Promise<void> {
    const { id, version } = await this.task(call, code);
    await answerOf(call, 'POST', `/api/tasks/${id}/${verb}`, { ...body, version });
  }

  private async idOf(call: Call, code: string): Promise<string> {
    if (!this.ids.has(code)) {
      type Tasks = { projects: { tasks: { id: string; code: string }[] }[] };
      const { projects } = await answerOf<Tasks>(call, 'GET', '/api/map');
      for (const task of projects.flatMap(({ tasks }) => tasks)) this.ids.set(task.code, task.id);
    }
    return this.ids.get(code)!;
  }

  private async project(call: Call, code: string): Promise<Seen> {
    const { items } = await answerOf<{ items: (Seen & { code: string })[] }>(call, 'GET', '/api/projects');
    return items.find((project) => project.code === code)!;
  }

  private async approve(call: Call, code: string): Promise<void> {
    const { id, version } = await this.project(call, code);
    await answerOf(call, 'POST', `/api/projects/${id}/approval`, { seenVersion: version });
  }

  /** One template on nine villages, each next one five working days later. */
  private async applyTemplate(call: Call, codes: readonly string[]): Promise<void> {
    const { id, version } = await answerOf<Seen>(call, 'POST', '/api/templates', VILLAGE_CLEANING);
    const projects = codes.map((code, index) => ({
      ...{ code, title: `第${index + 1}村环境整治`, force: 'ZB06', unit: `村居${VILLAGES[index]!}` },
    }));
    const stagger = { firstEndDate: '2018-11-16', workingDays: 5 };
    await answerOf(call, 'POST', `/api/templates/${id}/applications`, { version, projects, stagger, endDateSource: '会议议定' });
  }

  private async askExtension(call: Call, { task: code, due, refused }: Action & { do: 'ask-extension' }): Promise<void> {
    const { id, version } = await this.task(call, code);
    const wish = { due, cause: '财政评审排队', progress: '初稿已报', version };
    const { status, body } = await call<{ id: string; code: string }>('POST', `/api/tasks/${id}/extensions`, wish);
    if (refused === undefined ? status >= 400 : status < 400 || body.code !== refused) {
      throw new Error(`Extension of ${code}: ${status} ${JSON.stringify(body)}`);
    }
    if (refused !== undefined) return;
    type Asked = { extensions: { id: string; state: string }[] };
    const { extensions } = await answerOf<Asked>(call, 'GET', `/api/tasks/${id}`);
    this.extensions.set(code, extensions.find(({ state }) => state === 'open')!.id);
  }

  /** 06, 08 and 11 are cut, and 12 comes before 10. */
  private async changePlan(call: Call, project: string): Promise<void> {
    const { id } = await this.project(call, project);
    const cut = async (code: string, durationDays: number) => {
      const { version } = await this.task(call, code);
      return { code, durationDays, version };
    };
    const { owner } = await this.postIds(call);
    await answerOf(call, 'POST', `/api/projects/${id}/plan-changes`, {
      tasks: [
        await cut(`${project}-06`, 20),
        await cut(`${project}-08`, 5),
        await cut(`${project}-11`, 19),
        { code: `${project}-12`, name: '施工临时用电', durationDays: 10, owner },
      ],
      links: [{ from: `${project}-12`, to: `${project}-10`, type: 'FS', lagDays: 0 }],
      reason: '专题会议压缩工期',
    });
  }

  private async takeItems({ by, task: code, firms: count, deadline }: Action & { do: 'take-items' }): Promise<void> {
    const owner = this.office.browser(by);
    const path = `/api/tasks/${await this.idOf(owner.call, code)}/item-ledger`;
    await answerOf(owner.call, 'PUT', path, RECTIFICATION);
    const rows = firms(count).map((row) => row.map((cell, column) => (FIRM_HEADINGS[column] === '整改期限' ? deadline : cell)));
    const fileId = await upload(this.office.api, owner, '六十五家.xlsx', await itemWorkbook(FIRM_HEADINGS, rows));
    await answerOf(owner.call, 'POST', `${path}/items/imports`, { fileId });
  }

  private async changeItems(call: Call, code: string, state: string, count: number, change: object): Promise<void> {
    const path = `/api/tasks/${await this.idOf(call, code)}/item-ledger/items`;
    const { items } = await answerOf<{ items: Seen[] }>(call, 'GET', `${path}?state=${state}&size=200`);
    const some = items.slice(0, count).map(({ id, version }) => ({ id, version }));
    await answerOf(call, 'POST', `${path}/bulk`, { items: some, ...change });
  }

  private async postIds(call: Call): Promise<{ owner: string }> {
    const { items } = await answerOf<{ items: { id: string; title: string }[] }>(call, 'GET', '/api/office/posts');
    return { owner: items.find(({ title }) => title === '建设办负责人')!.id };
  }

  private async revise(call: Call, code: string): Promise<void> {
    const { id, version } = await this.project(call, code);
    await answerOf(call, 'POST', `/api/projects/${id}/revision`, { reason: '专题会议', seenVersion: version });
  }
}

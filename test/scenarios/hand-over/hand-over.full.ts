import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { HandOverPreviewBody, HandOverBody } from '#libs/battle-map/hand-over/http/hand-over.schema';
import type { MessageView } from '#libs/battle-map/reminder/http/reminders.schema';
import type { ScoreEntryView } from '#libs/battle-map/score/http/score.schema';
import type { TaskView } from '#libs/battle-map/task/http/task.schema';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { playScript } from '../../../apps/launcher/src/demo/play-script.js';
import type { Action, Script } from '../../../apps/launcher/src/demo/script.js';
import { QuarterOffice } from '../../support/quarter-office.js';

interface Expected {
  readonly leaver: string;
  readonly successor: string;
  readonly leavesOn: string;
  readonly lastDay: string;
  readonly goesOver: readonly { readonly task: string; readonly due: string; readonly before: string; readonly after: string }[];
  readonly stays: readonly string[];
  readonly second: { readonly leaver: string; readonly successor: string; readonly leavesOn: string; readonly task: string };
  readonly entries: readonly object[];
}

const expected = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Expected;
const { projects } = (
  JSON.parse(readFileSync(new URL('../../../libs/battle-map/sample/data/first-quarter.json', import.meta.url), 'utf8')) as {
    actions: Action[];
  }
).actions.find((action) => action.do === 'approve-plans') as Extract<Action, { do: 'approve-plans' }>;
const DESK = '督导办专员一';
const CONFIRMER = '积分评定委员会秘书';
const LEAVER = expected.leaver;
const SUCCESSOR = expected.successor;
const by = LEAVER;

/** What people do until the Friday before. */
const BEFORE: readonly Action[] = [
  { at: '2018-07-02T09:00', by: DESK, do: 'import-ledger' },
  { at: '2018-07-02T10:00', by: DESK, do: 'approve-plans', projects },
  { at: '2018-07-03T09:00', by, do: 'sign', tasks: ['XM05-02', 'XM05-03', 'XM06-03', 'GZ09-01'] },
  { at: '2018-07-03T09:00', by: SUCCESSOR, do: 'sign', tasks: ['XM04-01'] },
  { at: '2018-08-01T09:00', by: CONFIRMER, do: 'draft-scores', month: '2018-07' },
  { at: '2018-08-01T10:00', by: CONFIRMER, do: 'lock-scores', month: '2018-07' },
  { at: '2018-09-03T09:00', by: CONFIRMER, do: 'draft-scores', month: '2018-08' },
  { at: '2018-09-03T10:00', by: CONFIRMER, do: 'lock-scores', month: '2018-08' },
  { at: '2018-09-03T16:00', by, do: 'report', task: 'XM05-03', quantity: 12 },
  { at: '2018-09-28T16:00', by, do: 'report', task: 'GZ09-01', percent: 100 },
  { at: '2018-09-29T10:00', by: '政法委员', do: 'accept', task: 'GZ09-01' },
  { at: '2018-10-08T09:00', by: CONFIRMER, do: 'draft-scores', month: '2018-09' },
  { at: '2018-10-08T10:00', by: CONFIRMER, do: 'lock-scores', month: '2018-09' },
  { at: '2018-10-12T16:00', by, do: 'report', task: 'XM05-02', percent: 100 },
];
const AFTER: readonly Action[] = [{ at: '2018-11-01T09:00', by: CONFIRMER, do: 'draft-scores', month: '2018-10' }];
const script = (actions: readonly Action[]): Script => ({ leave: [], actions });

describe('征迁办负责人 leaves on 15 October 2018', () => {
  let office: QuarterOffice;
  const ids = new Map<string, string>();
  const signal = new AbortController().signal;

  const play = async (actions: readonly Action[]) => {
    const importLedger = () => office.takeLedgerOver([]);
    const until = '2018-11-01' as LocalDate;
    for await (const action of playScript(script(actions), { visitors: office, time: office.time, importLedger, until, signal }))
      void action;
  };
  const read = async <Body>(post: string, path: string): Promise<Body> => {
    const { status, body } = await office.browser(post).call<Body>('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const send = (post: string, method: 'POST' | 'DELETE', path: string, body?: object) =>
    office.browser(post).call<HandOverBody & { code: string }>(method, path, body);
  const task = (code: string, reader = DESK) => read<TaskView>(reader, `/api/tasks/${ids.get(code)}`);
  const handOvers = async () => (await read<{ items: HandOverBody[] }>(DESK, '/api/hand-overs')).items;
  const posts = async (on: string) =>
    (await read<{ items: { id: string; title: string; holder: { account: string } | null }[] }>(DESK, `/api/office/posts?on=${on}`)).items;
  const post = async (title: string) => (await posts('2018-10-01')).find((one) => one.title === title)!;

  beforeAll(async () => {
    office = await QuarterOffice.open(script([...BEFORE, ...AFTER]));
    await play(BEFORE);
    const { projects: all } = await read<{ projects: { tasks: { id: string; code: string }[] }[] }>(DESK, '/api/map');
    for (const { tasks } of all) for (const { id, code } of tasks) ids.set(code, id);
    const { version } = await task('XM05-03', LEAVER);
    const wish = { due: '2018-10-31', cause: '三户未签约', progress: '12户已签', version };
    expect((await office.browser(LEAVER).call('POST', `/api/tasks/${ids.get('XM05-03')}/extensions`, wish)).status).toBe(201);
  }, 600_000);
  afterAll(() => office.close());

  it('is planned by the office’s list of people, and seen by those who lead', async () => {
    expect(await handOvers()).toMatchObject([
      { post: LEAVER, successor: SUCCESSOR, leavesOn: expected.leavesOn, state: 'planned', tasks: [], forces: [], leaver: null },
    ]);
    expect((await office.browser(LEAVER).call('GET', '/api/hand-overs')).status).toBe(403);
    expect((await send('政法委员', 'POST', '/api/hand-overs', {})).status).toBe(403);
  });

  it('can be called off and planned again; what it would do is shown first', async () => {
    const [{ id }] = (await handOvers()) as [HandOverBody];
    const [leaver, successor] = [await post(LEAVER), await post(SUCCESSOR)];
    const query = (day: string) => `/api/hand-overs/preview?post=${leaver.id}&successor=${successor.id}&leavesOn=${day}`;
    expect(await office.browser(DESK).call('GET', query('2018-10-16'))).toMatchObject({ status: 409, body: { code: 'hand-over.planned' } });
    expect((await send(DESK, 'DELETE', `/api/hand-overs/${id}`)).status).toBe(204);
    expect(await send(DESK, 'DELETE', `/api/hand-overs/${id}`)).toMatchObject({ status: 409, body: { code: 'hand-over.not-planned' } });
    const { tasks, forces, leave } = await read<HandOverPreviewBody>(DESK, query(expected.leavesOn));
    expect(tasks.map(({ code, due, state, part }) => ({ task: code, due, before: state, part }))).toEqual(
      expected.goesOver.map(({ task: code, due, before }) => ({ task: code, due, before, part: 'owner' })),
    );
    expect(tasks.filter(({ extensionOpen }) => extensionOpen).map(({ code }) => code)).toEqual(['XM05-03']);
    expect([forces, leave]).toEqual([[], []]);
    const wish = { post: leaver.id, successor: successor.id, leavesOn: expected.leavesOn, remark: '退休' };
    expect(await send(DESK, 'POST', '/api/hand-overs', { ...wish, leavesOn: '2018-10-11' })).toMatchObject({
      status: 422,
      body: { code: 'hand-over.past', errors: [{ field: 'leavesOn' }] },
    });
    expect(await send(DESK, 'POST', '/api/hand-overs', { ...wish, successor: leaver.id })).toMatchObject({
      status: 422,
      body: { code: 'hand-over.own-successor' },
    });
    expect(await send(DESK, 'POST', '/api/hand-overs', wish)).toMatchObject({ status: 201, body: { state: 'planned', remark: '退休' } });
    const chain = { post: successor.id, successor: (await post('综治办负责人')).id, leavesOn: '2018-10-14' };
    expect(await send(DESK, 'POST', '/api/hand-overs', chain)).toMatchObject({ status: 409, body: { code: 'hand-over.successor-leaves' } });
  });

  it('leaves everything as it is until the evening before', async () => {
    await office.time.goTo('2018-10-14T23:30', signal);
    expect((await task('GZ07-02')).owner).toBe(LEAVER);
    expect((await task('GZ07-02', LEAVER)).may).toContain('sign');
  });

  it('gives the successor every open task the next morning, with its due date and its state', async () => {
    await office.time.goTo('2018-10-15T08:00', signal);
    for (const { task: code, due, after } of expected.goesOver) {
      const { owner, due: stands, state, ownerChanges } = await task(code);
      expect([code, owner, stands, state]).toEqual([code, SUCCESSOR, due, after]);
      expect(ownerChanges).toEqual([
        { part: 'owner', from: LEAVER, to: SUCCESSOR, changedOn: expected.leavesOn, handedOver: true, changedBy: expect.any(String) },
      ]);
    }
    for (const code of expected.stays) expect(await task(code)).toMatchObject({ owner: LEAVER, ownerChanges: [] });
    const [done] = (await handOvers()) as [HandOverBody];
    expect(done).toMatchObject({ state: 'done', leavesOn: expected.leavesOn });
    expect(done.leaver).not.toBeNull();
    expect(done.tasks.map(({ code }) => code)).toEqual(expected.goesOver.map(({ task: code }) => code));
  });

  it('ends what the leaver held the day before, and he has no say any more', async () => {
    const { id } = await post(LEAVER);
    const { items } = await read<{ items: { from: string; to: string | null }[] }>(DESK, `/api/office/posts/${id}/holdings`);
    expect(items).toMatchObject([{ from: '2018-07-02', to: expected.lastDay }]);
    const holderOn = async (day: string) => (await posts(day)).find((one) => one.title === LEAVER)!.holder;
    expect([await holderOn(expected.lastDay), await holderOn(expected.leavesOn)]).toEqual([expect.anything(), null]);
    expect((await task('GZ07-02', LEAVER)).may).toEqual([]);
  });

  it('lets the successor sign anew and withdraw what the leaver has asked for', async () => {
    const { may, version } = await task('XM06-03', SUCCESSOR);
    expect(may).toContain('sign');
    expect((await office.browser(SUCCESSOR).call('POST', `/api/tasks/${ids.get('XM06-03')}/sign-for`, { version })).status).toBe(200);
    const [extension] = (await task('XM05-03', SUCCESSOR)).extensions;
    expect(extension).toMatchObject({ state: 'open', post: LEAVER, may: ['withdraw'] });
    expect((await task('XM05-03', LEAVER)).extensions[0]?.may).toEqual([]);
    const withdrawn = await office.browser(SUCCESSOR).call<TaskView>('POST', `/api/extensions/${extension!.id}/withdrawal`);
    expect(withdrawn.body.extensions).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('of today is carried out at once', async () => {
    const { leaver, successor, leavesOn, task: code } = expected.second;
    await office.time.goTo(`${leavesOn}T09:00`, signal);
    const wish = { post: (await post(leaver)).id, successor: (await post(successor)).id, leavesOn };
    const answer = await send(DESK, 'POST', '/api/hand-overs', wish);
    expect(answer).toMatchObject({ status: 201, body: { state: 'done' } });
    expect(answer.body.tasks.map((one) => one.code)).toContain(code);
    expect((await task(code)).owner).toBe(successor);
    expect(await send(DESK, 'POST', '/api/hand-overs', wish)).toMatchObject({ status: 409, body: { code: 'hand-over.done-already' } });
  });

  it('tells each successor once, and reminds him and nobody else from then on', async () => {
    await play(AFTER);
    const { items } = await read<{ items: MessageView[] }>(DESK, '/api/reminders/outbox?size=100&sort=-plannedAt');
    const since = items.filter(({ plannedOn }) => plannedOn >= expected.leavesOn);
    expect(since.filter(({ to }) => [LEAVER, expected.second.leaver].includes(to))).toEqual([]);
    const notices = since.filter(({ intents }) => intents.some(({ stage }) => stage === 'handed-over'));
    expect(notices.map(({ plannedOn, to }) => [plannedOn, to]).toSorted()).toEqual([
      [expected.leavesOn, SUCCESSOR],
      [expected.second.leavesOn, expected.second.successor],
    ]);
    const told = since.filter(({ intents }) => intents.some(({ code }) => code === 'XM05-03' || code === 'XM07-03'));
    expect(told.map(({ plannedOn, to }) => [plannedOn, to]).toSorted()).toEqual([
      ['2018-10-19', SUCCESSOR],
      ['2018-10-23', SUCCESSOR],
    ]);
  }, 300_000);

  it('costs each the days on which he had a late task', async () => {
    const codes = [...expected.goesOver.map(({ task: code }) => code), expected.second.task];
    const found: object[] = [];
    for (const month of ['2018-07', '2018-08', '2018-09', '2018-10']) {
      const { entries } = await read<{ entries: ScoreEntryView[] }>(CONFIRMER, `/api/scores/months/${month}/entries`);
      for (const { task: code, post: account, rule, points } of entries.filter((entry) => codes.includes(entry.task))) {
        found.push({ month, task: code, account, rule, points: (points / 100).toFixed(2) });
      }
    }
    const inOrder = (entries: readonly object[]) => entries.map((entry) => JSON.stringify(entry)).toSorted();
    expect(inOrder(found)).toEqual(inOrder(expected.entries));
    const { entries } = await read<{ entries: ScoreEntryView[] }>(CONFIRMER, '/api/scores/months/2018-10/entries');
    const own = entries.find(({ task: code, post: account }) => code === 'GZ12-03' && account === expected.second.successor);
    expect(own?.explanation).toContain('本岗位承担期间逾期 11 个工作日，只按这些天计');
  });

  it('is not undone by the list of before: taken over again, it changes nothing', async () => {
    const { counts } = await office.importFiles();
    for (const kind of ['hand-over', 'force', 'task'] as const)
      expect([kind, counts[kind]]).toMatchObject([kind, { created: 0, changed: 0 }]);
    for (const { task: code } of expected.goesOver) expect((await task(code)).owner).toBe(SUCCESSOR);
  });
});

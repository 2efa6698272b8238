import type { LocalDate } from '#libs/kernel/shared/local-date';
import { TASK_STATES, type TaskState } from '../contract.js';
import { allowedVerbs, allows, TASK_VERBS } from './allowed.js';
import { recognising, withdrawingRecognition } from './standing.js';
import type { PostId, Task } from './task.js';

const ROLES = ['owner', 'coOwner', 'head', 'leader', 'desk', 'stranger'] as const;
type Role = (typeof ROLES)[number];

const post = (role: Role) => role as string as PostId;
const today = '2018-07-02' as LocalDate;
const due = (date: string) => date as LocalDate;

function task(state: TaskState, more: Partial<Task> = {}): Task {
  return {
    code: 'XM01-01',
    state,
    isSummary: false,
    planState: 'approved',
    ownerPostId: post('owner'),
    coOwnerPostIds: [post('coOwner')],
    owner: '建设办负责人',
    headPostId: post('head'),
    head: '分管建设副主任',
    leaderPostId: post('leader'),
    leader: '党工委书记',
    leaderAccountId: 'leader',
    headOwns: false,
    quantityTarget: null,
    quantityUnit: null,
    quantityDone: null,
    counted: false,
    percent: state === 'reported' || state === 'accepted' ? 100 : 0,
    due: due('2018-07-13'),
    wasRed: false,
    signedOn: null,
    startedOn: null,
    completedOn: state === 'reported' || state === 'accepted' ? today : null,
    acceptedOn: state === 'accepted' ? today : null,
    acceptedLate: false,
    returns: 0,
    lastReportOn: null,
    formerState: state === 'suspended' ? 'signed' : null,
    suspendedOn: state === 'suspended' ? today : null,
    cancelledOn: state === 'cancelled' ? today : null,
    blocked: false,
    evidenceRequired: false,
    items: 0,
    itemsOpen: 0,
    firstOpen: null,
    extensionOpen: false,
    ...more,
  };
}

function may(role: Role, of: Task): string {
  const reader = { acting: [post(role)], accountId: role, ofDesk: role === 'desk', wroteAsOwner: false };
  return allowedVerbs(of, reader, today).join(' ');
}

const table = (more: Partial<Task> = {}) =>
  Object.fromEntries(
    TASK_STATES.map((state) => [
      state,
      Object.fromEntries(ROLES.map((role) => [role, may(role, task(state, more))] as const).filter(([, verbs]) => verbs !== '')),
    ]),
  );

describe('whoever has a say in a task may, state by state and verb by verb, do', () => {
  it('this, while it is in time and waits for nobody', () => {
    const work = {
      owner: 'report extend block',
      coOwner: 'report extend block',
      head: 'report block',
      leader: 'suspend cancel',
      desk: 'suspend',
    };
    expect(table()).toEqual({
      assigned: { owner: 'sign extend block', coOwner: 'extend block', head: 'block', leader: 'suspend cancel', desk: 'suspend' },
      signed: work,
      'in-progress': work,
      returned: work,
      reported: { owner: 'report', coOwner: 'report', head: 'report accept return', leader: 'suspend cancel', desk: 'suspend' },
      accepted: {},
      suspended: { leader: 'resume cancel', desk: 'resume' },
      cancelled: {},
    });
  });

  it('this, when it is overdue and waits for somebody: nobody asks for an extension, the leader may make an exception', () => {
    const work = {
      owner: 'report unblock',
      coOwner: 'report unblock',
      head: 'report unblock',
      leader: 'extend-late suspend cancel',
      desk: 'suspend',
    };
    expect(table({ due: due('2018-06-29'), blocked: true })).toEqual({
      assigned: { ...work, owner: 'sign unblock', coOwner: 'unblock', head: 'unblock' },
      signed: work,
      'in-progress': work,
      returned: work,
      reported: {
        owner: 'report unblock',
        coOwner: 'report unblock',
        head: 'report accept return unblock',
        leader: 'suspend cancel',
        desk: 'suspend',
      },
      accepted: {},
      suspended: { owner: 'unblock', coOwner: 'unblock', head: 'unblock', leader: 'resume cancel', desk: 'resume' },
      cancelled: {},
    });
  });

  it('this, when its progress is counted from a ledger of items: everything but to report', () => {
    const verbs = JSON.stringify(table({ counted: true }));
    expect(verbs).not.toContain('report ');
    expect(verbs).toBe(
      JSON.stringify(table())
        .replaceAll(/report (?=\w)/g, '')
        .replaceAll(/"(?:owner|coOwner)":"report",/g, ''),
    );
  });

  it('this, when it has a checklist: its owners tick while they work', () => {
    const ticking = (of: TaskState) => ROLES.filter((role) => may(role, task(of, { items: 2, itemsOpen: 1 })).includes('tick'));
    expect(Object.fromEntries(TASK_STATES.map((state) => [state, ticking(state)]).filter(([, who]) => who!.length > 0))).toEqual({
      signed: ['owner', 'coOwner'],
      'in-progress': ['owner', 'coOwner'],
      returned: ['owner', 'coOwner'],
    });
  });

  describe.each([
    ['recognise a wait', recognising, {}, { recognition: {} }],
    ['take its recognition back', withdrawingRecognition, { recognition: {} }, { recognition: null }],
  ] as const)('%s', (_verb, rule, possible, impossible) => {
    const wait = (accountId: string, more: object = possible) => ({ accountId, recognition: null, withdrawn: [], ...more });
    const by = (role: Role) => ({ acting: [post(role)], accountId: role, ofDesk: role === 'desk' });
    const who = (of: Task, one = wait('owner')) => ROLES.filter((role) => allows(() => rule(of, by(role), one)));

    it('in whatever state: the leader in charge and the desk, but neither an owner nor whoever wrote it down', () => {
      expect(TASK_STATES.map((state) => who(task(state)).join(' '))).toEqual(TASK_STATES.map(() => 'leader desk'));
      expect(who(task('signed'), wait('desk'))).toEqual(['leader']);
      expect(who(task('signed', { ownerPostId: post('leader') }))).toEqual(['desk']);
      expect(who(task('signed', { coOwnerPostIds: [post('leader')] }))).toEqual(['desk']);
    });

    it('once, and again when the other was done since', () => {
      expect(who(task('signed'), wait('owner', impossible))).toEqual([]);
      expect(who(task('signed'), wait('owner', { ...possible, withdrawn: [{}] }))).toEqual(['leader', 'desk']);
      expect(who(task('signed'), wait('owner', { ...impossible, withdrawn: [{}] }))).toEqual([]);
    });
  });

  it('nothing in a plan that does not run, and nothing with a summary', () => {
    for (const more of [{ planState: 'closed' }, { isSummary: true }] as const) {
      expect(TASK_STATES.flatMap((state) => ROLES.map((role) => may(role, task(state, more)))).join('')).toBe('');
    }
  });

  it('every verb that there is, somewhere', () => {
    const tables = JSON.stringify([table({ items: 1 }), table({ due: due('2018-06-29'), blocked: true })]);
    expect(TASK_VERBS.filter((verb) => !new RegExp(`\\b${verb}\\b`).test(tables))).toEqual([]);
  });
});

import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskState } from '../contract.js';
import { recounted, restOf } from './counted.js';
import type { PostId, Task } from './task.js';
import { refusalOf } from '../../../../test/support/refusal.js';

const today = '2018-07-25' as LocalDate;
const BASE: Task = {
  code: 'GZ03-02',
  state: 'signed',
  isSummary: false,
  planState: 'approved',
  ownerPostId: 'owner' as PostId,
  coOwnerPostIds: [],
  owner: '安监办负责人',
  headPostId: 'head' as PostId,
  head: '组长',
  leaderPostId: null,
  leader: null,
  leaderAccountId: null,
  headOwns: false,
  quantityTarget: 65,
  quantityUnit: '家',
  quantityDone: 0,
  percent: 0,
  counted: true,
  evidenceRequired: true,
  items: 0,
  itemsOpen: 0,
  firstOpen: null,
  due: '2018-07-20' as LocalDate,
  wasRed: false,
  signedOn: today,
  startedOn: null,
  completedOn: null,
  acceptedOn: null,
  acceptedLate: false,
  returns: 0,
  lastReportOn: null,
  formerState: null,
  suspendedOn: null,
  cancelledOn: null,
  blocked: false,
  extensionOpen: false,
};
const task = (more: Partial<Task> = {}): Task => ({ ...BASE, ...more });
const count = (of: Task, done: number, target = 65) => {
  const answer = recounted(of, { target, unit: '家', done }, today);
  return answer && [answer.task.state, answer.task.percent, answer.task.completedOn, answer.reported, answer.correction];
};

describe('a task whose items are counted', () => {
  it('is not begun by items that are only written down', () => {
    expect(count(task({ counted: false }), 0)).toEqual(['signed', 0, null, false, false]);
    expect(count(task(), 0, 66)).toEqual(['signed', 0, null, false, false]);
    expect(
      recounted(task({ counted: false, quantityTarget: null, quantityDone: null }), { target: 0, unit: '家', done: 0 }, today),
    ).toMatchObject({
      task: { counted: true, quantityTarget: null },
      reported: false,
    });
  });

  it('says nothing when the count is the same', () => {
    expect(count(task(), 0)).toBeUndefined();
    expect(count(task({ state: 'reported', percent: 100, quantityDone: 65 }), 65)).toBeUndefined();
  });

  it('is under way with the first, waits for its head with the last, and goes back when one is found again', () => {
    expect(count(task(), 38)).toEqual(['in-progress', 58, null, true, false]);
    expect(count(task({ state: 'in-progress', percent: 98, quantityDone: 64 }), 65)).toEqual(['reported', 100, today, true, false]);
    const whole = task({ state: 'reported', percent: 100, quantityDone: 65, completedOn: '2018-07-24' as LocalDate });
    expect(count(whole, 64)).toEqual(['in-progress', 98, null, true, true]);
    expect(count(whole, 65, 66)).toEqual(['in-progress', 98, null, true, true]);
    expect(count(whole, 66, 66)).toEqual(['reported', 100, '2018-07-24', true, false]);
  });

  it('is not complete before its checklist is, and its items are its evidence', () => {
    const last = { state: 'in-progress', percent: 98, quantityDone: 64, items: 2, itemsOpen: 1, firstOpen: '台账归档' } as const;
    expect(refusalOf(() => count(task(last), 65)).code).toBe('task.report.items-open');
    expect(count(task({ ...last, quantityDone: 63 }), 64)).toEqual(['in-progress', 98, null, true, false]);
    expect(count(task({ ...last, itemsOpen: 0 }), 65)).toEqual(['reported', 100, today, true, false]);
  });

  it('remembers that it was overdue, and takes back what somebody reported before it was counted', () => {
    expect(recounted(task(), { target: 65, unit: '家', done: 1 }, today)?.task.wasRed).toBe(true);
    expect(count(task({ counted: false, state: 'in-progress', percent: 61, quantityDone: 40 }), 0)).toEqual([
      'in-progress',
      0,
      null,
      true,
      true,
    ]);
  });

  it('has to be signed for before anything of it is done', () => {
    expect(refusalOf(() => count(task({ state: 'assigned' }), 1)).code).toBe('task.state');
  });

  it('lets nobody work on its items once it is decided', () => {
    const rests = (more: Partial<Task>) => restOf(task(more));
    expect((['accepted', 'cancelled', 'suspended', 'reported', 'returned'] as TaskState[]).map((state) => rests({ state }))).toEqual([
      'accepted',
      'cancelled',
      'suspended',
      null,
      null,
    ]);
    expect([rests({ planState: 'draft' }), rests({ isSummary: true })]).toEqual(['not-running', 'summary']);
  });
});

import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ITEM_STATES, ITEM_VERBS, type ItemId, type ItemState } from '../contract.js';
import { type AccountId, isOverdue, type Item, type PostId, type Standing } from './item.js';
import { acted, allowedItemVerbs, ITEM_TRANSITIONS, verbBetween } from './item-verbs.js';
import { refusalOf } from '../../../../test/support/refusal.js';

const ROLES = ['owner', 'head', 'leader', 'desk', 'responsible', 'stranger'] as const;
type Role = (typeof ROLES)[number];

const today = '2018-07-25' as LocalDate;
const day = (date: string) => date as LocalDate;
const by = (role: Role): Standing => ({
  accountId: role as string as AccountId,
  posts: [role as string as PostId],
  ...{ owner: role === 'owner', head: role === 'head', leader: role === 'leader', desk: role === 'desk' },
});

function item(state: ItemState, more: Partial<Item> = {}): Item {
  return {
    id: 'item' as ItemId,
    number: '7',
    name: '第七工贸',
    ...{ place: '', grid: '', responsible: '', remark: '', custom: {} },
    responsiblePostId: 'responsible' as PostId,
    foundOn: day('2018-07-02'),
    deadline: day('2018-07-31'),
    formerDeadlines: [],
    state,
    failedInspections: 0,
    rectifiedOn: state === 'rectified' ? day('2018-07-20') : null,
    rectifiedBy: state === 'rectified' ? ('somebody' as AccountId) : null,
    closedOn: state === 'done' || state === 'closed' ? day('2018-07-20') : null,
    ...more,
  };
}

const may = (of: Item) =>
  Object.fromEntries(ROLES.map((role) => [role, allowedItemVerbs(of, by(role)).join(' ')]).filter(([, verbs]) => verbs));

describe('whoever has a say in an item may, state by state and verb by verb, do', () => {
  it('this', () => {
    expect(Object.fromEntries(ITEM_STATES.map((state) => [state, may(item(state))]))).toEqual({
      open: { owner: 'finish', head: 'finish remove', desk: 'remove', responsible: 'finish' },
      done: { head: 'undo', desk: 'undo' },
      found: { owner: 'rectify', head: 'remove', desk: 'remove', responsible: 'rectify' },
      rectified: { owner: 'close fail', head: 'close fail remove', leader: 'close fail', desk: 'close fail remove' },
      closed: { head: 'reopen', desk: 'reopen' },
      removed: {},
    });
  });

  it('nothing of a re-inspection, when he reported the item as rectified himself', () => {
    expect(may(item('rectified', { rectifiedBy: 'owner' as AccountId }))).toEqual({
      ...{ head: 'close fail remove', leader: 'close fail', desk: 'close fail remove' },
    });
    expect(refusalOf(() => acted(item('rectified', { rectifiedBy: 'head' as AccountId }), { verb: 'close' }, by('head'), today)).code).toBe(
      'item-ledger.own-inspection',
    );
  });

  it('every verb that there is, somewhere', () => {
    expect(ITEM_VERBS.filter((verb) => !ITEM_STATES.some((state) => ITEM_TRANSITIONS[state][verb]))).toEqual([]);
  });
});

describe('an item', () => {
  it('that fails is found again with a new deadline, the old one in sight, and the failure counted', () => {
    const failed = acted(item('rectified'), { verb: 'fail', reason: '通道被占', deadline: day('2018-08-10') }, by('head'), today);
    expect(failed).toMatchObject({
      ...{
        state: 'found',
        deadline: '2018-08-10',
        formerDeadlines: ['2018-07-31'],
        failedInspections: 1,
        rectifiedOn: null,
        rectifiedBy: null,
      },
    });
    const again = acted(
      acted(failed, { verb: 'rectify' }, by('owner'), today),
      { verb: 'fail', reason: '又占', deadline: day('2018-08-20') },
      by('head'),
      today,
    );
    expect([again.failedInspections, again.formerDeadlines]).toEqual([2, ['2018-07-31', '2018-08-10']]);
  });

  it.each([
    ['rectified', { verb: 'fail', deadline: day('2018-08-10') }, 'reason-missing', 'reason'],
    ['rectified', { verb: 'fail', reason: ' ', deadline: day('2018-08-10') }, 'reason-missing', 'reason'],
    ['rectified', { verb: 'fail', reason: '通道被占' }, 'new-deadline', 'deadline'],
    ['rectified', { verb: 'fail', reason: '通道被占', deadline: day('2018-07-24') }, 'new-deadline', 'deadline'],
    ['closed', { verb: 'reopen', deadline: day('2018-08-10') }, 'reason-missing', 'reason'],
    ['done', { verb: 'undo' }, 'reason-missing', 'reason'],
    ['found', { verb: 'remove', reason: ' ' }, 'reason-missing', 'reason'],
    ['closed', { verb: 'remove', reason: '重复登记' }, 'state', 'verb'],
    ['done', { verb: 'remove', reason: '重复登记' }, 'state', 'verb'],
    ['rectified', { verb: 'close', on: day('2018-07-26') }, 'bad-day', 'on'],
    ['rectified', { verb: 'close', on: day('2018-07-01') }, 'bad-day', 'on'],
    ['found', { verb: 'close' }, 'state', 'verb'],
  ] as const)('%s refuses %o: %s at %s', (state, act, rule, field) => {
    const error = refusalOf(() => acted(item(state), act, by('head'), today));
    expect([error.code, (error as { field?: string }).field ?? field]).toEqual([`item-ledger.${rule}`, field]);
  });

  it('is overdue the day after its deadline unless it was rectified by it', () => {
    const late = (state: ItemState, on: string, more: Partial<Item> = {}) => isOverdue(item(state, more), day(on));
    expect([late('found', '2018-07-31'), late('found', '2018-08-01'), late('rectified', '2018-08-01')]).toEqual([false, true, false]);
    expect([
      late('rectified', '2018-08-03', { rectifiedOn: day('2018-08-02') }),
      late('closed', '2018-08-01'),
      late('done', '2018-08-01'),
    ]).toEqual([true, false, false]);
    expect([late('open', '2018-08-01', { deadline: null }), late('removed', '2018-08-01')]).toEqual([false, false]);
  });

  it('is led by one verb from each state to the next, and by none over two', () => {
    expect([verbBetween('found', 'rectified'), verbBetween('rectified', 'found'), verbBetween('found', 'closed')]).toEqual([
      ...['rectify', 'fail', undefined],
    ]);
  });
});

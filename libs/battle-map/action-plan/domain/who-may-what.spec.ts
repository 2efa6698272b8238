import { PLAN_STATES, type PlanState, type Project } from '../contract.js';
import { allowedProjectVerbs, type PlanInHand, type PostId, PROJECT_VERBS } from './allowed.js';
import { movedPlan, PLAN_TRANSITION_VERBS } from './plan-states.js';

const ROLES = ['head', 'leader', 'desk', 'otherLeader', 'stranger'] as const;
type Role = (typeof ROLES)[number];

const post = (role: Role) => role as string as PostId;
const plan = (state: PlanState) => ({ code: 'XM01', state }) as Project;

function inHand(state: PlanState, more: Partial<PlanInHand> = {}): PlanInHand {
  return {
    plan: plan(state),
    headPostId: post('head'),
    head: '分管建设副主任',
    leaderPostId: post('leader'),
    leader: '党工委书记',
    submitted: { accountId: 'head', postId: post('head'), by: '组长' },
    ...more,
  };
}

function may(role: Role, of: PlanInHand): string {
  const leads = role === 'leader' || role === 'otherLeader';
  return allowedProjectVerbs(of, { acting: [post(role)], accountId: role, ofDesk: role === 'desk', leads }).join(' ');
}

const table = (more: Partial<PlanInHand> = {}) =>
  Object.fromEntries(
    PLAN_STATES.map((state) => [
      state,
      Object.fromEntries(ROLES.map((role) => [role, may(role, inHand(state, more))] as const).filter(([, verbs]) => verbs !== '')),
    ]),
  );

describe('whoever has a say in a plan may, state by state and verb by verb, do', () => {
  it('this, when the head has submitted it', () => {
    expect(table()).toEqual({
      draft: { head: 'submit', desk: 'change submit' },
      submitted: { head: 'withdraw', leader: 'return' },
      approved: { desk: 'change close' },
      closed: { leader: 'reopen' },
    });
  });

  it('this, when the desk has submitted it: the desk alone takes it back', () => {
    expect(table({ submitted: { accountId: 'desk', postId: null, by: '督导办' } })['submitted']).toEqual({
      leader: 'return',
      desk: 'withdraw',
    });
  });

  it('this, when the force names no leader: any leader speaks for it', () => {
    const { submitted, closed } = table({ leaderPostId: null, leader: null });
    expect([submitted, closed]).toEqual([
      { head: 'withdraw', leader: 'return', otherLeader: 'return' },
      { leader: 'reopen', otherLeader: 'reopen' },
    ]);
  });

  it('every verb that there is, somewhere', () => {
    expect(PROJECT_VERBS.filter((verb) => !JSON.stringify(table()).includes(verb))).toEqual([]);
  });
});

describe('a plan', () => {
  it('does what the table says and nothing else, and says no in the words of the verb', () => {
    const done = PLAN_STATES.map((state) => [
      state,
      PLAN_TRANSITION_VERBS.map((verb) => {
        try {
          return `${verb} ${movedPlan(plan(state), verb)}`;
        } catch (error) {
          return `${verb} ${(error as { code: string }).code}`;
        }
      }),
    ]);
    expect(Object.fromEntries(done)).toEqual({
      draft: [
        'change draft',
        'submit submitted',
        'withdraw action-plan.state',
        'return action-plan.state',
        'approve approved',
        'extend action-plan.not-approved',
        'revise action-plan.not-approved',
        'close action-plan.state',
        'reopen action-plan.state',
      ],
      submitted: [
        'change action-plan.fixed',
        'submit action-plan.state',
        'withdraw draft',
        'return draft',
        'approve approved',
        'extend action-plan.not-approved',
        'revise action-plan.not-approved',
        'close action-plan.state',
        'reopen action-plan.state',
      ],
      approved: [
        'change approved',
        'submit action-plan.state',
        'withdraw action-plan.state',
        'return action-plan.state',
        'approve action-plan.not-draft',
        'extend approved',
        'revise approved',
        'close closed',
        'reopen action-plan.state',
      ],
      closed: [
        'change action-plan.fixed',
        'submit action-plan.state',
        'withdraw action-plan.state',
        'return action-plan.state',
        'approve action-plan.not-draft',
        'extend action-plan.not-approved',
        'revise action-plan.not-approved',
        'close action-plan.state',
        'reopen approved',
      ],
    });
  });
});

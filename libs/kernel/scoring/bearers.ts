import { accountKey, type Account, type PostedEntry, type TaskFacts } from './facts.js';
import { addPoints, NO_POINTS, points, shareOf, type Points } from './points.js';
import type { Liability, Role } from './rule-set.js';

/** Days late on which an owner had the task, and what so many days cost. */
export interface OwnDays {
  readonly days: number;
  readonly total: Points;
}

/** An account that bears a task, and in which part. */
export interface Bearer {
  readonly account: Account;
  readonly role: Role;
  readonly percent: number;
  /** It was charged in this part once, and by the facts somebody else bears it now. */
  readonly former: boolean;
  /** What runs posted for it, 0 or below. */
  readonly posted: Points;
  /** As one of several owners it pays for its own days only. */
  readonly own?: OwnDays;
}

/** What a bearer owes in all. */
export interface Owed extends Bearer {
  /** What those who had the part before keep of it. */
  readonly borneBefore: Points;
  readonly target: Points;
}

/**
 * Who bears a task by the rules: those who had a part of it once and were charged, the earliest first; then its owners, one
 * after the other; then, with linked liability, those who answer for it too. An account that has two parts bears the larger
 * one: the same matter counts once.
 * @param posted the entries of the task and the group.
 * @param isLate whether a sub-task is late, by its code.
 * @param own the days of each owner; nobody's when the task never changed hands.
 */
export function bearersOf(
  task: TaskFacts,
  liability: Liability,
  posted: readonly PostedEntry[],
  isLate: (subTask: string) => boolean,
  own: (owner: Account) => OwnDays | undefined = () => undefined,
): Bearer[] {
  const percentOf = (role: Role) => liability.shares.find((share) => share.role === role)?.percent ?? 0;
  const charged = posted.filter(({ origin }) => origin === 'run');
  const postedFor = (key: string) =>
    addPoints(...charged.filter(({ account }) => accountKey(account) === key).map((entry) => entry.points));
  const bearer = (account: Account, role: Role, percent: number, former: boolean): Bearer => {
    const days = role === 'owner' ? own(account) : undefined;
    return { account, role, percent, former, posted: postedFor(accountKey(account)), ...(days ? { own: days } : {}) };
  };
  const parts = [bearer(task.owner, 'owner', percentOf('owner'), false)];
  for (const one of liability.linked ? task.liable : []) {
    const free = one.role === 'supporting-unit' && !isLate(one.subTask);
    parts.push(bearer(one.account, one.role, free ? 0 : percentOf(one.role), false));
  }
  const present = byAccount(parts.sort((a, b) => b.percent - a.percent || (a.role < b.role ? -1 : 1)));
  const earlier = charged.toSorted((a, b) => (whenAndWho(a) < whenAndWho(b) ? -1 : 1));
  const owners = byAccount((task.formerOwners ?? []).map(({ account }) => bearer(account, 'owner', percentOf('owner'), true)));
  const former = byAccount(earlier.map(({ account, role }) => bearer(account, role, percentOf(role), true)));
  return [
    ...[...former].filter(([key]) => !present.has(key) && !owners.has(key)),
    // Whoever got a task back is still the first who had it.
    ...[...owners].map(([key, one]) => [key, present.get(key) ?? one] as const),
    ...[...present].filter(([key]) => !owners.has(key)),
  ].map(([, one]) => one);
}

/**
 * What each bearer owes when the step that is reached costs the owner `stepTotal`. One lateness is charged once, also when a
 * task changes hands: who had a part of it before keeps what he was charged, as far as the task still costs it, and is
 * charged nothing further; who has it now owes what is left. Where it is known who had it when, each owner owes what his own days
 * late would cost by themselves, and together they owe no more than the task. Supporting units answer each for a sub-task of its own.
 */
export function owedBy(bearers: readonly Bearer[], stepTotal: Points): Owed[] {
  const borne = new Map<Role, Points>();
  return bearers.map((bearer) => {
    const { role, percent, former, posted, own } = bearer;
    const borneBefore = borne.get(role) ?? NO_POINTS;
    const left = points(Math.min(0, shareOf(stepTotal, percent) - borneBefore));
    const target = own ? points(Math.max(left, shareOf(own.total, percent))) : former && posted > left ? posted : left;
    if ((former || own) && role !== 'supporting-unit') borne.set(role, addPoints(borneBefore, target));
    return { ...bearer, borneBefore, target };
  });
}

/** The first of each account. */
function byAccount(bearers: readonly Bearer[]): Map<string, Bearer> {
  const first = new Map<string, Bearer>();
  for (const bearer of bearers) {
    const key = accountKey(bearer.account);
    if (!first.has(key)) first.set(key, bearer);
  }
  return first;
}

function whenAndWho({ month, account, role }: PostedEntry): string {
  return JSON.stringify([month, accountKey(account), role]);
}

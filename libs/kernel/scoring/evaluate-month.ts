import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { bearersOf, owedBy, type Owed, type OwnDays } from './bearers.js';
import { entryKey, type EntryInputs, type Lateness, type Note, type ProposedEntry } from './entry.js';
import { explainEntry, explainFree, type Free } from './explain.js';
import { accountKey, type Account, type MonthFacts, type PostedEntry, type TaskFacts } from './facts.js';
import { lateDaysByOwner, latenessOn } from './lateness.js';
import { lastDayOf } from './month.js';
import { addPoints, NO_POINTS, points, type Points } from './points.js';
import type { LatenessGroup, LatenessStep, RuleVersion } from './rule-set.js';
import { rulesInForce } from './rule-versions.js';

/** What a run proposes: entries and notes, each in the order of subject, group and account. */
export interface MonthProposal {
  readonly entries: readonly ProposedEntry[];
  readonly notes: readonly Note[];
}

/**
 * The monthly run: what each account is still to be charged, or to be given back, so that what is posted comes to what the
 * facts cost by the rules. With the proposal posted it proposes nothing more. What becomes known after a month was locked
 * is an adjustment in the month at hand; old entries stay as they are.
 *
 * A task is judged by the version in force on its due date, so that no later rule makes an old delay dearer.
 * @param versions of which the approved ones count.
 * @param calendars by id, with a horizon from the earliest due date to the end of the month.
 * @throws DomainError `score.month-locked`, `score.task-twice`, `score.calendar-unknown`, `score.sub-task-unknown`,
 * `score.span-reversed`, `calendar.outside-horizon`, `calendar.date-invalid`.
 */
export function evaluateMonth(
  facts: MonthFacts,
  posted: readonly PostedEntry[],
  versions: readonly RuleVersion[],
  calendars: ReadonlyMap<string, WorkingCalendar>,
): MonthProposal {
  const run = new MonthRun(facts, posted, versions, calendars);
  for (const task of facts.tasks) run.judge(task);
  return { entries: run.entries.sort(inOrder(entryKey)), notes: run.notes.sort(inOrder(noteKey)) };
}

/** A task under one group of rules, with what is posted for the two. */
interface Matter {
  readonly task: TaskFacts;
  readonly lateness: Lateness;
  readonly version: RuleVersion;
  readonly group: LatenessGroup;
  readonly posted: readonly PostedEntry[];
}

class MonthRun {
  readonly entries: ProposedEntry[] = [];
  readonly notes: Note[] = [];
  private readonly lastDay: LocalDate;
  private readonly tasks = new Map<string, TaskFacts>();
  private readonly posted = new Map<string, PostedEntry[]>();
  private readonly stationed: ReadonlySet<string>;

  constructor(
    private readonly facts: MonthFacts,
    posted: readonly PostedEntry[],
    private readonly versions: readonly RuleVersion[],
    private readonly calendars: ReadonlyMap<string, WorkingCalendar>,
  ) {
    const { month, settledUntil } = facts;
    this.lastDay = lastDayOf(month);
    if (settledUntil !== null && this.lastDay <= settledUntil) {
      throw new DomainError('score.month-locked', { month, until: settledUntil }, { kind: 'conflict', field: 'month' });
    }
    for (const task of facts.tasks) {
      if (this.tasks.has(task.code)) throw new DomainError('score.task-twice', { task: task.code });
      const reversed = [...task.excused, ...task.blocked].find(({ from, to }) => to < from);
      if (reversed) throw new DomainError('score.span-reversed', { task: task.code, from: reversed.from, to: reversed.to });
      this.tasks.set(task.code, task);
    }
    for (const entry of posted) {
      const key = matterKey(entry.subject, entry.group);
      this.posted.set(key, [...(this.posted.get(key) ?? []), entry]);
    }
    this.stationed = new Set(facts.stationed.map(accountKey));
  }

  judge(task: TaskFacts): void {
    const lateness = this.lateness(task, this.lastDay);
    const inForce = rulesInForce(this.versions, task.due < this.lastDay ? task.due : this.lastDay);
    if (!inForce.ok) return this.note(task, lateness, inForce.reason);
    for (const group of inForce.value.rules.groups) this.judgeBy(task, lateness, inForce.value, group);
  }

  private judgeBy(task: TaskFacts, lateness: Lateness, version: RuleVersion, group: LatenessGroup): void {
    const posted = this.posted.get(matterKey(task.code, group.id)) ?? [];
    const matter: Matter = { task, lateness, version, group, posted };
    const { settledUntil } = this.facts;
    const settled = settledUntil === null ? [] : this.owed(matter, this.lateness(task, settledUntil), settledUntil);
    const entries: ProposedEntry[] = [];
    for (const owed of this.owed(matter, lateness, this.lastDay)) {
      if ((!owed.former || owed.own) && this.stationed.has(accountKey(owed.account))) continue;
      const before = settled.find(({ account }) => accountKey(account) === accountKey(owed.account));
      const entry = this.entryOf(matter, owed, before);
      if (entry) entries.push(entry);
    }
    this.entries.push(...entries);
    const owner = accountKey(task.owner);
    const isSettled = [...posted, ...entries].some(({ account }) => accountKey(account) === owner);
    if (!isSettled) this.note(task, lateness, this.freedom(matter));
  }

  /** @param before what the locked months would have come to, had they known what is known now. */
  private entryOf({ task, lateness, version, group, posted }: Matter, owed: Owed, before: Owed | undefined): ProposedEntry | undefined {
    const own = posted.filter(({ account }) => accountKey(account) === accountKey(owed.account));
    const waived = addPoints(...own.filter(({ origin }) => origin === 'appeal').map((entry) => entry.points));
    const difference = missing(owed, waived);
    if (difference === 0) return undefined;
    const { account, role, percent, former, borneBefore, target, own: ownDays } = owed;
    const total = stepReached(group, task, lateness.daysLate)?.total ?? NO_POINTS;
    const step = stepReached(group, task, ownDays?.days ?? lateness.daysLate);
    const { due, dueVersion, calendar, beganTooLate, event } = task;
    const inputs: EntryInputs = {
      ...{ due, dueVersion, calendar, beganTooLate, ...lateness, role, sharePercent: percent, former },
      ...(ownDays ? { own: ownDays } : {}),
      ...{ stepTotal: total, borneBefore, target, posted: owed.posted, waived },
      adjustment: before ? missing(before, waived) : NO_POINTS,
    };
    const { month, settledUntil } = this.facts;
    const rule = { id: step?.rule ?? (group.steps[0] as LatenessStep).rule, version: version.id };
    return {
      ...{ subject: task.code, group: group.id, account, step: nextStep(step?.rule ?? 'none', own) },
      ...{ month, points: difference, rule, event, inputs },
      explanation: explainEntry(task, inputs, rule, difference, settledUntil),
    };
  }

  /** What each account owed for a matter at the end of a day, as seen with what is known today. */
  private owed({ task, version, group, posted }: Matter, lateness: Lateness, day: LocalDate): Owed[] {
    const own = this.ownDays(task, group, day);
    const bearers = bearersOf(task, version.rules.liability, posted, (code) => this.isLate(task, code, day), own);
    return owedBy(bearers, stepReached(group, task, lateness.daysLate)?.total ?? NO_POINTS);
  }

  private ownDays(task: TaskFacts, group: LatenessGroup, day: LocalDate): (owner: Account) => OwnDays | undefined {
    if (!task.formerOwners?.length) return () => undefined;
    const byOwner = lateDaysByOwner(task, day, this.calendarOf(task));
    return (owner) => {
      const days = byOwner.get(accountKey(owner));
      return days === undefined ? undefined : { days, total: stepReached(group, task, days)?.total ?? NO_POINTS };
    };
  }

  private lateness(task: TaskFacts, day: LocalDate): Lateness {
    return latenessOn(task, day, this.calendarOf(task));
  }

  private calendarOf({ code, calendar }: TaskFacts): WorkingCalendar {
    const found = this.calendars.get(calendar);
    if (!found) throw new DomainError('score.calendar-unknown', { task: code, calendar });
    return found;
  }

  private isLate(task: TaskFacts, code: string, day: LocalDate): boolean {
    const subTask = this.tasks.get(code);
    if (!subTask) throw new DomainError('score.sub-task-unknown', { task: task.code, subTask: code });
    return !subTask.beganTooLate && this.lateness(subTask, day).daysLate > 0;
  }

  private freedom({ task, lateness, group }: Matter): Free {
    if (this.stationed.has(accountKey(task.owner))) return 'stationed';
    if (task.beganTooLate) return 'began-too-late';
    if (lateness.daysLate === 0) return 'all-excused';
    const own = this.ownDays(task, group, this.lastDay)(task.owner);
    if (own?.days === 0) return 'before-taking-over';
    return stepReached(group, task, own?.days ?? lateness.daysLate) ? 'borne-before' : 'below-first-step';
  }

  /** Of a task that is in time there is nothing to say. */
  private note(task: TaskFacts, lateness: Lateness, free: Free): void {
    if (lateness.workingDaysOver === 0) return;
    this.notes.push({ subject: task.code, account: task.owner, explanation: explainFree(task, lateness, free) });
  }
}

/** The worst step that so many days reach. Nobody pays for an impossible plan. */
function stepReached(group: LatenessGroup, task: TaskFacts, daysLate: number): LatenessStep | undefined {
  return task.beganTooLate ? undefined : group.steps.findLast(({ fromDays }) => fromDays <= daysLate);
}

/** What is missing for a target. What an appeal gave back stays given back, but nobody comes out above what he began with. */
function missing({ target, posted }: Owed, waived: Points): Points {
  return points(Math.min(0, target + waived) - posted - waived);
}

/** The name of the step when it is reached for the first time, and with a number when a correction leads to it again. */
function nextStep(name: string, own: readonly PostedEntry[]): string {
  const taken = new Set(own.map(({ step }) => step));
  let step = name;
  for (let time = 2; taken.has(step); time++) step = `${name}#${time}`;
  return step;
}

function matterKey(subject: string, group: string): string {
  return JSON.stringify([subject, group]);
}

function noteKey({ subject, account }: Note): string {
  return JSON.stringify([subject, accountKey(account)]);
}

/** Code units, so that the order is the same on every machine. */
function inOrder<Item>(keyOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

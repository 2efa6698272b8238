import { dateOf, type WallMinute } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { Ladder, Rung, Stage } from '#libs/kernel/reminding/ladder';
import type { IntentState } from '../contract.js';
import { dueNow } from './due-now.js';
import type { Recipient } from './recipient.js';
import { type Absence, standInFor } from './stand-in.js';
import { postOn, type TaskFacts } from './task-facts.js';

/** A task with the stages that need nothing more. */
export interface Candidate extends TaskFacts {
  readonly settled: readonly { readonly rung: Rung; readonly stage: Stage }[];
}

export interface TaskDecision {
  readonly task: TaskFacts;
  readonly rung: Rung;
  readonly stage: Stage;
  readonly postId: Recipient;
  readonly insteadOfPostId: Recipient | null;
  readonly state: IntentState;
  readonly reason: string | null;
  readonly silentUntil: TaskFacts['due'] | null;
}

interface Moment {
  readonly ladder: Ladder;
  readonly days: WorkingCalendar;
  readonly absent: ReadonlyMap<Recipient, Absence>;
  readonly now: WallMinute;
}

/** What is to be said of one task now, and to whom; what waits for a working day or for the morning is decided then. */
export function decideTask(task: Candidate, moment: Moment): TaskDecision[] {
  const rungs = [...new Set(moment.ladder.steps.flatMap(({ to }) => to))];
  return rungs.flatMap((rung) => decideRung(task, rung, moment));
}

function decideRung(task: Candidate, rung: Rung, { ladder, days, absent, now }: Moment): TaskDecision[] {
  const post = postOn(rung, task);
  if (!post) return [];
  const standIn = standInFor(post, absent);
  const leave = 'silentUntil' in standIn ? standIn.silentUntil : undefined;
  const { superseded, then } = dueNow(
    {
      open: !task.delivered,
      due: task.due,
      settled: new Set(task.settled.filter((one) => one.rung === rung).map(({ stage }) => stage)),
      silences: leave ? [{ because: 'on-leave', from: dateOf(now), until: leave }] : [],
    },
    { ...ladder, steps: ladder.steps.filter(({ to }) => to.includes(rung)) },
    days,
    now,
  );
  const insteadOfPostId = 'insteadOf' in standIn ? standIn.insteadOf : null;
  const about = { task, rung, postId: standIn.to, insteadOfPostId, silentUntil: null };
  const decisions: TaskDecision[] = superseded.map((stage) => ({ ...about, stage, state: 'superseded', reason: 'outage' }));
  if (then?.do === 'send') decisions.push({ ...about, stage: then.stage, state: 'planned', reason: null });
  if (then?.do === 'mute') {
    decisions.push({ ...about, stage: then.stage, state: 'suppressed', reason: then.because, silentUntil: then.until ?? null });
  }
  return decisions;
}

import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory, type Post, type PostId } from '../office/contract.js';
import type { Intent } from './db/intent.repository.js';
import { TaskFactsRepository } from './db/task-facts.repository.js';
import { type Absence, standInFor } from './domain/stand-in.js';
import { postOn, type TaskFacts, whySilent } from './domain/task-facts.js';
import { OfficeTime } from './office-time.js';
import type { Said } from './delivery-planner.js';

/** An intent that is still to be said, and who is to hear it now. */
export interface Owed extends Said {
  readonly to: Post;
  readonly insteadOfPostId: PostId | null;
  /** Everybody who could hear it is on leave until the end of this day. */
  readonly silentUntil: LocalDate | null;
}

export interface Dropped {
  readonly intent: Intent;
  readonly state: 'superseded' | 'suppressed';
  readonly reason: string;
}

interface Facts {
  readonly tasks: ReadonlyMap<string, TaskFacts>;
  readonly absent: ReadonlyMap<PostId, Absence>;
  readonly days: WorkingCalendar;
  readonly today: LocalDate;
}

/** Reads anew, at the moment of sending, whether there is still something to say and to whom. */
@Injectable()
export class StillOwed {
  constructor(
    private readonly tasks: TaskFactsRepository,
    private readonly directory: OfficeDirectory,
    private readonly time: OfficeTime,
  ) {}

  async of(tx: Transaction, intents: readonly Intent[]): Promise<{ owed: Owed[]; dropped: Dropped[] }> {
    const tasks = await this.tasks.facts(
      tx,
      intents.filter(({ subjectKind }) => subjectKind === 'task').map(({ subjectId }) => subjectId),
    );
    const { today } = this.time.now();
    const days = await this.time.days(
      [...tasks.values()].map(({ due }) => due),
      tx,
    );
    const facts: Facts = { tasks, absent: await this.tasks.absent(today, tx), days, today };
    const judged = intents.map((intent) => judge(intent, facts));
    const posts = await this.postsOf(tx, judged);
    const owed: Owed[] = [];
    const dropped: Dropped[] = [];
    for (const one of judged) {
      if ('reason' in one) dropped.push(one);
      else {
        const to = posts.get(one.to);
        const insteadOf = one.insteadOf && posts.get(one.insteadOf);
        if (to)
          owed.push({
            intent: one.intent,
            to,
            insteadOfPostId: one.insteadOf,
            silentUntil: one.silentUntil,
            matter: matterOf(one, facts, insteadOf?.title),
          });
        else dropped.push({ intent: one.intent, state: 'suppressed', reason: 'post-gone' });
      }
    }
    return { owed, dropped };
  }

  private async postsOf(tx: Transaction, judged: readonly Judged[]): Promise<ReadonlyMap<PostId, Post>> {
    const ids = judged.flatMap((one) => ('reason' in one ? [] : [one.to, one.insteadOf])).filter((id) => id !== null);
    return new Map((await this.directory.posts([...new Set(ids)], tx)).map((post) => [post.id, post]));
  }
}

interface ToBeSaid {
  readonly intent: Intent;
  readonly to: PostId;
  readonly insteadOf: PostId | null;
  readonly silentUntil: LocalDate | null;
}
type Judged = ToBeSaid | Dropped;

function judge(intent: Intent, { tasks, absent }: Facts): Judged {
  if (intent.notice !== null) return { intent, to: intent.postId, insteadOf: null, silentUntil: null };
  const task = tasks.get(intent.subjectId);
  const silent = whySilent(task, intent.dueVersion);
  if (silent) return { intent, state: silent === 'newer-due' ? 'superseded' : 'suppressed', reason: silent };
  const post = task && postOn(intent.rung, task);
  if (!post) return { intent, state: 'suppressed', reason: 'nobody-there' };
  const standIn = standInFor(post, absent);
  return 'silentUntil' in standIn
    ? { intent, to: standIn.to, insteadOf: null, silentUntil: standIn.silentUntil }
    : { intent, to: standIn.to, insteadOf: standIn.insteadOf, silentUntil: null };
}

function matterOf({ intent }: ToBeSaid, { tasks, days, today }: Facts, insteadOf: string | undefined): Said['matter'] {
  if (intent.notice !== null) return { kind: 'notice', text: intent.notice };
  const task = tasks.get(intent.subjectId) as TaskFacts;
  return { kind: 'overdue', task, daysLate: workingDaysBetween(days, task.due, today), insteadOf: insteadOf ?? null };
}
